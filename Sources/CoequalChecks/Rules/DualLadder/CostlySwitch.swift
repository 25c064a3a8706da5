import CoequalModel
import CoequalRegistry

extension Rule {
  /// A switch of track to a role on a lower grade.
  static let costlySwitch = Rule(
    RuleDescription(
      "costly-switch", "a switch of track that costs a grade", group: .dualLadder,
      severity: .warning,
      meaning: """
        A switch to a track of the other side, from leading or to it, must not lead to a lower grade, \
        unless another move leads from the same role to the same track without a loss. Roles below the \
        branch or above the grade until which tracks are promised are left alone, and so are ways back \
        from a role that a switch leads to: those are looked at by 'one-way-door'.
        """,
      rationale: """
        A table may map two roles to one grade, and the gate may still stand a grade higher: managers of \
        the second level are called equal to experts of the fourth, and only experts of the fifth may \
        become one. Whoever switches then pays for it, and people who would do well elsewhere stay where \
        they are.
        """,
      repair:
        "Let the switch lead to a role of the same grade, or let people switch a grade earlier.",
      conventions: [.hybridTracks],
      passing: [
        RuleExample(
          "a switch on one grade",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title></role></track>
            </tracks>
            <moves><move from="senior" to="lead" kind="switch"/>
              <move from="lead" to="senior" kind="return"/></moves>
            """)
      ],
      failing: [
        RuleExample(
          "experts enter leading a grade below their own",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title></role>
                <role id="staff" grade="g4"><title>Staff</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title></role></track>
            </tracks>
            <moves><move from="staff" to="↓lead" kind="switch"/>
              <move from="lead" to="senior" kind="return"/></moves>
            """)
      ]),
    inEachFramework: { rule, linked, conventions in
      let leading = LeadingTracks(linked, conventions)
      let compared = Set(linked.comparedRoles.map(\.role))
      var free: Set<Passage> = []
      var entered: Set<Int> = []
      for move in linked.moves where move.from >= 0 && move.to >= 0 {
        let (from, to) = (Int(move.from), Int(move.to))
        if let left = linked.rank(ofRole: from), let reached = linked.rank(ofRole: to),
          reached >= left
        {
          free.insert(Passage(role: from, track: linked.trackIndex(to)))
        }
        if move.kind == .switch, !leading.contains(role: from) { entered.insert(to) }
      }
      return linked.moves.enumerated().compactMap { index, move in
        guard move.kind == .switch, move.from >= 0, move.to >= 0 else { return nil }
        let (from, to) = (Int(move.from), Int(move.to))
        guard leading.contains(role: from) != leading.contains(role: to),
          !(leading.contains(role: from) && entered.contains(from)),
          compared.contains(from), compared.contains(to),
          let left = linked.rank(ofRole: from), let reached = linked.rank(ofRole: to),
          reached < left, !free.contains(Passage(role: from, track: linked.trackIndex(to)))
        else { return nil }
        return rule.finding(linked, move: index, linked.role(from), linked.role(to))
      }
    })
}

/// From a role to a track.
private struct Passage: Hashable {
  let role, track: Int
}

extension RuleDescription {
  fileprivate func finding(
    _ linked: LinkedFramework, move: Int, _ from: Role, _ to: Role
  ) -> Finding {
    finding(
      "switch from '\(from.id)' (\(from.grade)) to '\(to.id)' (\(to.grade)) leads to a lower grade",
      at: linked.provenance.place(of: Locus(.move, move, attribute: "to")),
      help: ["let it lead to a role on \(from.grade)", recordWhyNot])
  }
}
