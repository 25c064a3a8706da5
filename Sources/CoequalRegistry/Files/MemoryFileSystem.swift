/// Files that exist only in memory: for tests, and for programs that hold documents themselves.
public struct MemoryFileSystem: FileSystem {
  private var files: [String: [UInt8]]

  /// Makes files of these texts by path.
  public init(_ texts: [String: String] = [:]) {
    files = [:]
    for (path, text) in texts { write(Array(text.utf8), to: path) }
  }

  /// Adds or replaces a file.
  public mutating func write(_ bytes: [UInt8], to path: String) {
    files[PlainPath.of(path)] = bytes
  }

  /// A file where one was written, a folder where some path goes through it.
  public func kind(of path: String) -> FileKind? {
    if files[PlainPath.of(path)] != nil { return .file }
    return names(below: path).isEmpty ? nil : .folder
  }

  /// The names below a folder.
  public func names(inFolder path: String) throws(FileError) -> [String] {
    let names = names(below: path)
    if names.isEmpty { throw FileError(path: path, reason: .missing) }
    return Array(names)
  }

  /// The bytes that were written.
  public func contents(ofFile path: String, limit: Int) throws(FileError) -> [UInt8] {
    guard let bytes = files[PlainPath.of(path)] else {
      throw FileError(path: path, reason: .missing)
    }
    if bytes.count > limit { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
    return bytes
  }

  private func names(below folder: String) -> Set<String> {
    let folder = PlainPath.of(folder)
    let prefix = folder.isEmpty || folder == "/" ? folder : folder + "/"
    return Set(
      files.keys.compactMap { path in
        guard path.hasPrefix(prefix) else { return nil }
        return path.dropFirst(prefix.count).split(separator: "/").first.map(String.init)
      })
  }
}
