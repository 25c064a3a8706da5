import CoequalPluginProtocol

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The pipes on which messages travel, kept apart from what the author's code prints and reads.
struct MessageStreams {
  private let input: Int32
  private let output: Int32
  private var lines = LineBuffer(limit: ProtocolLimit.messageBytes)

  /// Takes standard input and output for messages, and points them elsewhere for all other code:
  /// what is printed goes to standard error, and what is read is empty.
  ///
  /// - Returns: `nil` where there are no such streams.
  init?() {
    input = dup(STDIN_FILENO)
    output = dup(STDOUT_FILENO)
    guard input >= 0, output >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { return nil }
    let nothing = open("/dev/null", O_RDONLY)
    if nothing >= 0 {
      dup2(nothing, STDIN_FILENO)
      close(nothing)
    } else {
      // A confined program may have no devices.
      close(STDIN_FILENO)
    }
  }

  /// The next line; `nil` when the other side has closed the pipe.
  ///
  /// Half a line at the end counts as none.
  mutating func next() -> LineBuffer.Line? {
    while true {
      if let line = lines.next() { return line }
      var block = [UInt8](repeating: 0, count: 65_536)
      let count = block.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
      if count > 0 {
        lines.append(block.prefix(count))
      } else if count == 0 || errno != EINTR {
        return nil
      }
    }
  }

  /// Writes all bytes; `false` when nobody reads them any more.
  func write(_ bytes: [UInt8]) -> Bool { Self.write(bytes, to: output) }

  /// Says something to people.
  static func complain(_ text: String) {
    _ = write(Array(text.utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
        #if canImport(Glibc)
          return Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          return Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          return Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
      }
      if count < 0, errno != EINTR { return false }
      start += max(0, count)
    }
    return true
  }
}
