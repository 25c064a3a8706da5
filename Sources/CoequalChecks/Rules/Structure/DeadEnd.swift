import CoequalModel
import CoequalRegistry

extension Rule {
  /// A role that no move leads on from, below the top of its track.
  static let deadEnd = Rule(
    RuleDescription(
      "dead-end", "a role that no move leads on from", group: .structure, severity: .warning,
      meaning: """
        From every role below the highest grade of its track, a promotion, a lateral move or a switch \
        must lead on; a return leads back. The roles on the highest grade are a normal top: whether \
        that is high enough, 'track-ceiling' says. A role that no move leads to either is \
        'unreachable-role'. Roles whose grade is unknown, undefined and deprecated roles are left \
        alone, and so is a framework without any moves.
        """,
      rationale: """
        The ladder goes on above such a role, and nobody in it can see how to get there. People who are \
        not told of a way ask for an exception, and those who do not ask stay.
        """,
      repair: "Add the promotion to the next role of the track, or the switch that people take.",
      passing: [
        RuleExample(
          "a way on from each role but the highest",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><purpose>Builds.</purpose></role>
              <role id="senior" grade="g3"><title>Senior</title><purpose>Builds.</purpose></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/></moves>
            """),
        RuleExample(
          "a switch is a way on as well",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="engineer" grade="g2" entry="true"><title>Engineer</title>
                  <purpose>Builds.</purpose></role>
                <role id="senior" grade="g3" entry="true"><title>Senior</title>
                  <purpose>Builds.</purpose></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title><purpose>Leads.</purpose></role>
              </track>
            </tracks>
            <moves><move from="engineer" to="lead" kind="switch"/></moves>
            """),
      ],
      failing: [
        RuleExample(
          "the ladder goes on, and the moves end",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title><purpose>Builds.</purpose></role>
              <↓role id="senior" grade="g3"><title>Senior</title><purpose>Builds.</purpose></role>
              <role id="staff" grade="g4" entry="true"><title>Staff</title>
                <purpose>Builds.</purpose></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/></moves>
            """),
        RuleExample(
          "the only way is back",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title><purpose>Builds.</purpose></role>
              </track>
              <track id="people" kind="leader"><title>People</title>
                <↓role id="lead" grade="g3"><title>Team lead</title><purpose>Leads.</purpose></role>
                <role id="director" grade="g4" entry="true"><title>Director</title>
                  <purpose>Leads.</purpose></role></track>
            </tracks>
            <moves><move from="senior" to="lead" kind="switch"/>
              <move from="lead" to="senior" kind="return"/></moves>
            """),
      ]),
    inEachFramework: { rule, linked, _ in
      guard !linked.moves.isEmpty else { return [] }
      let (entered, left) = linked.rolesOfMoves()
      return linked.framework.tracks.indices.flatMap { track in
        let rungs = linked.rungs(ofTrack: track)
        let start = linked.firstRole(ofTrack: track)
        return zip(rungs, rungs.dropFirst()).flatMap { rung, next in
          rung.roles.compactMap { number -> Finding? in
            let role = linked.role(number)
            guard !left[number], entered[number] || role.isEntry || number == start,
              !role.isUndefined
            else { return nil }
            return rule.finding(
              role, linked.role(next.roles[0]), at: linked.place(ofRole: number))
          }
        }
      }
    })
}

extension LinkedFramework {
  /// Which roles some move leads to, and which some move leads on from.
  fileprivate func rolesOfMoves() -> (entered: [Bool], left: [Bool]) {
    var entered = [Bool](repeating: false, count: roleCount)
    var left = entered
    for move in moves {
      if move.to >= 0 { entered[Int(move.to)] = true }
      if move.from >= 0, move.kind != .return { left[Int(move.from)] = true }
    }
    return (entered, left)
  }
}

extension RuleDescription {
  fileprivate func finding(_ role: Role, _ next: Role, at place: Place) -> Finding {
    finding(
      "no promotion, lateral move or switch leads on from '\(role.id)'", at: place,
      notes: [Finding.Note("its track goes on with '\(next.id)' (\(next.grade))")],
      help: [
        "add <move from=\"\(role.id)\" to=\"\(next.id)\" kind=\"promotion\"/>", recordWhyNot,
      ])
  }
}
