package import CoequalModel

/// Makes values of every kind that the format knows, from what it says of them.
package enum ValueGenerator {
  /// A valid value with collapsed white space.
  package static func value(of type: ValueType, using random: inout SplitMix) -> String {
    let schema = type.schema
    if !schema.enumeration.isEmpty { return random.pick(schema.enumeration) }
    if schema.base == "xs:date" { return date(using: &random) }
    if schema.patterns.isEmpty { return text(using: &random) }
    while true {
      let text = PatternSample.text(matching: random.pick(schema.patterns), using: &random)
      let length = text.unicodeScalars.count
      if length >= schema.minLength ?? 0, length <= schema.maxLength ?? .max { return text }
    }
  }

  private static func date(using random: inout SplitMix) -> String {
    while true {
      let year = random.once(in: 4) ? 1 + random.index(9999) : 1999 + random.index(40)
      let date = CalendarDate(year: year, month: 1 + random.index(12), day: 1 + random.index(31))
      if let date { return date.lexical }
    }
  }

  private static let words = [
    "designs", "the", "service", "that", "three", "teams", "rely", "on", "a", "Ärztin", "naïve",
    "管理職", "👩‍👩‍👧", "R&D", "<b>", "1 < 2", "a>b", "\"quoted\"", "it's", "]]>", "--", "50 %",
    "e\u{301}", "\u{A0}", "\u{2028}", "\u{85}", "&amp;", "&#10;", "x\u{A0}y", "\u{10FFFD}",
    "\u{FFFD}",
    "TODO", "urn:coequal:1", "{}", "\\", "§ 4", "“so”", "ﬀ", "İ", "\u{200B}", "\u{FEFF}", "\u{7F}",
  ]

  /// Words with one space between them, some of them awkward.
  package static func text(using random: inout SplitMix) -> String {
    (0...random.index(6)).map { _ in random.pick(words) }.joined(separator: " ")
  }
}
