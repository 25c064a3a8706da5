import CoequalChecks
import CoequalModel

extension PlanRule {
  /// A target that the person has reached.
  static let heldTarget = PlanRule(
    RuleDescription(
      .heldTarget, "a target that the person holds already", severity: .note,
      meaning: """
        The target is the role that the person holds, by the project's data about people. A plan to grow \
        into a role that somebody has just got can be meant so; otherwise nobody changed the target when the \
        role changed.
        """,
      rationale:
        "A plan for what is there already takes the place of the talk about what comes next.",
      repair:
        "Choose the next target, or end the plan; else record why the role that is held is meant.",
      passing: [
        RuleExample(
          "an engineer who wants to be a senior engineer",
          head: "role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"", plan: "")
      ],
      failing: [
        RuleExample(
          "an engineer who wants to be an engineer",
          head: "role=\"↓engineer\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: "<starting-points/>")
      ])
  ) { rule, reviewed in
    guard let target = reviewed.target, reviewed.heldRole == target else { return [] }
    return [
      rule.finding(
        "'\(reviewed.plan.person)' holds '\(reviewed.plan.role)' already",
        at: reviewed.place(.plan("role")),
        help: ["choose what comes next, or end the plan", rule.recordWhyNot])
    ]
  }
}
