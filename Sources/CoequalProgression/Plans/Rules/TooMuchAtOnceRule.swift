import CoequalChecks
import CoequalModel

extension PlanRule {
  /// More outcomes at one time than can grow together.
  static let tooMuchAtOnce = PlanRule(
    RuleDescription(
      .tooMuchAtOnce, "more outcomes at one time than can grow together", severity: .warning,
      meaning: """
        Outcomes whose last days lie within thirty days of each other, and more of them than competencies \
        grow at the same time: 2, or what the project says ('at-once'); one with the convention that one \
        grows after the other, and any number where all grow at once. An outcome without a day of its own is \
        due on the last day of the plan.
        """,
      rationale: """
        Growing is work beside the work. Where everything is due at the end, everything is begun at the \
        end.
        """,
      repair:
        "Give outcomes days of their own, one after the other, or leave some for the next plan.",
      conventions: [.growth],
      passing: [
        RuleExample("one after the other", plan: outcomes("2027-02-28", "2027-05-31", "2027-09-30"))
      ],
      failing: [
        RuleExample(
          "three on one day", plan: outcomes("2027-09-30", "2027-09-30", "2027-09-30", mark: "↓"))
      ])
  ) { rule, reviewed in
    guard let atOnce = reviewed.growthTime.atOnce else { return [] }
    let plan = reviewed.plan
    let due = plan.outcomes.enumerated().map { index, outcome in
      (day: (outcome.by ?? plan.by).daysSince1970, index: index)
    }.sorted { ($0.day, $0.index) < ($1.day, $1.index) }
    var findings: [Finding] = []
    var start = 0
    while start < due.count {
      let window = due[start...].prefix { $0.day <= due[start].day + 30 }
      guard window.count > atOnce, let last = window.last else {
        start += 1
        continue
      }
      let names = window.map { plan.outcomes[$0.index].id.lexical }
      findings.append(
        rule.finding(
          "\(names.quotedListing()) are due at about the same time, and \(atOnce) can grow at once",
          at: reviewed.place(.outcome(last.index)),
          help: [
            "give them days of their own, one after the other, or leave some for the next plan",
            rule.recordWhyNot,
          ]))
      start += window.count
    }
    return findings
  }

  private static func outcomes(_ days: String..., mark: String = "") -> String {
    "<planned-outcomes>"
      + days.enumerated().map { index, day in
        """
        <\(index == days.count - 1 ? mark : "")planned-outcome id="outcome-\(index + 1)" by="\(day)">
          <title>Team \(index + 1) runs on the cache</title><for-person>More say</for-person>
          <for-organization>Fewer calls</for-organization><evidence>Its log</evidence>
          <develops competency="design"/></planned-outcome>
        """
      }.joined(separator: "\n") + "</planned-outcomes>"
  }
}
