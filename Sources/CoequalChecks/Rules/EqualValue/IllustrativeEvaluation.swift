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
        an example. Other states, and a job evaluation without one, are left alone. A structure that comes \
        with Coequal is reported once, where a framework uses it.
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
    catalog.structures.compactMap { rule.finding(in: $0, usedAt: nil) }
      + catalog.library.structures.compactMap { linked in
        catalog.placeOfUse(of: linked).flatMap { rule.finding(in: linked, usedAt: $0) }
      }
  }
}

extension Catalog {
  /// Where the first framework of the project says that it stands on a structure, or on what does.
  fileprivate func placeOfUse(of structure: LinkedStructure) -> Place? {
    let user = frameworks.first { $0.structure?.structure.header == structure.structure.header }
    guard let provenance = user?.provenance else { return nil }
    let place = provenance.place(
      of: Locus(.document, 0, .only(.uses), attribute: "structure"))
    return provenance.isOwn(place) ? place : provenance.extendsPlace
  }
}

extension RuleDescription {
  /// - Parameter use: Where a structure is used that comes with Coequal, and cannot be changed itself.
  fileprivate func finding(in linked: LinkedStructure, usedAt use: Place?) -> Finding? {
    guard let evaluation = linked.structure.jobEvaluation, evaluation.status == .illustrative
    else { return nil }
    let status = linked.provenance.place(
      of: Locus(.document, 0, .only(.jobEvaluation), attribute: "status"))
    let whose = use == nil ? "" : " of structure '\(linked.structure.id)'"
    return finding(
      "job evaluation '\(evaluation.id)'\(whose) is an example and not your own",
      at: use ?? status,
      notes: use == nil ? [] : [Finding.Note("it says so here", at: status)],
      help: [
        use == nil
          ? "run a panel, replace values and reasons by its own, then write status=\"agreed\""
          : "run a panel, and write down its values and reasons in a structure of your own"
      ])
  }
}
