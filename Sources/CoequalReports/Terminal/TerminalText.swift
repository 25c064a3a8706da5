/// Makes text from files safe to print.
///
/// Escape sequences could move the cursor, rename the window or hide a line, and bidirectional
/// overrides could show one thing for another. Such characters are shown as `\u{1B}` instead.
package enum TerminalText {
  /// What to do with tabs and line breaks.
  package enum WhiteSpace: Sendable {
    /// Show them escaped: for text that has to stay on one line.
    case escaped
    /// Keep tabs and line feeds, and make a line feed of a carriage return before one.
    case kept
  }

  /// Escapes controls, bidirectional controls, line and paragraph separators, and invisible
  /// characters that carry text or layout of their own.
  ///
  /// What joins characters or chooses their form is kept, since scripts and emoji need it. The
  /// result has nothing left to escape, so sanitizing twice changes nothing.
  ///
  /// - Complexity: O(*n*)
  package static func sanitize(_ text: String, whiteSpace: WhiteSpace = .escaped) -> String {
    guard text.unicodeScalars.contains(where: needsAttention) else { return text }
    var result = ""
    var isInFlag = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      isInFlag = scalar == blackFlag || isInFlag && tags.contains(scalar)
      if !needsAttention(scalar) || isInFlag || whiteSpace == .kept && isKept(scalar) {
        result.unicodeScalars.append(scalar)
      } else if whiteSpace == .kept, scalar == "\r", rest.first == "\n" {
        continue
      } else {
        result += escaped(scalar)
      }
    }
    return result
  }

  /// The scalar by its number: `\u{1B}`.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  private static let blackFlag: Unicode.Scalar = "\u{1F3F4}"

  /// Letters that nobody sees.
  ///
  /// After a black flag they name a region, as in the flag of Scotland;
  /// anywhere else they are hidden text.
  private static let tags: ClosedRange<Unicode.Scalar> = "\u{E0000}"..."\u{E007F}"

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\t" }

  private static func needsAttention(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x600: false
    case 0..<0xA0: true
    // Line and paragraph separators, obsolete format characters, byte order mark, annotations.
    case 0x2028, 0x2029, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    default: tags.contains(scalar) || scalar.properties.isBidiControl
    }
  }
}
