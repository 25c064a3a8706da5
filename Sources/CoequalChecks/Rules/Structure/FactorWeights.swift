import CoequalModel
import CoequalRegistry

extension Rule {
  /// Factors of job evaluation whose weights do not add up to the whole.
  static let factorWeights = Rule(
    RuleDescription(
      "factor-weights", "weights of factors that do not add up to 100 %", group: .structure,
      severity: .warning,
      meaning: """
        The weights of all factors of a job evaluation must add up to exactly 100 %. Where every step of \
        every factor has points of its own, the weights are not used and are left alone.
        """,
      rationale: """
        A weight says how much a factor counts beside the others. Weights that do not add up shift the \
        points of every role, so that roles fall into other categories of workers than was agreed.
        """,
      repair: "Look the weights up in the agreement, and correct the one that is off.",
      passing: [
        RuleExample(
          "two factors that make a whole",
          structure: """
            <job-evaluation id="two"><factor id="knowledge" criterion="skills" weight="60%">
              <title>Knowledge</title><step level="1">Routine</step></factor>
              <factor id="care" criterion="effort" weight="40%"><title>Care</title>
              <step level="1">Seldom</step></factor></job-evaluation>
            """),
        RuleExample(
          "steps with points of their own",
          structure: """
            <job-evaluation id="one"><factor id="knowledge" criterion="skills" weight="60%">
              <title>Knowledge</title><step level="1" points="20">Routine</step></factor>
              </job-evaluation>
            """),
      ],
      failing: [
        RuleExample(
          "a tenth is missing",
          structure: """
            <↓job-evaluation id="two"><factor id="knowledge" criterion="skills" weight="60%">
              <title>Knowledge</title><step level="1">Routine</step></factor>
              <factor id="care" criterion="effort" weight="30%"><title>Care</title>
              <step level="1">Seldom</step></factor></job-evaluation>
            """)
      ])
  ) { rule, catalog, _ in
    catalog.structures.compactMap { linked in
      guard let evaluation = linked.structure.jobEvaluation, evaluation.usesWeights else {
        return nil
      }
      let total = Share.sum(evaluation.factors.map(\.weight))
      if total == Percentage(Share.whole) { return nil }
      return rule.finding(
        "weights of '\(evaluation.id)' add up to \(total?.lexical ?? "more than can be"), not to 100%",
        at: linked.provenance.place(of: Locus(.document, 0, .only(.jobEvaluation))),
        help: ["change the weights so that they add up to 100%"])
    }
  }
}

extension JobEvaluation {
  fileprivate var usesWeights: Bool {
    factors.contains { $0.steps.contains { $0.points == nil } }
  }
}
