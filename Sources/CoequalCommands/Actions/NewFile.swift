import CoequalPlugins

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file to be written, complete before it gets its name.
struct NewFile {
  let path: String
  /// Whether a file of that name is replaced; otherwise it is left as it is, and that is a failure.
  var replaces = false
  /// Whether it can be run.
  var isExecutable = false
  /// Whether only the user can read it, as what is about people.
  var isPrivate = false

  struct Failure: CommandFailure {
    let message: String

    init(_ message: String) {
      self.message = message
    }

    init(path: String, code: Int32 = errno) {
      message =
        code == EEXIST
        ? "'\(path)' exists already; nothing was written"
        : "'\(path)' could not be written: \(String(cString: strerror(code)))"
    }
  }

  var exists: Bool { access(path, F_OK) == 0 }

  /// Writes the text as ``write(_:)`` writes bytes.
  func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Writes the bytes to a file beside it first, and gives that its name when all of them are on the
  /// disk.
  func write(_ bytes: [UInt8]) throws(Failure) {
    if exists, !replaces { throw Failure(path: path, code: EEXIST) }
    // A link stays one: what it leads to is replaced.
    let path = replaces ? RealPath.of(path) : path
    let temporary = path + ".new-\(getpid())"
    let descriptor = open(
      temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
      isPrivate ? 0o600 : isExecutable ? 0o755 : 0o644)
    guard descriptor >= 0 else { throw Failure(path: path) }
    var status = stat()
    if replaces, stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
    var isWritten = true
    var start = 0
    while isWritten, start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        sendBytes(descriptor, UnsafeRawBufferPointer(rebasing: buffer[start...]))
      }
      if count < 0, errno != EINTR { isWritten = false }
      start += max(0, count)
    }
    let error = errno
    isWritten = fsync(descriptor) == 0 && isWritten
    close(descriptor)
    if isWritten, replaces, rename(temporary, path) == 0 { return }
    // A link fails where the target has come to exist meanwhile; a renaming would replace it.
    if isWritten, !replaces, link(temporary, path) == 0 {
      unlink(temporary)
      return
    }
    let failure = isWritten ? Failure(path: path) : Failure(path: path, code: error)
    unlink(temporary)
    throw failure
  }

  private func sendBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
