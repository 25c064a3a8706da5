import CoequalChecks
import CoequalModel

extension PlanRule {
  /// Two plans that cannot both hold.
  static let duplicatePlan = PlanRule(
    RuleDescription(
      .duplicatePlan, "two plans that cannot both hold", severity: .warning,
      meaning: """
        Among the plans that are looked at together, two have the same id, or two are for the same person \
        and the same target and have days that belong to both. A file that is named twice is one plan. Each \
        of the two is told of, and names the other.
        """,
      rationale: """
        Two people who talk about two copies talk past each other: one of them is reviewed, and the other \
        one is changed.
        """,
      repair: "Take one of the two away, or give the later plan its own id and its own days.",
      passing: [
        RuleExample(
          "a plan after a plan",
          head: "id=\"senior-2026\" role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: "",
          besides: "id=\"senior-2025\" role=\"senior\" from=\"2025-10-01\" by=\"2026-09-30\"")
      ],
      failing: [
        RuleExample(
          "a copy",
          head: "id=\"↓senior-plan\" role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: "",
          besides: "id=\"senior-plan\" role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\""),
        RuleExample(
          "two plans for one target at a time",
          head: "id=\"first\" role=\"↓senior\" from=\"2026-10-01\" by=\"2027-09-30\"", plan: "",
          besides: "id=\"second\" role=\"senior\" from=\"2027-09-30\" by=\"2028-09-30\""),
      ])
  ) { rule, reviewed in
    guard let twin = reviewed.twin else { return [] }
    let plan = reviewed.plan
    let (message, attribute) =
      switch twin.likeness {
      case .id: ("'\(plan.id)' is the id of another plan as well", "id")
      case .target:
        (
          "'\(plan.person)' has another plan for '\(plan.framework)/\(plan.role)' in these days",
          "role"
        )
      }
    return [
      rule.finding(
        message, at: reviewed.place(.plan(attribute)),
        notes: [
          Finding.Note(
            "it is '\(twin.other.id)', from \(twin.other.from) to \(twin.other.by)", at: twin.place)
        ],
        help: ["take one of the two away, or give each its own id and days", rule.recordWhyNot])
    ]
  }
}
