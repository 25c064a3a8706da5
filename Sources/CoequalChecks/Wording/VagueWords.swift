import CoequalModel

/// The words that leave something open, and those that say it after all.
struct VagueWords: Sendable {
  let vague: Vocabulary
  let filter: WordFilter
  private let measures: Vocabulary

  /// More in one text say no more.
  private static let mostInOneText = 3

  private init(_ vague: WordList, _ measures: WordList) {
    self.vague = Vocabulary(vague)
    self.measures = Vocabulary(measures)
    filter = WordFilter(self.vague)
  }

  static func of(_ language: WordingLanguage) -> VagueWords {
    switch language {
    case .english: english
    case .german: german
    }
  }

  private static let english = VagueWords(.vagueEnglish, .measuresEnglish)
  private static let german = VagueWords(.vagueGerman, .measuresGerman)

  /// What is to be said about the words of a text; nothing where it says otherwise how it is seen.
  static func remarks(
    on text: String, _ tokens: TextTokens, _ language: WordingLanguage
  ) -> [WordingFinding] {
    let list = of(language)
    let matches = list.vague.index.matches(in: tokens, atMost: mostInOneText)
    if matches.isEmpty || list.isMeasured(tokens) { return [] }
    return matches.compactMap { match in
      let source = Array(text.utf8)[tokens.bytes(of: match.tokens)]
      guard let reason = list.vague.words[match.phrase].reason, !reason.isEmpty else { return nil }
      return WordingFinding(
        tokens: match.tokens,
        message: "'\(String(decoding: source, as: UTF8.self))' leaves open \(reason)",
        help: ["take it out, or write what can be seen: a number, a date or a result"])
    }
  }

  /// Whether a text has a figure or says otherwise how it is seen.
  private func isMeasured(_ tokens: TextTokens) -> Bool {
    let hasFigure = tokens.tokens.contains { token in
      guard case .word(let word?) = token.kind else { return token.kind == .sign("%") }
      return word.first?.isNumber ?? false
    }
    return hasFigure || !measures.index.matches(in: tokens, atMost: 1).isEmpty
  }
}
