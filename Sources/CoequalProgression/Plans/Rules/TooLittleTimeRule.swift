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
        competency, take longer than there is. A level grows from the day of the last rating that tells it, \
        and from the first day of the plan where a starting point does. How many grow at once is a \
        convention, with the number of the project ('at-once', 2 without it). The best case counts: the \
        highest level that ratings allow. Competencies without a time are left out and named. A tenth or a \
        week less is none, for times are what is usual. Where the plan as a whole has time enough, each \
        outcome with a day of its own is looked at in the same way; a rating after that day says nothing of \
        when a level began to grow.
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
          head: "role=\"senior\" from=\"2026-10-01\" by=\"2027-03-31\"",
          plan: outcomes("2027-03-31") + halfYear)
      ],
      failing: [
        RuleExample(
          "half a year for two levels of half a year each",
          head: "role=\"staff\" from=\"2026-10-01\" by=\"↓2027-03-31\"",
          plan: """
            <starting-points><starting-point competency="design" level="learning" asked="trusted"/>
              <starting-point competency="coaching" level="independent" asked="independent"/></starting-points>
            """ + outcomes("2027-03-31") + halfYear),
        RuleExample("a month for the outcome", plan: outcomes("↓2026-10-31")),
      ])
  ) { rule, reviewed in
    guard let growth = reviewed.judgedGrowth else { return [] }
    let plan = reviewed.plan
    let time = growth.time(until: plan.by)
    if time.isTooLittle {
      return [
        rule.finding(
          "\(time.left), and the levels take \(time.needed)",
          at: reviewed.place(.plan("by")), notes: growth.notes(reviewed),
          help: [
            "choose a later day, or leave something for later with a boundary", rule.recordWhyNot,
          ])
      ]
    }
    return plan.outcomes.enumerated().compactMap { index, outcome in
      guard let day = outcome.by, day > plan.from else { return nil }
      let growth = reviewed.growth(to: reviewed.goals(of: outcome), by: day)
      let time = growth.time(until: day)
      guard time.isTooLittle else { return nil }
      return rule.finding(
        "\(time.left) for '\(outcome.id)', and its levels take \(time.needed)",
        at: reviewed.place(Locus.outcome(index).attribute("by")), notes: growth.notes(reviewed),
        help: [
          "choose a later day, or a lower level with 'to' for a step on the way", rule.recordWhyNot,
        ])
    }
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
    guard let growth = reviewed.judgedGrowth, let framework = reviewed.framework,
      !growth.time(until: reviewed.plan.by).isTooLittle
    else { return [] }
    func names(_ competencies: [Int]) -> String? {
      competencies.isEmpty
        ? nil : competencies.map { framework.competency($0).id.lexical }.quotedListing()
    }
    let untimed = growth.parts.filter { $0.perLevel == nil }.map(\.competency)
    let reasons = [
      names(untimed).map { "the framework does not say how long a level of \($0) takes" },
      names(growth.unknown).map {
        "nobody knows from which level \($0) \(growth.unknown.count == 1 ? "grows" : "grow")"
      },
    ].compactMap(\.self)
    if reasons.isEmpty { return [] }
    return [
      rule.finding(
        "'\(reviewed.plan.by)' cannot be judged: \(reasons.joined(separator: ", and "))",
        at: reviewed.place(.plan("by")), notes: growth.notes(reviewed),
        help: (untimed.isEmpty ? [] : ["write 'per-level' into the framework"])
          + (growth.unknown.isEmpty ? [] : ["have the level rated"]) + [rule.recordWhyNot])
    ]
  }

  private static func outcomes(_ day: String) -> String {
    """
    <planned-outcomes><planned-outcome id="first" by="\(day)">
      <title>Two teams run on one cache</title>
      <for-person>A design of their own</for-person><for-organization>One cache less</for-organization>
      <evidence>Both services answer without a cache of their own</evidence>
      <develops competency="design"/></planned-outcome></planned-outcomes>
    """
  }

  private static let halfYear = "\n<reviews><review on=\"2027-01-15\"/></reviews>"
}

extension ReviewedPlan {
  /// What is to grow; `nil` for a plan that is over, or that ends before it begins.
  fileprivate var judgedGrowth: PlannedGrowth? {
    guard target != nil, plan.by > plan.from, plan.by >= today else { return nil }
    return growth
  }
}

extension PlannedGrowth {
  /// What grows, and how.
  fileprivate func notes(_ reviewed: ReviewedPlan) -> [Finding.Note] {
    guard let framework = reviewed.framework else { return [] }
    var notes = parts.map { part in
      let competency = framework.competency(part.competency)
      let time = competency.perLevel.map { "\($0) for each" } ?? "the framework says no time"
      let since = part.begins > reviewed.plan.from ? ", from its rating of \(part.begins)" : ""
      return Finding.Note(
        "'\(competency.id)' grows by \(Counted(part.levels, "level")), \(time)\(since)",
        at: framework.place(ofCompetency: part.competency, attribute: "per-level"))
    }
    notes += unknown.map { number in
      Finding.Note("nobody knows from which level '\(framework.competency(number).id)' grows")
    }
    if parts.count > 1 {
      notes.append(
        Finding.Note(
          rule.atOnce.map {
            $0 == 1 ? "one grows after the other" : "\($0) grow at the same time"
          } ?? "all grow at the same time"))
    }
    return notes
  }
}
