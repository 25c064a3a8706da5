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
        target. The role comes from the project's data about people; where nobody says, nothing is found. \
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
          plan: "")
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
    if held.framework != reviewed.plan.framework {
      message =
        "'\(reviewed.plan.framework)/\(reviewed.plan.role)' is in another framework than "
        + "'\(held.framework)/\(held.role)', and no moves lead from one to another"
    } else {
      guard let number = reviewed.heldRole, number != target,
        !reviewed.isReachable(target, from: number)
      else { return [] }
      message = "no moves lead from '\(held.role)' to '\(reviewed.plan.role)'"
    }
    return [
      rule.finding(
        message, at: reviewed.place(.plan("role")),
        notes: reviewed.missingMove.map {
          [Finding.Note("a move from '\($0.from)' to '\($0.to)' would open a way")]
        } ?? [],
        help: [
          "ask for a move in the framework, or choose a target to which there is a way",
          rule.recordWhyNot,
        ])
    ]
  }
}

extension ReviewedPlan {
  /// Whether a chain of moves leads from one role of the target's framework to another, or nobody can
  /// say because the framework came along and is not one of the project.
  func isReachable(_ target: Int, from start: Int) -> Bool {
    guard let framework, let start = routes.role(start, of: framework),
      let target = routes.role(target, of: framework)
    else { return true }
    return start == target || !answer(from: start, to: target).routes.isEmpty
  }

  /// The move that asks for least of those that would open a way to the target.
  fileprivate var missingMove: (from: Identifier, to: Identifier)? {
    guard let framework, let held = heldRole, let target,
      let start = routes.role(held, of: framework), let end = routes.role(target, of: framework)
    else { return nil }
    guard let move = answer(from: start, to: end).obstacle?.moves.first else { return nil }
    return (routes.role(move.from).id, routes.role(move.to).id)
  }

  private func answer(from start: Int, to end: Int) -> RouteAnswer {
    routes.answer(
      RouteQuestion(
        from: start, to: end, order: .moves, count: 1,
        constraints: RouteConstraints(allowsDeprecated: true)))
  }
}
