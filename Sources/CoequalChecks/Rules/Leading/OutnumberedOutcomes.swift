import CoequalModel
import CoequalRegistry

extension Rule {
  /// A role that is followed by more measures or check-ins than it has outcomes.
  static let outnumberedOutcomes = Rule(
    RuleDescription(
      "outnumbered-outcomes", "more measures or check-ins than outcomes", group: .leading,
      severity: .note,
      meaning: """
        A role that names measures should name as many outcomes at least, and so should one that names \
        check-ins; the two are not added up. Where no role of a framework names an outcome, it leaves them \
        to another document, and nothing is compared. A leading role without any outcome is told of by \
        'leader-without-outcome'. Roles of which nothing but the name is known are left alone, and so are \
        deprecated ones.
        """,
      rationale: """
        Outcomes leave the way to those who do the work; measures and check-ins watch it. Both are \
        needed, and where there is more to watch than to reach, a role is easily steered by control. \
        Slemp and others put 72 studies together (2018, Motivation and Emotion 42): the more leaders \
        support people's autonomy, the more people work from motives of their own, and the better they \
        feel. In the work diaries that Amabile and others read (2004, The Leadership Quarterly 15), feedback \
        in time helped, and being asked too often how far the work is did not. No study says how many \
        measures are too many: the number is a reason to look, and no more.
        """,
      repair: """
        Write down what is to come of the work, and keep the measures and check-ins that say whether it \
        does. What nobody would act on can go.
        """,
      passing: [
        RuleExample(
          "as many measures as outcomes, and fewer check-ins",
          framework: roles(
            """
            <outcomes><outcome id="aims">Four of five aims of the team are met</outcome>
              <outcome id="voice">The team says that it is led well</outcome></outcomes>
            <measures><measure id="met">Aims that are met</measure>
              <measure id="hours">Hours of overtime</measure></measures>
            <check-ins><check-in id="talk" every="P1M">A talk about the aims</check-in></check-ins>
            """)),
        RuleExample(
          "no role names outcomes; the framework leaves them to another document",
          framework: """
            <tracks><track id="people" kind="leader"><title>People</title>
              <role id="lead" grade="g4"><title>Team lead</title><purpose>Leads a team.</purpose>
                <measures><measure id="hours">Hours of overtime</measure></measures></role>
            </track></tracks>
            """),
      ],
      failing: [
        RuleExample(
          "three figures and two meetings a week for one result",
          framework: roles(
            mark: "↓",
            """
            <outcomes><outcome id="aims">Four of five aims of the team are met</outcome></outcomes>
            <measures><measure id="calls">Calls a day</measure>
              <measure id="hours">Hours at the desk</measure>
              <measure id="replies">Minutes until a reply</measure></measures>
            <check-ins><check-in id="monday" every="P1W">The plan of the week</check-in>
              <check-in id="friday" every="P1W">What is left of the plan</check-in></check-ins>
            """)),
        RuleExample(
          "an owner who is counted, beside a lead who has results",
          framework: """
            <tracks>
              <track id="delivery" kind="executor"><title>Delivery</title>
                <↓role id="owner" grade="g4"><title>Owner</title><purpose>Delivers.</purpose>
                  <measures><measure id="parcels">Parcels a day</measure></measures></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="lead" grade="g4"><title>Team lead</title><purpose>Leads a team.</purpose>
                  <outcomes><outcome id="aims">Four of five aims of the team are met</outcome></outcomes>
                </role></track>
            </tracks>
            """),
      ]),
    inEachFramework: { rule, linked, _ in
      let watched = linked.compactMapRoles { number, role -> (number: Int, role: Role)? in
        let outcomes = role.outcomes.count
        guard role.measures.count > outcomes || role.checkIns.count > outcomes,
          role.deprecation == nil, !role.isUndefined,
          outcomes > 0 || !linked.track(ofRole: number).kind.isLeading
        else { return nil }
        return (number, role)
      }
      guard !watched.isEmpty, linked.framework.namesOutcomes else { return [] }
      return watched.map { number, role in rule.finding(linked, number, role) }
    })

  private static func roles(mark: String = "", _ parts: String) -> String {
    """
    <tracks><track id="people" kind="leader"><title>People</title>
      <\(mark)role id="lead" grade="g4"><title>Team lead</title><purpose>Leads a team.</purpose>
    \(parts.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
      </role></track></tracks>
    """
  }
}

extension RuleDescription {
  fileprivate func finding(_ linked: LinkedFramework, _ number: Int, _ role: Role) -> Finding {
    let outcomes = role.outcomes.count
    let watched = [(role.measures.count, "measure"), (role.checkIns.count, "check-in")]
      .filter { $0.0 > outcomes }
    func counted(_ count: Int, _ noun: String) -> String {
      count == 0 ? "no \(noun)" : Counted(count, noun).description
    }
    return finding(
      "role '\(role.id)' has \(watched.map(counted).joined(separator: " and "))"
        + " for \(counted(outcomes, "outcome"))",
      at: linked.provenance.place(of: Locus(.role, number)),
      help: ["say what is to come of the work, or watch less of it", recordWhyNot])
  }
}
