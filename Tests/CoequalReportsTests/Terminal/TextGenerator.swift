/// Makes texts of all kinds of characters, the same ones on every run.
struct TextGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private static let pieces = [
    "a", "b", "role", "e\u{301}", "\u{301}", "ü", "管", "理職", "한", "\u{1112}\u{1161}\u{11AB}",
    "👩‍👩‍👧", "🇩🇪", "❤️", "1️⃣", "👍🏽", "क्ष", "\u{200D}", "\u{FE0F}", "<", "\"", "&", "'",
    "\u{1B}[31m", "\u{202E}", "\0", "\u{A0}", "a-very-long-word-without-any-space-in-it",
  ]
  private static let spaces = [" ", "  ", "\n", "\n\n", "\t", "\r\n", "\n \n\n"]

  /// A text of at most `limit` pieces, about a third of them white space.
  mutating func text(limit: Int = 40) -> String {
    (0..<Int.random(in: 0...limit, using: &self))
      .map { _ in
        let isSpace = Int.random(in: 0..<3, using: &self) == 0
        let source = isSpace ? Self.spaces : Self.pieces
        return source.randomElement(using: &self) ?? ""
      }
      .joined()
  }
}
