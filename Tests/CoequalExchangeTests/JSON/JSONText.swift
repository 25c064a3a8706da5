import CoequalTestSupport

/// Makes texts of JSON at random, with all the liberties that its grammar leaves.
struct JSONText {
  private var random: SplitMix

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  mutating func value(depth: Int) -> String {
    switch random.index(depth > 5 ? 4 : 8) {
    case 0: return random.pick(["true", "false", "null"])
    case 1:
      return random.pick(["0", "-0", "12", "-1.50", "1e5", "2.5E-07", "9e+9", "123456789012345678"])
    case 2, 3: return text()
    case 4, 5:
      let items = (0..<random.index(5)).map { _ in blank() + value(depth: depth + 1) + blank() }
      return "[" + (items.isEmpty ? blank() : items.joined(separator: ",")) + "]"
    default:
      let entries = (0..<random.index(5)).map { _ in
        blank() + text() + blank() + ":" + blank() + value(depth: depth + 1) + blank()
      }
      return "{" + (entries.isEmpty ? blank() : entries.joined(separator: ",")) + "}"
    }
  }

  private mutating func text() -> String {
    "\"" + (0..<random.index(6)).map { _ in random.pick(Self.pieces) }.joined() + "\""
  }

  private mutating func blank() -> String {
    random.pick(["", "", " ", "\n", "\t", "\r\n", "  \n  "])
  }

  private static let pieces = [
    "a", "name", " ", "ä", "🚀", "𝄞", "e\u{301}", "$", "${x}", "`", "'", "//", "/*", "#", "{", "]",
    ",", ":", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0041", "\\u00e4",
    "\\ud83d\\ude80", "\\uDBFF\\uDFFF", "\u{2028}", "\u{7F}", "\u{FEFF}",
  ]
}
