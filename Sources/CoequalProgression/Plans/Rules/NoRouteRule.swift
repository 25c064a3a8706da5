import CoequalChecks
import CoequalModel
import CoequalRegistry

extension PlanRule {
  /// A target that no moves lead to.
  static let noRoute = PlanRule(
    RuleDescription(
      .noRoute, "a target to which no moves lead from the person's role", severity: .warning,
      meaning: """
        The framework has no chain of moves, of whatever kind, from the role that the person holds to the \
        target. As in 'coequal routes', deprecated roles on the way do not count; a deprecated target is \
        told of by 'deprecated-target'. The role comes from the project's data about people; where nobody says, nothing is found. \
        Moves stay within a framework, so a target in another one has none.
        """,
      rationale: """
        The person can do all that the plan asks and still not get the role, because there is no agreed way \
        into it.
        """,
      repair: """
        Ask whether the framework should have the move; else choose a target to which there is a way, or \
        agree on how the change of framework is decided.
        """,
      passing: [
        RuleExample(
          "by way of the senior engineer",
          head: "role=\"staff\" from=\"2026-10-01\" by=\"2028-09-30\"",
          plan: staffPlan)
      ],
      failing: [
        RuleExample(
          "an engineer, and no move into the target",
          head: "role=\"↓senior\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: "",
          framework: "<moves><move from=\"senior\" to=\"staff\" kind=\"promotion\"/></moves>")
      ])
  ) { rule, reviewed in
    guard let framework = reviewed.framework, let target = reviewed.target,
      let held = reviewed.person.role
    else { return [] }
    let message: String
    var obstacle: RouteObstacle?
    if held.framework != reviewed.plan.framework {
      message =
        "'\(reviewed.plan.framework)/\(reviewed.plan.role)' is in another framework than "
        + "'\(held.framework)/\(held.role)', and no moves lead from one to another"
    } else {
      guard let number = reviewed.heldRole, number != target, !reviewed.canEnter(target) else {
        return []
      }
      obstacle = reviewed.obstacle
      let isByDeprecated = obstacle?.constraints.contains { $0.constraint == .deprecated } ?? false
      message =
        "no moves lead from '\(held.role)' to '\(reviewed.plan.role)'"
        + (isByDeprecated ? ", except through deprecated roles" : "")
    }
    return [
      rule.finding(
        message, at: reviewed.place(.plan("role")),
        notes: obstacle?.moves.first.map { move in
          let (from, to) = (reviewed.routes.role(move.from).id, reviewed.routes.role(move.to).id)
          return [Finding.Note("a move from '\(from)' to '\(to)' would open a way")]
        } ?? [],
        help: [
          "ask for a move in the framework, or choose a target to which there is a way",
          rule.recordWhyNot,
        ])
    ]
  }

  private static let staffPlan = """
    <starting-points><starting-point competency="design" level="independent" asked="trusted"/>
      <starting-point competency="coaching" level="independent" asked="independent"/></starting-points>
    <reviews><review on="2027-04-01"/><review on="2027-10-01"/><review on="2028-04-03"/></reviews>
    """
}

extension ReviewedPlan {
  /// What stands between the person's role and the target.
  fileprivate var obstacle: RouteObstacle? {
    guard let framework, let held = heldRole, let target,
      let start = routes.role(held, of: framework), let end = routes.role(target, of: framework)
    else { return nil }
    return routes.obstacle(RouteQuestion(from: start, to: end, order: .moves, count: 1))
  }
}
