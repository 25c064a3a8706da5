import Coequal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that new files are written into, all of them or none.
struct ProjectFolder {
  let path: String

  struct Failure: Error {
    let message: String
  }

  var isCurrent: Bool { path == "." }

  func path(of name: String) -> String {
    isCurrent ? name : path.hasSuffix("/") ? path + name : path + "/" + name
  }

  /// Writes files that do not exist yet.
  ///
  /// Each is complete before it gets its name.
  func write(_ files: [Starter.File]) throws(Failure) {
    try make(path)
    for file in files where access(path(of: file.name), F_OK) == 0 {
      throw Failure(
        message: "'\(path(of: file.name))' exists already; nothing was written")
    }
    var written: [String] = []
    do {
      for file in files {
        try write(file)
        written.append(path(of: file.name))
      }
    } catch {
      for path in written { unlink(path) }
      throw error
    }
  }

  private func write(_ file: Starter.File) throws(Failure) {
    let target = path(of: file.name)
    let temporary = target + ".new-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(target) }
    var isWritten = true
    let bytes = Array(file.text.utf8)
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
    // A link fails where the target has come to exist meanwhile; a renaming would replace it.
    if isWritten, link(temporary, target) == 0 {
      unlink(temporary)
      return
    }
    let failure = isWritten ? failure(target) : failure(target, error)
    unlink(temporary)
    throw failure
  }

  private func make(_ folder: String) throws(Failure) {
    var partial = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      partial += partial.isEmpty || partial.hasSuffix("/") ? String(part) : "/" + part
      if mkdir(partial, 0o755) != 0, errno != EEXIST { throw failure(partial) }
    }
  }

  private func failure(_ path: String, _ code: Int32 = errno) -> Failure {
    Failure(message: "'\(path)' could not be written: \(String(cString: strerror(code)))")
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
