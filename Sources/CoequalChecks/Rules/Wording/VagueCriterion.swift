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
      VagueWords.remarks(on: text, tokens, language).map { $0.adding(help: rule.recordWhyNot) }
    })
}
