import CoequalChecks
import CoequalModel

extension PlanRule {
  /// A plan that says nothing of what will be true.
  static let noOutcome = PlanRule(
    RuleDescription(
      .noOutcome, "a plan without outcomes", severity: .warning,
      meaning: """
        The person is known to lack something that the target asks for without fail, and the plan has no \
        outcome at all: support, boundaries and good wishes, and nothing that will be true. Somebody who has \
        all that is asked needs none, and plans that are over are left alone.
        """,
      rationale: """
        A plan without an outcome cannot come true. At its end nobody can say whether it worked, and the \
        person has lost the time.
        """,
      repair:
        "Agree on one thing that will be true, and who will see it; one is enough to begin with.",
      passing: [
        RuleExample(
          "one outcome", head: "role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"", plan: "")
      ],
      failing: [
        RuleExample(
          "good wishes", head: "↓role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: """
            <planned-outcomes/>
            <support><offer by="manager" competency="design">Good luck</offer></support>
            """)
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    guard plan.outcomes.isEmpty, plan.by >= reviewed.today,
      reviewed.targetRequirements.contains(where: { $0.requirement.isMet == false })
    else { return [] }
    return [
      rule.finding(
        "'\(plan.id)' has no outcome", at: reviewed.place(.plan()),
        help: [
          "agree on one thing that will be true, and by what it will be seen", rule.recordWhyNot,
        ])
    ]
  }
}
