/// Text from a file, made fit to stand inside a message.
package enum Quotation {
  /// `text` on one line: at most `limit` characters, and nothing that would steer a terminal or turn
  /// the direction of what follows.
  package static func of(_ text: some StringProtocol, limit: Int = 80) -> String {
    var result = String.UnicodeScalarView()
    for (count, scalar) in text.unicodeScalars.enumerated() {
      guard count < limit else {
        result.append("…")
        break
      }
      result.append(isFit(scalar) ? scalar : "\u{FFFD}")
    }
    return String(result)
  }

  private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"  // joiners, which words need
    default: true
    }
  }
}
