import CoequalModel
import CoequalRegistry

extension Rule {
  /// A move to a role that should no longer be used.
  static let deprecatedInMove = Rule(
    RuleDescription(
      "deprecated-in-move", "a move to a role that should no longer be used", group: .structure,
      severity: .warning,
      meaning: """
        No move leads from a role that is in use to a deprecated one. Moves from a deprecated role are \
        left alone: they are the way out of it.
        """,
      rationale: """
        The framework says that nobody should take up the role any more, and shows people a way into it. \
        Plans are made towards a role that will not be there.
        """,
      repair: "Let the move lead to the role that takes its place, or take the move out.",
      passing: [
        RuleExample(
          "a way out of a deprecated role",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title></role>
              <role id="architect" grade="g4"><title>Architect</title>
                <deprecated since="1.0.0" successor="staff"/></role>
              <role id="staff" grade="g4"><title>Staff</title></role>
            </track></tracks>
            <moves><move from="senior" to="staff" kind="promotion"/>
              <move from="architect" to="staff" kind="lateral"/></moves>
            """)
      ],
      failing: [
        RuleExample(
          "a promotion to a deprecated role",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="senior" grade="g3"><title>Senior</title></role>
              <role id="architect" grade="g4"><title>Architect</title>
                <deprecated since="1.0.0" successor="staff"/></role>
              <role id="staff" grade="g4"><title>Staff</title></role>
            </track></tracks>
            <moves><move from="senior" to="↓architect" kind="promotion"/></moves>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      let isDeprecated = linked.isDeprecated
      let existing = Set(linked.framework.moves.map(MoveKey.init))
      return linked.moves.enumerated().compactMap { index, move in
        guard move.to >= 0, isDeprecated[Int(move.to)],
          move.from < 0 || !isDeprecated[Int(move.from)]
        else { return nil }
        let role = linked.role(Int(move.to))
        let successor = role.deprecation?.successor.flatMap { id in
          linked.roles[id].flatMap { isDeprecated[$0] ? nil : id }
        }
        var key = MoveKey(linked.framework.moves[index])
        key.to = successor ?? key.to
        return rule.finding(
          role, successor, isThere: existing.contains(key),
          at: Locus(.move, index, attribute: "to"), of: linked, Int(move.to))
      }
    })
}

private struct MoveKey: Hashable {
  let from: Identifier
  var to: Identifier
  let kind: MoveKind

  init(_ move: Move) {
    from = move.from
    to = move.to
    kind = move.kind
  }
}

extension RuleDescription {
  /// - Parameter isThere: Whether there is a move to the successor already.
  fileprivate func finding(
    _ role: Role, _ successor: Identifier?, isThere: Bool, at locus: Locus,
    of linked: LinkedFramework, _ number: Int
  ) -> Finding {
    var help = "take the move out"
    var fix: Finding.Fix?
    if let successor, !isThere {
      help = "let it lead to '\(successor)', which takes the place of '\(role.id)'"
      fix = linked.provenance.fix(
        "write '\(successor)'", writing: successor.lexical, at: locus)
    }
    return finding(
      "a move leads to '\(role.id)', which should no longer be used",
      at: linked.provenance.place(of: locus),
      notes: [
        Finding.Note(
          "it says so here",
          at: linked.provenance.place(of: Locus(.role, number, .only(.deprecated))))
      ],
      help: [help], fixes: [fix].compactMap(\.self))
  }
}
