import CoequalModel
import CoequalRegistry

extension Rule {
  /// What nobody can see.
  static let unobservableCriterion = Rule(
    RuleDescription(
      "unobservable-criterion", "a criterion that begins with what nobody can see", group: .wording,
      severity: .note,
      meaning: """
        A behaviour of a level, an outcome or a condition of a move that begins with what somebody knows \
        ("Understands", "Has knowledge of"), could do ("Able to", "Ability to") or feels ("Passionate \
        about"). Where something to be seen follows ("Understands the risks and explains them"), it is \
        left alone; so is "can", with which languages are described. English and German are known.
        """,
      rationale: """
        Nobody sees into a head: people judge it by who talks about it, and the quiet lose. Robert \
        Mager (Preparing Instructional Objectives, 1962) calls such verbs "open to many \
        interpretations" and asks for what somebody is doing when they show it. Reviewers of the \
        Financial Times' framework called "understands" woolly (pull request 114).
        """,
      repair: """
        Write what somebody does with it: explains, chooses, predicts, repairs. Of "is able to explain" \
        keep "explains".
        """,
      passing: [
        RuleExample(
          "what somebody does with what they know",
          framework: RuleExample.criteria(
            "Explains the main risks of the service to its customers",
            "Understands the main risks of the service and tests for each of them"))
      ],
      failing: [
        RuleExample(
          "nobody sees whether it is so",
          framework: RuleExample.criteria(
            "↓Understands the main risks of the service", "↓Basic knowledge of databases",
            "↓Is able to repair the service", "↓Passionate about quality"))
      ]),
    where: { text, language in Openers.of(language).filter.mayMatchStart(of: text) },
    inEachJudgedText: { rule, text, tokens, language in
      let list = Openers.of(language)
      guard let match = list.vocabulary.index.match(atStartOf: tokens) else { return [] }
      let reason = list.vocabulary.words[match.phrase].reason ?? ""
      if reason == Openers.knowledge, Openers.showsMore(tokens, after: match, language) {
        return []
      }
      let source = Array(text.utf8)[tokens.bytes(of: match.tokens)]
      return [
        WordingFinding(
          tokens: match.tokens,
          message:
            "'\(String(decoding: source, as: UTF8.self))' says \(reason), which nobody can see",
          help: [
            reason == Openers.ability
              ? "write what they do, without these words" : "write what somebody does with it",
            rule.recordWhyNot,
          ])
      ]
    })
}

/// Beginnings after which there is nothing to be seen.
private enum Openers {
  struct List: Sendable {
    let vocabulary: Vocabulary
    let filter: WordFilter

    init(_ list: WordList) {
      vocabulary = Vocabulary(list, atStart: true)
      filter = WordFilter(startsOf: vocabulary)
    }
  }

  static let knowledge = "what somebody knows"
  static let ability = "what somebody could do"

  static func of(_ language: WordingLanguage) -> List {
    switch language {
    case .english: english
    case .german: german
    }
  }

  private static let english = List(.unobservableEnglish)
  private static let german = List(.unobservableGerman)

  /// Whether an act follows, joined by "and" or as a means.
  static func showsMore(
    _ tokens: TextTokens, after match: PhraseIndex.Match, _ language: WordingLanguage
  ) -> Bool {
    var joined = false
    for token in tokens.tokens[match.tokens.upperBound...] {
      switch token.kind {
      case .sign(let sign): joined = sign == "," || sign == "&" || sign == ";"
      case .word(let word?):
        if joins.contains(word) {
          joined = true
        } else if joined, isAct(word, language) {
          return true
        } else if !word.hasSuffix("ly"), !passedOver.contains(word) {
          joined = false
        }
      case .word(nil): joined = false
      }
    }
    return false
  }

  private static let joins: Set<String> = ["and", "by", "then", "und", "indem"]

  /// Words between a joining word and an act: "and you can use it".
  private static let passedOver: Set<String> = ["can", "you", "they", "which"]

  private static func isAct(_ word: String, _ language: WordingLanguage) -> Bool {
    switch language {
    case .english:
      VerbTable.english.form(of: word) != nil || word.hasSuffix("ing") && word.count > 5
    case .german: ActionVerbs.german.contains(word)
    }
  }
}
