import CoequalRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A regular file that is open, closed with the value.
final class OpenFile: Sendable {
  /// The path, for messages.
  let path: String
  /// How many bytes it had when it was opened.
  let length: Int
  /// Whether its owner may run it.
  let isExecutable: Bool
  /// Whether no other path leads to it.
  let hasOneName: Bool
  /// Whether it belongs to this user and nobody else may write to it.
  let isPrivate: Bool
  private let descriptor: Int32

  /// Takes a descriptor over; refuses what is no regular file, which could wait for ever or be a device.
  init(descriptor: Int32, path: String) throws(FileError) {
    var status = stat()
    let isThere = fstat(descriptor, &status) == 0
    let isRegular = isThere && status.st_mode & S_IFMT == S_IFREG
    self.descriptor = descriptor
    self.path = path
    length = isRegular ? Int(status.st_size) : 0
    isExecutable = status.st_mode & S_IXUSR != 0
    hasOneName = status.st_nlink == 1
    isPrivate = status.st_uid == geteuid() && status.st_mode & 0o022 == 0
    // From here on the value closes the descriptor, even where this throws.
    if !isThere { throw FileError(path: path, code: errno) }
    if !isRegular { throw FileError(path: path, reason: .notAFile) }
  }

  deinit { close(descriptor) }

  /// Calls with one block after the other, each of at most 64 KiB, up to the end.
  ///
  /// - Throws: What the file or `body` throws, or that there are more than `limit` bytes.
  func forEachBlock(
    limit: Int = .max, _ body: (UnsafeRawBufferPointer) throws(FileError) -> Void
  ) throws(FileError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw FileError(path: path, code: errno) }
      if count == 0 { return }
      total += count
      if total > limit { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// Some bytes in the middle; fewer where the file ends.
  func bytes(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, filled in
      result = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      filled = max(result, 0)
    }
    if result < 0 { throw FileError(path: path, code: errno) }
    return bytes
  }

  /// Everything in it, if that is not more than `limit` bytes.
  func contents(limit: Int) throws(FileError) -> [UInt8] {
    if length > limit { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    try forEachBlock(limit: limit) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Adds bytes at the end.
  func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = systemWrite(descriptor, rest)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw FileError(path: path, code: errno) }
      written += count
    }
  }

  /// Adds bytes at the end.
  func write(_ bytes: [UInt8]) throws(FileError) {
    var failure: FileError?
    bytes.withUnsafeBytes { buffer in
      do throws(FileError) { try write(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Sets who may read, write and run it.
  func setMode(_ mode: mode_t) throws(FileError) {
    if fchmod(descriptor, mode) != 0 { throw FileError(path: path, code: errno) }
  }

  /// Waits until what was written is on the disk.
  func synchronize() throws(FileError) {
    if fsync(descriptor) != 0 { throw FileError(path: path, code: errno) }
  }
}

/// The call of the system, not the method of the same name.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
