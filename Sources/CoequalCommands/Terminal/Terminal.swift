import CShims
import CoequalReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a command writes, and what is known of it.
///
/// Results go to standard output, everything else to standard error; each is judged by itself.
package struct Terminal: Sendable {
  /// What is known of one of the two.
  package struct Stream: Sendable {
    let descriptor: Int32
    /// Columns, or 0 where it is no terminal.
    let columns: Int

    var isTerminal: Bool { columns > 0 }
  }

  let output: Stream
  let messages: Stream
  private let environment: [String: String]

  /// The terminal of this process.
  package init() {
    output = Stream(descriptor: 1, columns: Int(coequal_terminal_columns(1)))
    messages = Stream(descriptor: 2, columns: Int(coequal_terminal_columns(2)))
    var environment: [String: String] = [:]
    for name in ["NO_COLOR", "TERM", "COLUMNS"] {
      if let value = Self.environmentValue(name) { environment[name] = value }
    }
    self.environment = environment
  }

  /// A variable of the environment; `nil` where it is not set.
  static func environmentValue(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// How results are laid out.
  func layout(color: ColorChoice) -> TextLayout { layout(of: output, color: color) }

  /// How messages are laid out.
  func messageLayout(color: ColorChoice = .auto) -> TextLayout {
    layout(of: messages, color: color)
  }

  private func layout(of stream: Stream, color: ColorChoice) -> TextLayout {
    let asked = environment["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    let hasColor: Bool =
      switch color {
      case .always: true
      case .never: false
      case .auto:
        stream.isTerminal && (environment["NO_COLOR"] ?? "").isEmpty
          && environment["TERM"] != "dumb"
      }
    return TextLayout(
      width: stream.isTerminal ? asked ?? stream.columns : 100, isTerminal: stream.isTerminal,
      hasColor: hasColor)
  }

  /// Writes results.
  ///
  /// A reader that has gone ends the program by its signal, without a word.
  func write(_ text: String) {
    Self.write(text, to: output.descriptor)
  }

  /// Whether somebody can be asked: both what is said and what is typed is on a terminal.
  var canAsk: Bool { messages.isTerminal && isatty(0) == 1 }

  /// A line that somebody types; `nil` at the end of the input.
  func line() -> String? { readLine() }

  /// Writes a message.
  func say(_ text: String) {
    Self.write(text, to: messages.descriptor)
  }

  /// Writes results that need not be text.
  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { Self.write($0, to: output.descriptor) }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = sendBytes(descriptor, start, rest.count)
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  private static func sendBytes(
    _ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, start, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, start, count)
    #else
      Darwin.write(descriptor, start, count)
    #endif
  }
}
