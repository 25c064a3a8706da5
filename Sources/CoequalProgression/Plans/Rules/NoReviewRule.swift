import CoequalChecks
import CoequalModel

extension PlanRule {
  /// A plan that nobody looks at.
  static let noReview = PlanRule(
    RuleDescription(
      .noReview, "a plan that nobody will look at", severity: .warning,
      meaning: """
        A plan without a day on which it is looked at as a whole, or with none left from today to its end. \
        Plans that are over are left alone.
        """,
      rationale: """
        Work changes, and so do people. A plan that nobody looks at is found again on the day on which it \
        should have come true.
        """,
      repair: "Agree on a day about every three months, and on the next one now.",
      passing: [
        RuleExample("a day is set", plan: "<reviews><review on=\"2027-03-01\"/></reviews>")
      ],
      failing: [
        RuleExample(
          "no day is set", head: "↓role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: "<reviews/>"),
        RuleExample(
          "the last one has passed", head: "↓role=\"senior\" from=\"2026-01-01\" by=\"2027-09-30\"",
          plan: "<reviews><review on=\"2026-06-01\"/></reviews>"),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    guard plan.by >= reviewed.today, !plan.reviews.contains(where: { $0.on >= reviewed.today })
    else { return [] }
    let last = plan.reviews.map(\.on).max()
    return [
      rule.finding(
        last.map { "'\(plan.id)' has no review left; the last was to be on \($0)" }
          ?? "'\(plan.id)' has no review",
        at: reviewed.place(.plan()),
        help: [
          "agree on the next day: <reviews><review on=\"…\"/></reviews>", rule.recordWhyNot,
        ])
    ]
  }

  /// More steps and meetings than results.
  static let micromanagement = PlanRule(
    RuleDescription(
      .micromanagement, "more prescribed steps and check-ins than outcomes", severity: .warning,
      meaning: """
        Actions and check-ins together are more than the outcomes of the plan. Routines are not counted, \
        since the person does them of their own accord, and reviews are not either.
        """,
      rationale: """
        A plan that says each step says that nobody trusts the person to find one, and it breaks with the \
        first surprise. In the work diaries that Amabile and others read (2004, The Leadership Quarterly \
        15), being asked too often how far the work is did not help. No study says how many steps are too \
        many: the number is a reason to look, and no more.
        """,
      repair: "Keep the outcomes and what both want to be sure of; leave the way to the person.",
      passing: [
        RuleExample("a result, and one thing to do for it", plan: steps(["Draft the design"]))
      ],
      failing: [
        RuleExample(
          "three steps and a weekly report for one result",
          plan: steps(["Read the code", "Draft the design", "Ask three teams"], mark: "↓")
            + "<check-ins><check-in id=\"weekly\" every=\"P1W\">Report how far it is</check-in></check-ins>"
        )
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    let actions = plan.outcomes.reduce(0) { $0 + $1.actions.count }
    guard actions + plan.checkIns.count > plan.outcomes.count else { return [] }
    let parts = [
      actions == 0 ? nil : "\(Counted(actions, "step"))",
      plan.checkIns.isEmpty ? nil : "\(Counted(plan.checkIns.count, "check-in"))",
    ].compactMap(\.self).joined(separator: " and ")
    let first = plan.outcomes.firstIndex { !$0.actions.isEmpty }
    return [
      rule.finding(
        "\(parts) are prescribed for \(Counted(plan.outcomes.count, "outcome"))",
        at: reviewed.place(
          first.map { Locus.outcome($0).appending(.child(.action, 0)) }
            ?? .plan(.checkIns, .checkIn, 0)),
        help: [
          "keep the outcomes and what both want to be sure of; leave the way to the person",
          rule.recordWhyNot,
        ])
    ]
  }

  private static func steps(_ steps: [String], mark: String = "") -> String {
    """
    <planned-outcomes><planned-outcome id="first"><title>Two teams run on one cache</title>
      <for-person>A design of their own</for-person><for-organization>One cache less</for-organization>
      <evidence>Both services answer without a cache of their own</evidence>
      <develops competency="design"/>
      \(steps.enumerated().map { "<\($0 == 0 ? mark : "")action kind=\"on-the-job\">\($1)</action>" }.joined())
    </planned-outcome></planned-outcomes>
    """
  }
}
