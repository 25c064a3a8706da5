import CoequalModel
import CoequalRegistry

extension Rule {
  /// A role that does not lead and decides nothing, on a grade on which leaders decide.
  static let executorWithoutDecisions = Rule(
    RuleDescription(
      "executor-without-decisions", "an executing role that decides nothing", group: .leading,
      severity: .warning,
      meaning: """
        On each grade, from the branch to the grade until which tracks are promised, on which a role of a \
        track of kind 'leader' or 'manager' names a decision, each role of a track of kind 'executor' or \
        'individual-contributor' must name one too. Roles of which nothing but the name is known are left \
        alone, and so are deprecated ones.
        """,
      rationale: """
        Work of the same value brings decisions with it: which method, which order, when something is \
        good enough. Where only leaders decide, the other career is pay without a say, and each answer \
        takes the way up and down.
        """,
      repair: "Say what the role decides by itself, and how far; it mostly does so already.",
      passing: [
        RuleExample(
          "both decide",
          framework: """
            <tracks>
              <track id="delivery" kind="executor"><title>Delivery</title>
                <role id="owner" grade="g4"><title>Owner</title><purpose>Delivers.</purpose>
                  <decisions><decides subject="the order of deliveries"/></decisions></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title><purpose>Leads a team.</purpose>
                  <decisions><decides subject="the aims of the team"/></decisions></role></track>
            </tracks>
            """)
      ],
      failing: [
        RuleExample(
          "only the lead decides",
          framework: """
            <tracks>
              <track id="delivery" kind="executor"><title>Delivery</title>
                <↓role id="owner" grade="g4"><title>Owner</title><purpose>Delivers.</purpose></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title><purpose>Leads a team.</purpose>
                  <decisions><decides subject="the aims of the team"/></decisions></role></track>
            </tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      linked.sharedGrades.flatMap { grade -> [Finding] in
        let deciding = grade.roles.first { role in
          linked.track(ofRole: role).kind.isLeading && !linked.role(role).decisions.isEmpty
        }
        guard let deciding else { return [] }
        return grade.roles.compactMap { number in
          let role = linked.role(number)
          let kind = linked.framework.tracks[linked.trackIndex(number)].kind
          guard role.decisions.isEmpty, kind == .executor || kind == .individualContributor,
            !role.isUndefined
          else { return nil }
          return rule.finding(linked, number, deciding)
        }
      }
    })
}

extension RuleDescription {
  fileprivate func finding(_ linked: LinkedFramework, _ number: Int, _ deciding: Int) -> Finding {
    let (role, leader) = (linked.role(number), linked.role(deciding))
    return finding(
      "'\(role.id)' decides nothing by itself; '\(leader.id)', also on \(role.grade), does",
      at: linked.provenance.place(of: Locus(.role, number)),
      notes: [
        Finding.Note(
          "what '\(leader.id)' decides",
          at: linked.provenance.place(of: Locus(.role, deciding, .only(.decisions))))
      ],
      help: ["add <decisions> with what '\(role.id)' decides by itself", recordWhyNot])
  }
}
