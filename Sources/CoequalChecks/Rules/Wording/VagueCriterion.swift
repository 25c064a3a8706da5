import CoequalModel
import CoequalRegistry

extension Rule {
  /// Words that leave open when a criterion is met.
  static let vagueCriterion = Rule(
    RuleDescription(
      "vague-criterion", "a word that leaves open when a criterion is met", group: .wording,
      severity: .note,
      meaning: """
        A behaviour of a level, an outcome or a condition of a move whose only standard is a word such as \
        "effectively", "appropriate", "where needed", "regularly", "quickly" or "etc.". A text that \
        also says how it can be seen is left alone: one with a figure, an example ("such as …"), an aim \
        ("so that …") or an agreement. English and German words are known.
        """,
      rationale: """
        What one assessor calls appropriate, another does not, and people cannot know what is missing. \
        Such words are the ambiguous terms of ISO/IEC/IEEE 29148, clause 5.2.7, which requirements \
        should do without: vague adverbs and adjectives, escape clauses, open ends. Users of the \
        Financial Times' framework objected to criteria that are not "measurable" (pull request 164).
        """,
      repair: """
        Take the word out where the rest says enough. Otherwise write what somebody could see instead: a \
        number, a date, a result, or who confirms it.
        """,
      passing: [
        RuleExample(
          "how often, how much and by what it is seen",
          framework: RuleExample.criteria(
            "Reports the state of the work every week",
            "Explains a design so that a new colleague can extend it",
            "Regularly tests a backup, at least twice a year"))
      ],
      failing: [
        RuleExample(
          "what is effective, how often, and when?",
          framework: RuleExample.criteria(
            "Communicates ↓effectively with customers", "↓Regularly updates the plan",
            "Involves experts ↓where needed"))
      ]),
    where: { text, language in VagueWords.of(language).filter.mayMatch(text) },
    inEachJudgedText: { rule, text, tokens, language in
      let list = VagueWords.of(language)
      let matches = list.vague.index.matches(in: tokens, atMost: VagueWords.mostInOneText)
      if matches.isEmpty || list.isMeasured(tokens) { return [] }
      return matches.compactMap { match in
        let source = Array(text.utf8)[tokens.bytes(of: match.tokens)]
        guard let reason = list.vague.words[match.phrase].reason, !reason.isEmpty else {
          return nil
        }
        return WordingFinding(
          tokens: match.tokens,
          message: "'\(String(decoding: source, as: UTF8.self))' leaves open \(reason)",
          help: [
            "take it out, or write what can be seen: a number, a date or a result",
            rule.recordWhyNot,
          ])
      }
    })
}

/// The words that leave something open, and those that say it after all.
private struct VagueWords: Sendable {
  let vague: Vocabulary
  let filter: WordFilter
  private let measures: Vocabulary

  /// More in one text say no more.
  static let mostInOneText = 3

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

  /// Whether a text has a figure or says otherwise how it is seen.
  func isMeasured(_ tokens: TextTokens) -> Bool {
    let hasFigure = tokens.tokens.contains { token in
      guard case .word(let word?) = token.kind else { return token.kind == .sign("%") }
      return word.first?.isNumber ?? false
    }
    return hasFigure || !measures.index.matches(in: tokens, atMost: 1).isEmpty
  }
}
