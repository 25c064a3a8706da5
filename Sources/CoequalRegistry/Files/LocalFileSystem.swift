import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of this machine.
///
/// Paths are relative to the working folder unless they begin with `/`. Every call asks the system
/// anew; nothing is remembered.
public struct LocalFileSystem: FileSystem {
  /// Makes the file system of this machine.
  public init() {}

  /// What the system says stands at a path; a link counts as what it leads to.
  public func kind(of path: String) -> FileKind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFIFO: return .pipe
    case S_IFDIR:
      var link = stat()
      let isLink = lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK
      return isLink ? .folderLink : .folder
    default: return .other
    }
  }

  /// The names in a folder, as the system lists them.
  public func names(inFolder path: String) throws(FileError) -> [String] {
    guard let folder = opendir(path) else { throw .last(path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The bytes of a file or pipe, read to the end or to the limit.
  public func contents(ofFile path: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last(path) }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFIFO else {
      throw FileError(path: path, reason: .notAFile)
    }
    guard status.st_size <= limit else {
      throw FileError(path: path, reason: .tooLarge(limit: limit))
    }
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end of the file is seen without another block.
    var room = max(Int(status.st_size) + 1, 65_536)
    while true {
      let block = try block(of: descriptor, room: room, path)
      if bytes.isEmpty { bytes = block } else { bytes.append(contentsOf: block) }
      if bytes.count > limit { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
      if block.count < room { return bytes }
      room = 1_048_576
    }
  }

  /// Reads until the block is full or the file ends.
  private func block(
    of descriptor: Int32, room: Int, _ path: String
  ) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let block = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = Self.readPieces(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
      while count < room {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let read = Self.read(descriptor, into: rest, &failure)
        if read <= 0 { return }
        count += read
      }
    }
    if failure != 0 { throw FileError(path: path, reason: .system(failure)) }
    return block
  }

  /// Reads the pieces of a large file on all cores, and returns how many bytes there are up to the
  /// first gap: most of the time goes into getting memory for them.
  ///
  /// Leaves the descriptor where the bytes end. A pipe has no pieces, and what is wrong with a file
  /// shows when somebody reads on.
  private static func readPieces(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) -> Int {
    let length = 4 << 20
    let whole = buffer.count / length
    guard whole > 1, lseek(descriptor, 0, SEEK_CUR) == 0 else { return 0 }
    // Each piece has bytes of its own.
    nonisolated(unsafe) let buffer = buffer
    let end = Mutex(whole * length)
    DispatchQueue.concurrentPerform(iterations: whole) { piece in
      let range = piece * length..<(piece + 1) * length
      let count = pread(
        descriptor, buffer.baseAddress?.advanced(by: range.lowerBound), length,
        off_t(range.lowerBound))
      if count < length {
        end.withLock { $0 = min($0, range.lowerBound + max(count, 0)) }
      }
    }
    let count = end.withLock(\.self)
    return lseek(descriptor, off_t(count), SEEK_SET) < 0 ? 0 : count
  }

  private static func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, _ failure: inout Int32
  ) -> Int {
    while true {
      #if canImport(Darwin)
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      if errno != EINTR {
        failure = errno
        return -1
      }
    }
  }
}

extension FileError {
  fileprivate static func last(_ path: String) -> FileError {
    FileError(path: path, reason: .system(errno))
  }
}

extension FileError.Reason {
  fileprivate static func system(_ code: Int32) -> Self {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .notPermitted
    case EISDIR: .notAFile
    default: .other(String(cString: strerror(code)))
    }
  }
}
