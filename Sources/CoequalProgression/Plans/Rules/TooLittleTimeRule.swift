import CoequalChecks
import CoequalModel
import CoequalRegistry

extension PlanRule {
  /// Less time than the levels need.
  static let tooLittleTime = PlanRule(
    RuleDescription(
      .tooLittleTime, "less time than the levels need", severity: .warning,
      meaning: """
        The levels that are to grow, each with the time that the framework gives for one level of the \
        competency, take longer than there is: from the first day of the plan, or from today where \
        assessments say how far the person is. How many grow at once is a convention, with the number of \
        the project ('at-once', 2 without it). The best case counts: the highest level that ratings allow. \
        Competencies without a time are left out and named; a week more or less is none.
        """,
      rationale: """
        Whoever is promised a role in half the time that others took is set up to fail, and so is whoever \
        promised it.
        """,
      repair:
        "Choose a later day, leave something for later, or write why it goes faster this time.",
      conventions: [.growth],
      passing: [
        RuleExample(
          "half a year for a level that takes half a year",
          head: "role=\"senior\" from=\"2026-10-01\" by=\"2027-03-31\"", plan: halfYear)
      ],
      failing: [
        RuleExample(
          "half a year for two levels of half a year each",
          head: "role=\"staff\" from=\"2026-10-01\" by=\"↓2027-03-31\"",
          plan: """
            <starting-points><starting-point competency="design" level="learning" asked="trusted"/>
              <starting-point competency="coaching" level="independent" asked="independent"/></starting-points>
            """ + halfYear)
      ])
  ) { rule, reviewed in
    guard let time = PlannedTime(reviewed), time.isTooLittle else { return [] }
    return [
      rule.finding(
        "'\(reviewed.plan.by)' leaves \(time.left), and the levels take \(time.needed)",
        at: reviewed.place(.plan("by")), notes: time.notes(reviewed),
        help: [
          "choose a later day, or leave something for later with a boundary", rule.recordWhyNot,
        ])
    ]
  }

  /// Time that nobody knows.
  static let unknownTime = PlanRule(
    RuleDescription(
      .unknownTime, "time that nobody can judge", severity: .note,
      meaning: """
        Levels are to grow, and the framework does not say how long a level of the competency takes, or \
        nobody knows from which level it grows. Then nobody can say whether the time of the plan is enough: \
        what is known fits, and the rest is not assumed. Where what is known takes too long already, \
        'too-little-time' tells of both.
        """,
      rationale: "A day that nobody could check looks as firm as one that was computed.",
      repair: "Write 'per-level' into the competency of the framework, or have the level rated.",
      conventions: [.growth],
      passing: [
        RuleExample(
          "the time of each level is known",
          head: "role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\"", plan: "")
      ],
      failing: [
        RuleExample(
          "how long does a level of design take?",
          head: "role=\"senior\" from=\"2026-10-01\" by=\"↓2027-09-30\"", plan: "",
          framework: """
            <competencies><area id="craft"><title>Craft</title>
              <competency id="design" scale="mastery"><title>Design</title></competency>
              <competency id="coaching" scale="mastery" per-level="P6M"><title>Coaching</title></competency>
              <competency id="delivery" scale="mastery" per-level="P6M"><title>Delivery</title></competency>
            </area></competencies>
            """)
      ])
  ) { rule, reviewed in
    guard let time = PlannedTime(reviewed), !time.isTooLittle else { return [] }
    let names = time.unknownNames(reviewed)
    if names.isEmpty { return [] }
    return [
      rule.finding(
        "'\(reviewed.plan.by)' cannot be judged: nobody knows how long \(names.quotedListing()) "
          + (names.count == 1 ? "takes" : "take"),
        at: reviewed.place(.plan("by")), notes: time.notes(reviewed),
        help: [
          "write 'per-level' into the framework, or have the level rated", rule.recordWhyNot,
        ])
    ]
  }

  private static let halfYear = """
    <planned-outcomes/>
    <reviews><review on="2027-01-15"/></reviews>
    """
}

/// The time that a plan has, and the time that its levels take.
private struct PlannedTime {
  let growth: PlannedGrowth
  private let daysLeft: Int

  /// A slip of a few days at the end of a month is none.
  private static let slack = 7.0
  /// Days, as spans of growth count them.
  private static let month = 30.436_875

  /// `nil` for a plan that is over, or that ends before it begins.
  init?(_ reviewed: ReviewedPlan) {
    let plan = reviewed.plan
    guard reviewed.target != nil, plan.by > plan.from, plan.by >= reviewed.today else { return nil }
    let begin = reviewed.hasRatings ? max(plan.from, reviewed.today) : plan.from
    daysLeft = plan.by.daysSince1970 - begin.daysSince1970 + 1
    growth = reviewed.growth
  }

  var isTooLittle: Bool { growth.knownMonths * Self.month > Double(daysLeft) + Self.slack }
  var left: String { Self.months(Double(daysLeft)) }
  var needed: String { Self.months(growth.knownMonths * Self.month) }

  private static func months(_ days: Double) -> String {
    let months = Int((days / month).rounded())
    return months < 2
      ? "about \(Counted(Int(days.rounded()), "day"))" : "about \(months) months"
  }

  func unknownNames(_ reviewed: ReviewedPlan) -> [String] {
    guard let framework = reviewed.framework else { return [] }
    let parts = growth.parts.filter { $0.perLevel == nil }.map(\.competency)
    return (parts + growth.unknown).sorted().map { framework.competency($0).id.lexical }
  }

  func notes(_ reviewed: ReviewedPlan) -> [Finding.Note] {
    guard let framework = reviewed.framework else { return [] }
    var notes = growth.parts.map { part in
      let competency = framework.competency(part.competency)
      let time = competency.perLevel.map { "\($0) for each" } ?? "the framework says no time"
      return Finding.Note(
        "'\(competency.id)' grows by \(Counted(part.levels, "level")), \(time)",
        at: framework.place(ofCompetency: part.competency, attribute: "per-level"))
    }
    notes += growth.unknown.map { number in
      Finding.Note("nobody knows from which level '\(framework.competency(number).id)' grows")
    }
    if growth.parts.count > 1 {
      notes.append(
        Finding.Note(
          growth.rule.atOnce.map {
            $0 == 1 ? "one grows after the other" : "\($0) grow at the same time"
          } ?? "all grow at the same time"))
    }
    return notes
  }
}
