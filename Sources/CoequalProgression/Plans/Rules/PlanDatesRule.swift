import CoequalChecks
import CoequalModel

extension PlanRule {
  /// Days that do not fit together.
  static let planDates = PlanRule(
    RuleDescription(
      .planDates, "days of a plan that do not fit together", severity: .warning,
      meaning: """
        A plan ends after it begins, and its outcomes and reviews lie between the two days. A plan whose \
        last day has passed is told of as well: it is time to look at what came of it.
        """,
      rationale: """
        Whoever relies on a day plans a life around it. A review after the end comes too late to help.
        """,
      repair: "Correct the day, or agree on a new last day and say why.",
      passing: [
        RuleExample(
          "reviews on the way",
          plan: "<reviews><review on=\"2027-03-01\"/></reviews>")
      ],
      failing: [
        RuleExample(
          "a review after the end", plan: "<reviews><review on=\"↓2027-12-01\"/></reviews>"),
        RuleExample(
          "a plan that is over", head: "role=\"senior\" from=\"2025-10-01\" by=\"↓2026-09-29\"",
          plan: """
            <planned-outcomes/>
            <reviews><review on="2026-03-01"/></reviews>
            """),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    guard plan.by > plan.from else {
      return [
        rule.finding(
          "'\(plan.by)' is not after the first day, '\(plan.from)'",
          at: reviewed.place(.plan("by")), help: ["write a later day"])
      ]
    }
    var findings: [Finding] = []
    func look(_ day: CalendarDate, _ what: String, at locus: Locus) {
      guard day < plan.from || day > plan.by else { return }
      findings.append(
        rule.finding(
          "'\(day)' is \(day < plan.from ? "before" : "after") the plan: \(what)",
          at: reviewed.place(locus),
          help: ["choose a day from \(plan.from) to \(plan.by)"]))
    }
    for (index, outcome) in plan.outcomes.enumerated() {
      if let day = outcome.by {
        look(day, "the outcome '\(outcome.id)'", at: Locus.outcome(index).attribute("by"))
      }
    }
    for (index, review) in plan.reviews.enumerated() {
      look(review.on, "a review", at: Locus.plan(.reviews, .review, index).attribute("on"))
    }
    if plan.by < reviewed.today {
      findings.append(
        rule.finding(
          "'\(plan.by)', the last day, has passed", at: reviewed.place(.plan("by")),
          help: [
            "look at what came of it: coequal plan show", "or agree on a new last day",
          ]))
    }
    return findings
  }
}
