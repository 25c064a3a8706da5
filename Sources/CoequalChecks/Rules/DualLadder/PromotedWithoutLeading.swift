import CoequalModel
import CoequalRegistry

extension Rule {
  /// A first leading role that time or craft alone leads to.
  static let promotedWithoutLeading = Rule(
    RuleDescription(
      "promoted-without-leading", "a first leading role reached by time or craft alone",
      group: .dualLadder, severity: .warning,
      meaning: """
        A move from a role that does not lead to one that does must ask for something besides the craft: \
        a competency or level that the role before does not ask for, or a condition of evidence, training \
        or a panel. Where the leading role says nothing of requirements, only conditions of time and \
        nothing else give a finding. Returns, deprecated roles and what 'flat-promotion' tells are left \
        alone.
        """,
      rationale: """
        Where the best expert becomes the leader because it is their turn, the team loses one and has not \
        gained the other. Allen and Katz found ladders that reward loyalty in place of what their criteria \
        say; and those who wanted to manage only to get on are the first to be unhappy with it.
        """,
      repair: """
        Ask for what leading needs: coaching, feedback, giving direction; and for examples of it that \
        people can give before they have the title.
        """,
      conventions: [.hybridTracks, .widerScope],
      passing: [
        RuleExample(
          "coaching is asked for",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title><requirements>
                  <requires competency="design" level="trusted"/></requirements></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title><requirements>
                  <requires competency="design" level="trusted"/>
                  <requires competency="coaching" level="independent"/></requirements></role></track>
            </tracks>
            <moves><move from="senior" to="lead" kind="switch"/>
              <move from="lead" to="senior" kind="return"/></moves>
            """)
      ],
      failing: [
        RuleExample(
          "the same craft is enough",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title><requirements>
                  <requires competency="design" level="trusted"/></requirements></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g3"><title>Team lead</title><requirements>
                  <requires competency="design" level="trusted"/></requirements></role></track>
            </tracks>
            <moves><move from="senior" to="↓lead" kind="switch"/>
              <move from="lead" to="senior" kind="return"/></moves>
            """),
        RuleExample(
          "nothing but time",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="senior" grade="g3"><title>Senior</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title></role></track>
            </tracks>
            <moves><move from="senior" to="↓lead" kind="promotion">
              <condition kind="time">When it is their turn</condition></move></moves>
            """),
      ]),
    inEachFramework: { rule, linked, conventions in
      let leading = LeadingTracks(linked, conventions)
      let countsScope = conventions.isStandard(.widerScope)
      return linked.moves.enumerated().compactMap { index, move in
        guard move.kind != .return, move.from >= 0, move.to >= 0,
          !leading.contains(role: Int(move.from)), leading.contains(role: Int(move.to))
        else { return nil }
        let conditions = linked.framework.moves[index].conditions.map(\.kind)
        guard !conditions.contains(where: \.showsLeading) else { return nil }
        let (from, to) = (linked.role(Int(move.from)), linked.role(Int(move.to)))
        guard to.deprecation == nil else { return nil }
        let isByTime = !conditions.isEmpty && conditions.allSatisfy { $0 == .time }
        if to.requirements.isEmpty || from.requirements.isEmpty {
          guard isByTime, to.requirements.isEmpty else { return nil }
        } else {
          guard !linked.asksMore(Int(move.to), than: Int(move.from)) else { return nil }
          let isFlat =
            move.kind == .promotion && !(countsScope && to.scope.isWider(than: from.scope))
          if isFlat, !from.isUndefined, !to.isUndefined { return nil }
        }
        return rule.finding(linked, move: index, from, to, isByTime: isByTime)
      }
    })
}

extension ConditionKind {
  /// Whether a condition of this kind can show that somebody leads.
  fileprivate var showsLeading: Bool {
    switch self {
    case .evidence, .panel, .training: true
    case .vacancy, .agreement, .time: false
    }
  }
}

extension RuleDescription {
  fileprivate func finding(
    _ linked: LinkedFramework, move: Int, _ from: Role, _ to: Role, isByTime: Bool
  ) -> Finding {
    finding(
      "the move from '\(from.id)' to '\(to.id)' asks for "
        + (isByTime ? "time alone" : "nothing that leading needs"),
      at: linked.provenance.place(of: Locus(.move, move, attribute: "to")),
      notes: to.requirements.isEmpty
        ? [] : [Finding.Note("'\(to.id)' asks for no more than '\(from.id)'")],
      help: [
        "ask for a competency of leading, or add <condition kind=\"evidence\">", recordWhyNot,
      ])
  }
}
