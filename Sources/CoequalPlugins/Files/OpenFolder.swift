import CoequalRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that is open, closed with the value: what is below it is reached without following links.
final class OpenFolder: Sendable {
  /// The path, for messages.
  let path: String
  let descriptor: Int32

  /// Opens a folder; links on the way to it are followed, since the user chose the path.
  convenience init(_ path: String) throws(FileError) {
    try self.init(descriptor: open(path, Self.flags), path: path)
  }

  private init(descriptor: Int32, path: String) throws(FileError) {
    self.descriptor = descriptor
    self.path = path
    if descriptor < 0 { throw FileError(path: path, code: errno) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

  func path(of name: String) -> String { "\(path)/\(name)" }

  // MARK: - Looking

  /// What stands in the folder under a name.
  enum Kind: Hashable, Sendable {
    case file
    case folder
    case link
    case other
  }

  /// What stands under a name; a link is a link.
  func kind(of name: String) throws(FileError) -> Kind {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw FileError(path: path(of: name), code: errno)
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// The names in the folder, sorted by their bytes; `nil` for one that is not in UTF-8.
  func names(atMost limit: Int = .max) throws(FileError) -> [String?] {
    // A descriptor of its own: reading moves it, and closing the list closes it.
    let copy = openat(descriptor, ".", Self.flags)
    guard copy >= 0 else { throw FileError(path: path, code: errno) }
    guard let list = fdopendir(copy) else {
      close(copy)
      throw FileError(path: path, code: errno)
    }
    defer { closedir(list) }
    var names: [String?] = []
    while names.count <= limit, let entry = readdir(list) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { ($0 ?? "").utf8.lexicographicallyPrecedes(($1 ?? "").utf8) }
  }

  // MARK: - Opening

  /// Opens a folder in the folder, if it is no link.
  func folder(_ name: String) throws(FileError) -> OpenFolder {
    try OpenFolder(
      descriptor: openat(descriptor, name, Self.flags | O_NOFOLLOW), path: path(of: name))
  }

  /// Opens a file below the folder, through folders that are no links.
  ///
  /// The path has to be plain (``PlainName``).
  func file(_ path: String) throws(FileError) -> OpenFile {
    let parts = path.split(separator: "/").map(String.init)
    var folder = self
    for part in parts.dropLast() { folder = try folder.folder(part) }
    let name = parts.last ?? ""
    // Does not wait for somebody to write into a pipe.
    let opened = openat(
      folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard opened >= 0 else {
      // A link is reported as a loop of links, where it is not followed.
      let isLink = errno == ELOOP
      throw isLink
        ? FileError(path: self.path(of: path), reason: .notAFile)
        : FileError(path: self.path(of: path), code: errno)
    }
    return try OpenFile(descriptor: opened, path: self.path(of: path))
  }

  // MARK: - Making

  /// Makes a folder that only its owner may use, or finds it.
  @discardableResult
  func makeFolder(_ name: String) throws(FileError) -> OpenFolder {
    if mkdirat(descriptor, name, 0o700) != 0, errno != EEXIST {
      throw FileError(path: path(of: name), code: errno)
    }
    return try folder(name)
  }

  /// Makes a file that was not there.
  func makeFile(_ name: String, mode: mode_t = 0o600) throws(FileError) -> OpenFile {
    let made = openat(
      descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard made >= 0 else { throw FileError(path: path(of: name), code: errno) }
    return try OpenFile(descriptor: made, path: path(of: name))
  }

  /// Makes a file below the folder and the folders on the way.
  func makeFile(at path: String, mode: mode_t = 0o600) throws(FileError) -> OpenFile {
    let parts = path.split(separator: "/").map(String.init)
    var folder = self
    for part in parts.dropLast() { folder = try folder.makeFolder(part) }
    return try folder.makeFile(parts.last ?? "", mode: mode)
  }

  /// Gives something another name, over what has that name; a folder only over an empty one.
  func rename(_ name: String, to newName: String) throws(FileError) {
    if renameat(descriptor, name, descriptor, newName) != 0 {
      throw FileError(path: path(of: newName), code: errno)
    }
  }

  /// Sets who may read, write and enter the folder.
  func setMode(_ mode: mode_t) throws(FileError) {
    if fchmod(descriptor, mode) != 0 { throw FileError(path: path, code: errno) }
  }

  // MARK: - Removing

  /// Removes what stands under a name with everything below it; nothing where nothing is there.
  ///
  /// Links are removed and not followed. What cannot be removed stays. Folders may lie in each other as
  /// deep as somebody liked to make them: what is too deep is first moved up.
  func remove(_ name: String) {
    var removal = Removal(base: self)
    removal.remove(name, in: self, depth: 0)
    while let moved = removal.moved.popLast() { removal.remove(moved, in: self, depth: 0) }
  }

  private struct Removal {
    let base: OpenFolder
    var moved: [String] = []
    private var count = 0
    private static let mostDepth = 40

    init(base: OpenFolder) { self.base = base }

    mutating func remove(_ name: String, in folder: OpenFolder, depth: Int) {
      if unlinkat(folder.descriptor, name, 0) == 0 { return }
      guard (try? folder.kind(of: name)) == .folder else { return }
      // Somebody may have taken away their own right to look into it.
      fchmodat(folder.descriptor, name, 0o700, 0)
      if depth > Self.mostDepth {
        count += 1
        let newName = ".removed-\(getpid())-\(count)"
        if renameat(folder.descriptor, name, base.descriptor, newName) == 0 {
          moved.append(newName)
        }
        return
      }
      guard let inner = try? folder.folder(name) else { return }
      for case let name? in (try? inner.names()) ?? [] {
        remove(name, in: inner, depth: depth + 1)
      }
      unlinkat(folder.descriptor, name, AT_REMOVEDIR)
    }
  }
}
