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
    where: { text, language in UnobservableOpeners.of(language).filter.mayMatchStart(of: text) },
    inEachJudgedText: { rule, text, tokens, language in
      UnobservableOpeners.remark(on: text, tokens, language).map {
        $0.adding(help: rule.recordWhyNot)
      }
      .map { [$0] } ?? []
    })
}
