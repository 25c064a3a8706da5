import CoequalModel
import CoequalRegistry

extension Rule {
  /// A leading role that answers for no result.
  static let leaderWithoutOutcome = Rule(
    RuleDescription(
      "leader-without-outcome", "a leading role that answers for no outcome", group: .leading,
      severity: .warning,
      meaning: """
        Each role on a track of kind 'leader' or 'manager' must name an outcome, in a framework in which \
        some role does. Roles of which nothing but the name is known are left alone, and so are deprecated \
        ones.
        """,
      rationale: """
        What a leader does shows in the results of others. Without a word on which results these are, a \
        leader is judged by how busy or how well liked they are, and whoever is led cannot say whether it \
        helps.
        """,
      repair: """
        Write down one or two results that the role answers for, one of them what the people who are led \
        say about it.
        """,
      passing: [
        RuleExample(
          "a result that can be seen",
          framework: """
            <tracks><track id="people" kind="leader"><title>People</title>
              <role id="lead" grade="g4"><title>Team lead</title><purpose>Leads a team.</purpose>
                <outcomes><outcome id="aims">Four of five aims of the team are met</outcome></outcomes>
              </role></track></tracks>
            """)
      ],
      failing: [
        RuleExample(
          "a head with less to answer for than the lead",
          framework: """
            <tracks><track id="people" kind="leader"><title>People</title>
              <role id="lead" grade="g4"><title>Team lead</title><purpose>Leads a team.</purpose>
                <outcomes><outcome id="aims">Four of five aims of the team are met</outcome></outcomes>
              </role>
              <↓role id="head" grade="g5"><title>Head</title><purpose>Leads an area.</purpose></role>
            </track></tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      guard linked.framework.namesOutcomes else { return [] }
      return linked.compactMapRoles { number, role in
        guard role.outcomes.isEmpty, role.deprecation == nil, !role.isUndefined,
          linked.framework.tracks[linked.trackIndex(number)].kind.isLeading
        else { return nil }
        return rule.finding(
          "leading role '\(role.id)' names no outcome",
          at: linked.provenance.place(of: Locus(.role, number)),
          help: ["add <outcomes> with a result that the role answers for", rule.recordWhyNot])
      }
    })
}

extension Framework {
  /// Whether some role says anything of outcomes; otherwise the framework leaves them to another
  /// document.
  var namesOutcomes: Bool {
    tracks.contains { $0.roles.contains { !$0.outcomes.isEmpty } }
  }
}
