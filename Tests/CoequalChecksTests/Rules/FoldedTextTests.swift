import Testing

@testable import CoequalChecks

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("", ""), ("  ", ""), ("A  b\n\tC ", "a b c"), (" x", "x"), ("Ärzte  UND", "ärzte und"),
    ("[Z]@`{", "[z]@`{"),
  ])
  func spacesAndCapitalsDoNotMatter(text: String, expected: String) {
    #expect(text.folded == expected)
  }

  @Test(arguments: [
    ("", []), ("Senior Engineer II-b", ["senior", "engineer", "ii", "b"]),
    ("Bäcker/in (m/w/d)", ["bäcker", "in", "m", "w", "d"]), ("3D artist", ["d", "artist"]),
  ])
  func wordsAreRunsOfLetters(title: String, words: [Substring]) {
    #expect(title.letterWords == words)
  }

  @Test func bothWaysAgreeOnASCII() {
    let text = String(String.UnicodeScalarView((0..<128).compactMap { Unicode.Scalar($0) }))
    let slow = text.split { $0.isWhitespace }.joined(separator: " ").lowercased()
    #expect(text.folded == slow)
  }
}
