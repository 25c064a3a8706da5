import CoequalModel
import CoequalRegistry

extension Rule {
  /// A switch to leading without a way back.
  static let oneWayDoor = Rule(
    RuleDescription(
      "one-way-door", "a switch to leading without a way back", group: .dualLadder,
      severity: .warning,
      meaning: """
        From every leading or managing role that a switch leads to, some move must lead back to a role \
        that does not lead, on at least the grade that was left. Any kind of move will do. Where grades \
        are unknown, any way back counts.
        """,
      rationale: """
        Nobody knows before trying whether leading suits them. If the only way out of a leading role is \
        out of the company or down, people stay in roles that they fill badly, and good candidates do \
        not try at all.
        """,
      repair: """
        Add a switch or return from the leading role to a role of the same grade on the track that was \
        left.
        """,
      conventions: [.wayBack, .hybridTracks],
      passing: [
        RuleExample(
          "a door that opens both ways",
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
          "no way back",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title></role></track>
            </tracks>
            <moves><move from="senior" to="↓lead" kind="switch"/></moves>
            """),
        RuleExample(
          "a way back that costs a grade",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="engineer" grade="g2"><title>Engineer</title></role>
                <role id="senior" grade="g3"><title>Senior</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title></role></track>
            </tracks>
            <moves><move from="senior" to="↓lead" kind="switch"/>
              <move from="lead" to="engineer" kind="return"/></moves>
            """),
        RuleExample(
          "a hybrid role that leads",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title></role></track>
              <track id="tech-lead" kind="hybrid"><title>Tech lead</title>
                <role id="lead" grade="g3"><title>Tech lead</title></role></track>
            </tracks>
            <moves><move from="senior" to="↓lead" kind="switch"/></moves>
            """),
      ]),
    inEachFramework: { rule, linked, conventions in
      linked.closedDoors(conventions).map { door in
        let move = linked.moves[door.move]
        let (left, entered) = (linked.role(Int(move.from)), linked.role(Int(move.to)))
        let removal = linked.removedMoves.last { $0.from == entered.id && $0.to == left.id }
        return rule.finding(
          left, entered, losing: door.back.map { linked.role(Int($0.to)) },
          at: linked.provenance.place(of: Locus(.move, door.move, attribute: "to")),
          removal: removal?.place)
      }
    })
}

extension RuleDescription {
  /// Where a framework left out the way back that it inherits, the finding stands there.
  fileprivate func finding(
    _ from: Role, _ to: Role, losing lower: Role?, at door: Place, removal: Place?
  ) -> Finding {
    var notes = lower.map { [Finding.Note("the way back leads to '\($0.id)' (\($0.grade))")] } ?? []
    if removal != nil { notes.append(Finding.Note("this is the switch", at: door)) }
    return finding(
      "switch from '\(from.id)' to '\(to.id)' has no way back"
        + (lower == nil ? "" : " to the same grade"),
      at: removal ?? door, label: removal.map { _ in "the way back is left out here" },
      notes: notes,
      help: [
        removal == nil
          ? "add <move from=\"\(to.id)\" to=\"\(from.id)\" kind=\"switch\"/>"
          : "keep the way back that is inherited", recordWhyNot,
      ])
  }
}
