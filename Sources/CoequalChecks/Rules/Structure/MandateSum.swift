import CoequalModel
import CoequalRegistry

extension Rule {
  /// Shares of a role's work that do not add up to the whole.
  static let mandateSum = Rule(
    RuleDescription(
      "mandate-sum", "a mandate that does not add up to 100 %", group: .structure, severity: .error,
      meaning: """
        A mandate says how the work of a role divides into leading, coordinating and executing. The \
        three shares must add up to exactly 100 %. A role without a mandate is left alone.
        """,
      rationale: """
        The mandate shows what a role is really about: a leader who spends most of the time executing \
        has a title and not a job. Shares that do not add up cannot be compared with anything, and \
        whoever plans by them plans for more, or less, than the week holds.
        """,
      repair: "Ask the people in the role how they spend a month, and write that down.",
      passing: [
        RuleExample(
          "three shares that make a whole",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title>
                <mandate lead="12.5%" coordinate="7.5%" execute="80%"/></role>
            </track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "a tenth of the work is missing",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title>
                <↓mandate lead="10%" coordinate="10%" execute="70%"/></role>
            </track></tracks>
            """),
        RuleExample(
          "more work than there is time",
          framework: """
            <tracks><track id="people" kind="leader"><title>People</title>
              <role id="lead" grade="g3"><title>Team lead</title>
                <↓mandate lead="60%" coordinate="40%" execute="20%"/></role>
            </track></tracks>
            """),
      ]),
    inEachFramework: { rule, linked, _ in
      linked.compactMapRoles { number, role in
        guard let mandate = role.mandate, mandate.total != Percentage(Share.whole) else {
          return nil
        }
        return rule.finding(
          role, mandate,
          at: linked.provenance.place(of: Locus(.role, number, .only(.mandate))))
      }
    })
}

extension RuleDescription {
  fileprivate func finding(_ role: Role, _ mandate: Mandate, at place: Place) -> Finding {
    let total = mandate.total?.lexical ?? "more than can be"
    return finding(
      "mandate of '\(role.id)' adds up to \(total), not to 100%", at: place,
      notes: [
        Finding.Note(
          "lead \(mandate.lead), coordinate \(mandate.coordinate), execute \(mandate.execute)")
      ],
      help: ["change the shares so that they add up to 100%"])
  }
}

extension Mandate {
  /// The sum of the shares.
  fileprivate var total: Percentage? { Share.sum([lead, coordinate, execute]) }
}
