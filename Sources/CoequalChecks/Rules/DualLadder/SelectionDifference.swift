import CoequalModel
import CoequalRegistry

extension Rule {
  /// Roles of one grade that people are chosen for in different ways.
  static let selectionDifference = Rule(
    RuleDescription(
      "selection-difference", "roles of one grade filled in different ways", group: .dualLadder,
      severity: .warning,
      meaning: """
        Roles of different tracks on one grade, from the branch to the grade until which the tracks are \
        promised, must name the same way of selection. Roles that name none are left alone, and so are \
        deprecated ones. A grade gives one finding, at the way that fewest of its roles have.
        """,
      rationale: """
        In a public framework of a newspaper, experts up to a grade are promoted on evidence, while every \
        leader and the highest experts need a vacancy and an interview. Grades and pay are the same, and \
        the way there is not. Others promote leaders first and see them prove themselves later, while \
        experts must prove themselves before. Either way one career is easier to enter.
        """,
      repair: """
        Choose one way for the grade: the same panel, the same kind of evidence, the same rhythm. Where \
        leading needs a free seat, say so as a condition of the move.
        """,
      passing: [
        RuleExample(
          "a panel for both",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="staff" grade="g4"><title>Staff</title><selection process="panel"/></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title><selection process="panel"/></role></track>
            </tracks>
            """)
      ],
      failing: [
        RuleExample(
          "leaders are appointed",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="staff" grade="g4"><title>Staff</title><selection process="panel"/></role></track>
              <track id="delivery" kind="executor"><title>Delivery</title>
                <role id="owner" grade="g4"><title>Owner</title><selection process="panel"/></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title>
                  <selection process="↓appointment"/></role></track>
            </tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      linked.sharedGrades.compactMap { grade in
        let processes = grade.roles.compactMap { role in
          linked.role(role).selection.map { (role: role, value: $0.process) }
        }
        return OddRoles(processes, in: linked) { $0.rawValue < $1.rawValue }
          .flatMap { rule.finding(linked, $0) }
      }
    })
}

extension LinkedFramework {
  fileprivate func placeOfSelection(_ role: Int) -> Place {
    provenance.place(of: Locus(.role, role, .only(.selection), attribute: "process"))
  }
}

extension RuleDescription {
  fileprivate func finding(
    _ linked: LinkedFramework, _ odd: OddRoles<SelectionProcess>
  ) -> Finding? {
    guard let number = odd.roles.first, let other = odd.others.first else { return nil }
    let (role, usual) = (linked.role(number), linked.role(other.role))
    return finding(
      "selection differs on \(role.grade): '\(role.id)' by \(odd.value.rawValue),"
        + " '\(usual.id)' by \(other.value.rawValue)",
      at: linked.placeOfSelection(number),
      notes: odd.others.map { value, role in
        Finding.Note(
          "'\(linked.role(role).id)': \(value.meaning)", at: linked.placeOfSelection(role))
      },
      help: ["choose one way of selection for the roles of \(role.grade)", recordWhyNot])
  }
}
