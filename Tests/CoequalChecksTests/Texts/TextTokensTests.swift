import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalChecks

/// Cutting texts into words and signs.
@Suite struct TextTokensTests {
  /// Words in the form in which they are compared, and signs.
  private func cut(_ text: String) -> [String] {
    TextTokens(text).tokens.map { token in
      switch token.kind {
      case .word(let word): word ?? "…"
      case .sign(let sign): String(sign)
      }
    }
  }

  @Test(arguments: [
    ("Owns the roadmap.", ["owns", "the", "roadmap", "."]),
    ("self-starter – and more", ["self", "starter", "and", "more"]),
    ("don't, won’t", ["don't", ",", "won't"]),
    ("'quoted' words'", ["'", "quoted", "'", "words", "'"]),
    ("R&D", ["r", "&", "d"]),
    ("STRASSE straße", ["strasse", "strasse"]),
    ("Ärztin e\u{301}lan élan", ["ärztin", "élan", "élan"]),
    ("Zu\u{AD}sammen\u{AD}arbeit", ["zusammenarbeit"]),
    ("مدير الفريق", ["مدير", "الفريق"]),
    ("管理職", ["管理職"]),
    ("IC5 2.5", ["ic5", "2", ".", "5"]),
    ("\u{301}a", ["a"]),
    ("  \u{A0}\u{2028} ", []),
    ("", []),
  ])
  func cuts(text: String, tokens: [String]) { #expect(cut(text) == tokens) }

  @Test func emojiAreSigns() {
    #expect(cut("🚀 go").count == 2)
    #expect(cut("👩‍👩‍👧 go").last == "go")
  }

  @Test(arguments: [
    "Owns the roadmap.", "don't, won’t 'x'", "Zu\u{AD}sammen", "e\u{301}lan 🚀 مدير", "a'’b",
    "x'' y", "’", "a\u{200D}b\u{301}'",
  ])
  func rangesAreThoseOfTheText(_ text: String) {
    let bytes = Array(text.utf8)
    var end = 0
    for token in TextTokens(text).tokens {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty)
      end = token.range.upperBound
      #expect(end <= bytes.count)
      #expect(String(validating: bytes[token.range], as: UTF8.self) != nil)
    }
  }

  @Test func aWordThatIsLongerThanAnyIsNotCompared() {
    let long = String(repeating: "a", count: WordForm.longest)
    #expect(cut(long) == [long])
    #expect(cut(long + "a b") == ["…", "b"])
  }

  /// Each would take hours if any step took time in proportion to the square of the text.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a ", "ab", "a\u{301}", "\u{301}\u{316}", "'", "a'", "’a", "-", "🚀", "\u{200D}", "ß",
      "a\u{AD}",
      "👩‍👩‍👧", "🇩🇪", "\u{1100}\u{1161}", "م", ". ",
    ])
  func muchOfAnythingIsCutInTime(_ piece: String) {
    let size = piece == "a " || piece == "\u{301}\u{316}" ? 1_000_000 : 200_000
    let text = String(repeating: piece, count: size / piece.utf8.count)
    let tokens = TextTokens(text)
    #expect(tokens.tokens.last.map(\.range.upperBound) ?? 0 <= text.utf8.count)
    _ = TextLength.of(text, in: .sentences)
    _ = TextLength.of(text, in: .characters)
  }
}
