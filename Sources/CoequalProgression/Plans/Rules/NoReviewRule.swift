import CoequalChecks
import CoequalModel

extension PlanRule {
  /// A plan that nobody looks at.
  static let noReview = PlanRule(
    RuleDescription(
      .noReview, "a plan that nobody will look at", severity: .warning,
      meaning: """
        A plan without a day on which it is looked at as a whole, or with none left from today to its end; \
        and one in which more than half a year passes without such a day, from the last one or the first \
        day of the plan to the next one or its end. A month more is none. What is behind counts no longer, \
        and plans that are over are left alone.
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
        RuleExample(
          "a year in which nobody looks",
          head: "↓role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"",
          plan: "<reviews><review on=\"2027-09-30\"/></reviews>"),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    guard plan.by >= reviewed.today else { return [] }
    let days = plan.reviews.map(\.on).filter { $0 <= plan.by }.sorted()
    let message: String
    if !days.contains(where: { $0 >= reviewed.today }) {
      message =
        days.last.map { "'\(plan.id)' has no review left; the last was to be on \($0)" }
        ?? "'\(plan.id)' has no review"
    } else if let pause = plan.pause(between: days, after: reviewed.today) {
      message = "nobody looks at '\(plan.id)' between \(pause.from) and \(pause.to)"
    } else {
      return []
    }
    return [
      rule.finding(
        message, at: reviewed.place(.plan()),
        help: [
          "agree on the next day: <reviews><review on=\"…\"/></reviews>", rule.recordWhyNot,
        ])
    ]
  }
}

extension Plan {
  /// Half a year, and a month more.
  private static let longestPause = 214

  /// The first stretch in which nobody looks at the plan for too long and that is not behind.
  fileprivate func pause(
    between days: [CalendarDate], after today: CalendarDate
  ) -> (from: CalendarDate, to: CalendarDate)? {
    let stops = [from] + days.filter { $0 > from } + [by]
    return zip(stops, stops.dropFirst()).first { start, end in
      end > today && end.daysSince1970 - start.daysSince1970 > Self.longestPause
    }.map { (from: $0.0, to: $0.1) }
  }
}
