import CoequalTestSupport
import Testing

@testable import CoequalChecks

/// Looking for patterns and words of lists in texts.
@Suite struct PhraseTests {
  /// What a pattern finds in a text.
  private func found(_ pattern: String, in text: String) throws -> [String] {
    let tokens = TextTokens(text)
    return PhraseIndex(try Phrase.alternatives(of: pattern)).matches(in: tokens).map { match in
      String(decoding: Array(text.utf8)[tokens.bytes(of: match.tokens)], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("tbd", "The scope is TBD.", ["TBD"]),
    ("tbd", "TBDs are not whole words", []),
    (
      "to be decided", "This is to be  decided, or to-be-decided",
      ["to be  decided", "to-be-decided"]
    ),
    ("to be decided", "to be, decided", []),
    ("tbd|tba|to be decided", "TBA and to be decided", ["TBA", "to be decided"]),
    ("synerg*", "Synergies, synergy and synergetic", ["Synergies", "synergy", "synergetic"]),
    ("*heit", "Klarheit und Heiterkeit", ["Klarheit"]),
    ("*nachhaltig*", "eine unnachhaltige Sache", ["unnachhaltige"]),
    ("s*y", "sly synergy stay s", ["sly", "synergy", "stay"]),
    ("drive * results", "drive great results, drive results", ["drive great results"]),
    ("^responsible for", "Responsible for all. Responsible for this", ["Responsible for"]),
    ("^responsible for", "Is responsible for", []),
    ("etc .$", "apples etc.", ["etc."]),
    ("etc .$", "etc. and so on", []),
    ("^ done $", "done", ["done"]),
    ("lorem ipsum", "LOREM\u{A0}IPSUM dolor", ["LOREM\u{A0}IPSUM"]),
    ("[ * ]", "the [name] of", ["[name]"]),
    ("???", "why???", ["???"]),
    ("größe", "GRO\u{308}SSE Größe", ["GRO\u{308}SSE", "Größe"]),
    ("קריירה", "מסלול קריירה", ["קריירה"]),
    ("🚀", "to the moon 🚀🚀", ["🚀", "🚀"]),
    ("self-starter", "a self starter", ["self starter"]),
    ("don't", "don’t", ["don’t"]),
    ("ic*", "ENG-IC5", ["IC5"]),
  ])
  func finds(pattern: String, text: String, expected: [String]) throws {
    #expect(try found(pattern, in: text) == expected)
  }

  @Test func theLongestOfSeveralCounts() throws {
    #expect(try found("a|a b|a b c|b", in: "a b c a b d") == ["a b c", "a b"])
  }

  @Test func noneIsInsideAnother() throws {
    #expect(try found("a b|b c", in: "a b c b c") == ["a b", "b c"])
  }

  @Test(arguments: [
    ("", PhraseProblem.empty), ("|", .empty), ("a||b", .empty), ("a| ^ $", .empty), (" - ", .empty),
    (String(repeating: "a ", count: 31), .tooLong), (String(repeating: "a", count: 501), .tooLong),
    (String(repeating: "a|", count: 200) + "a", .tooMany(limit: 200)),
  ])
  func refuses(pattern: String, problem: PhraseProblem) {
    #expect(throws: problem) { try Phrase.alternatives(of: pattern) }
  }

  @Test func aWordOfAListTakesOnlyStarsForSomethingElse() throws {
    let phrase = try Phrase(word: "a|b$")
    #expect(phrase.parts == [.word("a"), .sign("|"), .word("b"), .sign("$")])
  }

  @Test(arguments: [
    ("a*", "abc", true), ("a*", "a", true), ("a*", "ba", false), ("*c", "abc", true),
    ("a*c", "abc", true), ("a*c", "ac", true), ("a*a", "a", false), ("*b*", "abc", true),
    ("a*b*c", "aXbXc", true), ("a*b*c", "aXcXb", false), ("a**c", "abc", true),
    ("*ab*ab*", "ab", false), ("*ab*ab*", "abab", true), ("e*", "e\u{301}", false),
  ])
  func globsFitWholeWords(glob: String, word: String, fits: Bool) {
    #expect(WordGlob(glob).matches(Array(word)) == fits)
  }

  @Test func aListFindsWhatEachOfItsWordsFindsAlone() throws {
    var random = SplitMix(seed: 11)
    let letters = ["a", "b", "ab", "ba", "c", "*", "a*", "*b", "a*b", "-", "."]
    func text(_ count: Int) -> String {
      (0..<count).map { _ in random.pick(letters) }.joined(separator: random.pick([" ", "", "  "]))
    }
    for _ in 0..<500 {
      let words = (0..<6).compactMap { _ in try? Phrase(word: text(1 + random.index(3))) }
      let tokens = TextTokens(text(30))
      let whole = PhraseIndex(words)
      // The first match of all is the earliest and longest of those of each.
      let first = whole.matches(in: tokens, atMost: 1).first
      let each = words.flatMap { PhraseIndex([$0]).matches(in: tokens) }
      let expected = each.map(\.tokens).min { first, second in
        (first.lowerBound, -first.upperBound) < (second.lowerBound, -second.upperBound)
      }
      #expect(first?.tokens == expected)
    }
  }

  /// Patterns that make regular expressions with backtracking run for ever.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("a*a*a*a*a*b", "a"), ("* * * * * * * b", "a "), ("a* a* a* a* a* b", "aa "),
      ("*a*|*b*|*ab*|*ba*", "ab "), ("a a a a a a a a b", "a "), ("^a*", "a"), ("b", "a\u{301}"),
    ])
  func muchTextIsSearchedInTime(pattern: String, piece: String) throws {
    let size = pattern.hasPrefix("a*a*") ? 1_000_000 : 100_000
    let text = String(repeating: piece, count: size / piece.utf8.count)
    let index = PhraseIndex(try Phrase.alternatives(of: pattern))
    #expect(index.matches(in: TextTokens(text)).count <= text.utf8.count)
  }

  @Test(.timeLimit(.minutes(1)))
  func thousandsOfWordsCostHardlyMoreThanTen() throws {
    let words = try (0..<20_000).map { number in
      try Phrase(word: number.isMultiple(of: 3) ? "word\(number)*" : "word\(number) again")
    }
    let index = PhraseIndex(words)
    let text = String(repeating: "word7 again and word3x, nothing else here. ", count: 4000)
    #expect(index.matches(in: TextTokens(text)).count == 8000)
  }
}
