import CoequalModel
import CoequalRegistry

extension Rule {
  /// A leading role whose results do not ask those who are led, where others do.
  static let leaderWithoutFeedback = Rule(
    RuleDescription(
      "leader-without-feedback", "a leading role that is not judged by those who are led",
      group: .leading, severity: .note,
      meaning: """
        Where some leading role has an outcome about feedback from the people who are led, each role on \
        a track of kind 'leader' or 'manager' that names outcomes should have one. An outcome is about it \
        when its id or its text speaks of feedback, a survey or an opinion (in German: Rückmeldung, \
        Befragung, Meinung). Roles without any outcome are told of by 'leader-without-outcome', and \
        deprecated ones are left alone.
        """,
      rationale: """
        Whoever is led knows first whether leading helps. Where some leaders are judged by it and others \
        are not, the same work is measured with two measures, and usually it is the higher role that is \
        spared.
        """,
      repair: "Add an outcome about what the people who are led say.",
      passing: [
        RuleExample(
          "each leading role asks those who are led",
          framework: """
            <tracks><track id="people" kind="leader"><title>People</title>
              <role id="lead" grade="g4"><title>Team lead</title><outcomes>
                <outcome id="voice">Feedback of the team improves</outcome></outcomes></role>
              <role id="head" grade="g5"><title>Head</title><outcomes>
                <outcome id="voice">The yearly survey of the area improves</outcome></outcomes></role>
            </track></tracks>
            """),
        RuleExample(
          "no leading role does; the framework leaves it to another document",
          framework: """
            <tracks><track id="people" kind="leader"><title>People</title>
              <role id="lead" grade="g4"><title>Team lead</title><outcomes>
                <outcome id="aims">Four of five aims are met</outcome></outcomes></role>
            </track></tracks>
            """),
      ],
      failing: [
        RuleExample(
          "the team lead is judged by the team, and the head is not",
          framework: """
            <tracks><track id="people" kind="leader"><title>People</title>
              <role id="lead" grade="g4"><title>Team lead</title><outcomes>
                <outcome id="voice">Feedback of the team improves</outcome></outcomes></role>
              <↓role id="head" grade="g5"><title>Head</title><outcomes>
                <outcome id="aims">Four of five aims are met</outcome></outcomes></role>
            </track></tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      let leading = linked.compactMapRoles { number, role -> (number: Int, role: Role)? in
        let isMeant =
          linked.framework.tracks[linked.trackIndex(number)].kind.isLeading
          && role.deprecation == nil && !role.outcomes.isEmpty
        return isMeant ? (number, role) : nil
      }
      let silent = leading.filter { !$0.role.asksThoseWhoAreLed }
      if silent.count == leading.count { return [] }
      return silent.map { number, role in
        rule.finding(
          "no outcome of '\(role.id)' asks the people who are led",
          at: linked.provenance.place(of: Locus(.role, number)),
          help: [
            "add an outcome about their feedback, as other leading roles have", rule.recordWhyNot,
          ]
        )
      }
    })
}

extension Role {
  private static let words = [
    "feedback", "survey", "opinion", "rückmeldung", "befragung", "meinung",
  ]

  fileprivate var asksThoseWhoAreLed: Bool {
    outcomes.contains { outcome in
      let text = "\(outcome.id) \(outcome.text)".lowercased()
      return Self.words.contains { text.contains($0) }
    }
  }
}
