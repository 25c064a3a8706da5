import CoequalModel
import CoequalRegistry

extension Rule {
  /// A move to another track after which roles can no longer be reached.
  static let branchLoss = Rule(
    RuleDescription(
      "branch-loss", "a move after which roles can no longer be reached", group: .dualLadder,
      severity: .warning,
      meaning: """
        After a move to another track every role must still be reachable, by some chain of moves, that \
        was reachable before it and is on the grade of the role entered or above, or of the role left \
        where that is higher. Switches that 'one-way-door' tells of are left alone, and so are deprecated \
        roles and those on unknown grades. In a framework of more than 20000 roles nothing is looked at.
        """,
      rationale: """
        The branch of a ladder is a choice for some years, not for a life. People move between leading and \
        craft more than once, and the best at either often know both (Majors calls it a pendulum). A move \
        that quietly closes the other half of the ladder is taken by those who do not know it, or not taken \
        by those who do.
        """,
      repair:
        "Add a move back to the other track, at a grade from which the named roles can be reached.",
      conventions: [.hybridTracks, .wayBack],
      passing: [
        RuleExample(
          "either track can be reached from the other",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title></role>
                <role id="staff" grade="g4"><title>Staff</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title></role></track>
            </tracks>
            <moves><move from="senior" to="staff" kind="promotion"/>
              <move from="senior" to="lead" kind="promotion"/>
              <move from="lead" to="staff" kind="switch"/>
              <move from="staff" to="lead" kind="switch"/></moves>
            """)
      ],
      failing: [
        RuleExample(
          "leaders leave the experts' ladder for good",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title></role>
                <role id="staff" grade="g4"><title>Staff</title></role>
                <role id="principal" grade="g5"><title>Principal</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title></role></track>
            </tracks>
            <moves><move from="senior" to="staff" kind="promotion"/>
              <move from="staff" to="principal" kind="promotion"/>
              <move from="senior" to="↓lead" kind="promotion"/></moves>
            """)
      ]),
    inEachFramework: { rule, linked, conventions in
      guard linked.roleCount <= mostRolesOfBranchLoss else { return [] }
      let told = Set(linked.closedDoors(conventions).map(\.move))
      var crossings: [ReachLoss.Crossing] = []
      for (index, move) in linked.moves.enumerated() where move.from >= 0 && move.to >= 0 {
        let (from, to) = (Int(move.from), Int(move.to))
        guard linked.trackIndex(from) != linked.trackIndex(to), !told.contains(index),
          let left = linked.rank(ofRole: from), let entered = linked.rank(ofRole: to)
        else { continue }
        crossings.append(
          ReachLoss.Crossing(move: index, from: from, to: to, rank: max(left, entered)))
      }
      guard !crossings.isEmpty else { return [] }
      return ReachLoss(linked).losses(after: crossings).map { crossing, lost in
        rule.finding(linked, crossing, lost)
      }
    })

  private static let mostRolesOfBranchLoss = 20_000
}

extension RuleDescription {
  fileprivate func finding(
    _ linked: LinkedFramework, _ crossing: ReachLoss.Crossing, _ lost: [Int]
  ) -> Finding {
    let names = lost.prefix(ReachLoss.mostNamed).map {
      let role = linked.role($0)
      return "'\(role.id)' (\(role.grade))"
    }
    let more = lost.count > ReachLoss.mostNamed ? ["others"] : []
    let (from, to) = (linked.role(crossing.from), linked.role(crossing.to))
    let back = linked.role(lost.first ?? crossing.from)
    return finding(
      "after the move from '\(from.id)' to '\(to.id)' no moves lead to \((names + more).listed(most: .max))",
      at: linked.provenance.place(of: Locus(.move, crossing.move, attribute: "to")),
      help: [
        "add <move from=\"\(to.id)\" to=\"\(back.id)\" kind=\"switch\"/>", recordWhyNot,
      ])
  }
}
