import CoequalChecks
import CoequalModel
import CoequalRegistry

extension PlanRule {
  /// More at one time than can grow together.
  static let tooMuchAtOnce = PlanRule(
    RuleDescription(
      .tooMuchAtOnce, "more competencies due at one time than can grow together",
      severity: .warning,
      meaning: """
        Outcomes whose last days lie within thirty days of each other develop more competencies than grow \
        at the same time: 2, or what the project says ('at-once'); one with the convention that one grows \
        after the other, and any number where all grow at once. Each competency counts once, however many \
        outcomes develop it, and not where the person is known to have the level already. An outcome without \
        a day of its own is due on the last day of the plan.
        """,
      rationale: """
        Growing is work beside the work. Where everything is due at the end, everything is begun at the \
        end.
        """,
      repair:
        "Give outcomes days of their own, one after the other, or leave some for the next plan.",
      conventions: [.growth],
      passing: [
        RuleExample(
          "one after the other, and two steps of one competency on one day",
          plan: levels
            + outcomes(
              ("design", "2027-04-30"), ("design", "2027-04-30"), ("coaching", "2027-06-30"),
              ("delivery", "2027-09-30")))
      ],
      failing: [
        RuleExample(
          "three on one day",
          plan: levels
            + outcomes(
              ("design", "2027-09-30"), ("coaching", "2027-09-30"), ("delivery", "2027-09-30"),
              mark: "↓")),
        RuleExample(
          "three in one outcome", plan: levels + outcome(["design", "coaching", "delivery"])),
      ])
  ) { rule, reviewed in
    guard let atOnce = reviewed.growthTime.atOnce else { return [] }
    let plan = reviewed.plan
    let due = plan.outcomes.enumerated().map { index, outcome in
      (day: (outcome.by ?? plan.by).daysSince1970, index: index)
    }.sorted { ($0.day, $0.index) < ($1.day, $1.index) }
    let growing = due.map { reviewed.growing(by: plan.outcomes[$0.index]) }
    var findings: [Finding] = []
    // What grows from the first to the last outcome of the days looked at, and by how many of them.
    var counts: [Int: Int] = [:]
    var (start, end) = (0, 0)
    while start < due.count {
      while end < due.count, due[end].day <= due[start].day + 30 {
        for competency in growing[end] { counts[competency, default: 0] += 1 }
        end += 1
      }
      if counts.count > atOnce {
        findings.append(
          rule.finding(
            "\(reviewed.names(counts.keys).quotedListing()) are due at about the same time, and "
              + "\(atOnce) can grow at once",
            at: reviewed.place(.outcome(due[end - 1].index)),
            help: [
              "give them days of their own, one after the other, or leave some for the next plan",
              rule.recordWhyNot,
            ]))
        counts = [:]
        start = end
      } else {
        for competency in growing[start] {
          let left = (counts[competency] ?? 1) - 1
          counts[competency] = left > 0 ? left : nil
        }
        start += 1
      }
    }
    return findings
  }

  private static let levels = """
    <starting-points><starting-point competency="design" level="learning" asked="independent"/>
      <starting-point competency="coaching" level="learning" asked="learning"/>
      <starting-point competency="delivery" level="learning"/></starting-points>
    """

  private static func outcomes(
    _ due: (competency: String, day: String)..., mark: String = ""
  ) -> String {
    "<planned-outcomes>"
      + due.enumerated().map { index, due in
        """
        <\(index == 2 ? mark : "")planned-outcome id="outcome-\(index + 1)" by="\(due.day)">
          <title>Team \(index + 1) runs on the cache</title><for-person>More say</for-person>
          <for-organization>Fewer calls</for-organization><evidence>Its log</evidence>
          <develops competency="\(due.competency)" to="independent"/></planned-outcome>
        """
      }.joined(separator: "\n") + "</planned-outcomes>"
  }

  private static func outcome(_ competencies: [String]) -> String {
    """
    <planned-outcomes><↓planned-outcome id="all" by="2027-09-30">
      <title>Two teams run on one cache</title><for-person>More say</for-person>
      <for-organization>Fewer calls</for-organization><evidence>Their logs</evidence>
      \(competencies.map { "<develops competency=\"\($0)\" to=\"independent\"/>" }.joined())
    </planned-outcome></planned-outcomes>
    """
  }
}

extension ReviewedPlan {
  /// The competencies that an outcome develops beyond what the person is known to have.
  fileprivate func growing(by outcome: PlannedOutcome) -> [Int] {
    goals(of: outcome).filter { competency, goal in
      level(competency).map { $0.lowerBound < goal } ?? true
    }.map(\.key)
  }

  /// The ids of competencies, in the order of the framework.
  fileprivate func names(_ competencies: some Sequence<Int>) -> [String] {
    guard let framework else { return [] }
    return competencies.sorted().map { framework.competency($0).id.lexical }
  }
}
