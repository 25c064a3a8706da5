import CoequalChecks
import CoequalModel
import CoequalRegistry
import Markup

extension PlanRule {
  /// A target that should no longer be used.
  static let deprecatedTarget = PlanRule(
    RuleDescription(
      .deprecatedTarget, "a target that is deprecated", severity: .warning,
      meaning: "The framework says that the target should no longer be used.",
      rationale:
        "A role that is on its way out may be gone on the day on which the person is ready.",
      repair: "Choose the role that takes its place, and look at what that one asks for.",
      passing: [
        RuleExample(
          "a role that stays", head: "role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: "")
      ],
      failing: [
        RuleExample(
          "a role that another one replaces",
          head: "role=\"↓old\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: "<starting-points/>",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2" entry="true"><title>Engineer</title></role>
              <role id="old" grade="g3"><title>Senior I</title><deprecated since="1.0.0" successor="senior"/></role>
              <role id="senior" grade="g3"><title>Senior</title></role>
            </track></tracks>
            <moves><move from="engineer" to="old" kind="promotion"/>
              <move from="engineer" to="senior" kind="promotion"/></moves>
            """)
      ])
  ) { rule, reviewed in
    guard let framework = reviewed.framework, let target = reviewed.target,
      let deprecation = framework.role(target).deprecation
    else { return [] }
    let place = reviewed.place(.plan("role"))
    let successor = deprecation.successor.flatMap { id in framework.roles[id].map { _ in id } }
    return [
      rule.finding(
        "'\(reviewed.plan.role)' is deprecated since version \(deprecation.since)", at: place,
        notes: [
          Finding.Note(
            deprecation.reason ?? "it is said here", at: framework.place(ofRole: target))
        ],
        help: [
          successor.map { "'\($0)' takes its place; look at what it asks for" }
            ?? "choose another target", rule.recordWhyNot,
        ],
        fixes: successor.map {
          [
            Finding.Fix(
              title: "write '\($0)'", place: place, replacement: Escape.attribute($0.lexical))
          ]
        } ?? [])
    ]
  }

  /// Leading, where an equal role is nearer.
  static let leadingOnlyWayUp = PlanRule(
    RuleDescription(
      .leadingOnlyWayUp, "a target that leads, where an equal role is nearer", severity: .note,
      meaning: """
        The target is on a track that leads, the person's role is not or is not known, and another track \
        that does not lead has a role of the same grade of which the person lacks fewer levels for sure: \
        its worst case is better than the best case of the target. Roles to which no moves lead from the \
        person's role are left alone, and so are deprecated ones.
        """,
      rationale: """
        Where leading is the only way up that anybody speaks of, experts become leaders who would rather \
        have stayed experts, and people are led by somebody who wanted the grade.
        """,
      repair:
        "Ask which of the two the person wants. Both answers are good; nobody should have to guess.",
      conventions: [.hybridTracks],
      passing: [
        RuleExample(
          "an equal role that is farther away",
          head: "role=\"lead\" from=\"2026-10-01\" by=\"2028-09-30\"",
          plan: levels(design: "learning", coaching: "independent", delivery: "independent")
            + leading)
      ],
      failing: [
        RuleExample(
          "a staff engineer by skill, with a plan to lead",
          head: "role=\"↓lead\" from=\"2026-10-01\" by=\"2028-09-30\"",
          plan: levels(design: "trusted", coaching: "independent", delivery: "learning"))
      ])
  ) { rule, reviewed in
    guard let framework = reviewed.framework, let target = reviewed.target,
      let rank = framework.rank(ofRole: target), reviewed.leads(framework.track(ofRole: target)),
      !(reviewed.heldRole.map { reviewed.leads(framework.track(ofRole: $0)) } ?? false)
    else { return [] }
    let distance = reviewed.shortfall(ofRole: target)
    let nearer = (0..<framework.roleCount).filter { number in
      guard framework.rank(ofRole: number) == rank, number != reviewed.heldRole,
        framework.role(number).deprecation == nil, !framework.role(number).requirements.isEmpty,
        !reviewed.leads(framework.track(ofRole: number))
      else { return false }
      return reviewed.shortfall(ofRole: number).upperBound < distance.lowerBound
        && reviewed.canEnter(number)
    }
    guard
      let nearest = nearer.min(by: {
        reviewed.shortfall(ofRole: $0).upperBound < reviewed.shortfall(ofRole: $1).upperBound
      })
    else { return [] }
    let other = framework.role(nearest)
    return [
      rule.finding(
        "'\(other.id)' has the grade of '\(reviewed.plan.role)' and is nearer",
        at: reviewed.place(.plan("role")),
        notes: [
          Finding.Note(
            "'\(reviewed.plan.role)' lacks \(Self.words(distance)), "
              + "'\(other.id)' \(Self.words(reviewed.shortfall(ofRole: nearest)))",
            at: framework.place(ofRole: nearest))
        ],
        help: ["ask which of the two the person wants", rule.recordWhyNot])
    ]
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(Counted(range.lowerBound, "level"))"
      : "\(range.lowerBound) to \(Counted(range.upperBound, "level"))"
  }

  private static let leading = """
    <planned-outcomes><planned-outcome id="first" by="2027-06-30"><title>Two teams run on one cache</title>
      <for-person>Sees whether leading suits them</for-person>
      <for-organization>One cache less</for-organization>
      <evidence>Both services answer without a cache of their own</evidence>
      <develops competency="coaching"/></planned-outcome></planned-outcomes>
    <reviews><review on="2027-04-01"/><review on="2027-10-01"/><review on="2028-04-03"/></reviews>
    """

  private static func levels(design: String, coaching: String, delivery: String) -> String {
    """
    <starting-points><starting-point competency="design" level="\(design)"/>
      <starting-point competency="coaching" level="\(coaching)" asked="trusted"/>
      <starting-point competency="delivery" level="\(delivery)" asked="independent"/></starting-points>
    """
  }
}

extension ReviewedPlan {
  /// How many levels the person lacks for a role, at the least and at the most.
  fileprivate func shortfall(ofRole number: Int) -> ClosedRange<Int> {
    let all = requirements(ofRole: number).map(\.requirement.shortfall)
    return all.map(\.lowerBound).reduce(0, +)...all.map(\.upperBound).reduce(0, +)
  }

  fileprivate func leads(_ track: Track) -> Bool {
    switch track.kind {
    case .leader, .manager: true
    case .executor, .individualContributor: false
    case .hybrid: conventions[.hybridTracks] == Convention.hybridTracks.standard
    }
  }
}
