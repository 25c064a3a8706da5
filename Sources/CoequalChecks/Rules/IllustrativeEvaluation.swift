import CoequalModel
import CoequalRegistry

extension Rule {
  /// A job evaluation that is an example, and not the company's own.
  static let illustrativeEvaluation = Rule(
    RuleDescription(
      "illustrative-evaluation", "a job evaluation that is only an example", group: .equalValue,
      severity: .note,
      meaning: """
        The job evaluation of a structure says status="illustrative": its factors, weights and levels are \
        an example. Other states, and a job evaluation without one, are left alone.
        """,
      rationale: """
        Points support a claim of equal value only if the company has found them itself: a panel that \
        knows the work, with the employee representatives where there are any. Points of an example can \
        place every role, and nobody has judged one.
        """,
      repair: """
        Run a panel that evaluates the roles. Replace the levels and the reasons of the example by those of \
        the panel, and the weights by the ones that were agreed; then write status="agreed".
        """,
      passing: [
        RuleExample(
          "an evaluation that was agreed",
          structure: """
            <job-evaluation id="one" status="agreed">
              <factor id="knowledge" criterion="skills" weight="100%"><title>Knowledge</title>
              <step level="1">Routine</step></factor></job-evaluation>
            """)
      ],
      failing: [
        RuleExample(
          "an evaluation that came as an example",
          structure: """
            <job-evaluation id="one" status="↓illustrative">
              <factor id="knowledge" criterion="skills" weight="100%"><title>Knowledge</title>
              <step level="1">Routine</step></factor></job-evaluation>
            """)
      ])
  ) { rule, catalog, _ in
    catalog.structures.compactMap { linked in
      guard let evaluation = linked.structure.jobEvaluation, evaluation.status == .illustrative
      else { return nil }
      let locus = Locus(.document, 0, .only(.jobEvaluation), attribute: "status")
      return rule.finding(evaluation.id, at: linked.provenance.place(of: locus))
    }
  }
}

extension RuleDescription {
  fileprivate func finding(_ evaluation: Identifier, at place: Place) -> Finding {
    finding(
      "job evaluation '\(evaluation)' is an example and not your own", at: place,
      help: [
        "run a panel, replace values and reasons by its own, then write status=\"agreed\""
      ])
  }
}
