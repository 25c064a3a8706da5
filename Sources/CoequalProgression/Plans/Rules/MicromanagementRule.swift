import CoequalChecks
import CoequalModel

extension PlanRule {
  /// Each step said, and somebody always watching.
  static let micromanagement = PlanRule(
    RuleDescription(
      .micromanagement, "steps and check-ins that leave no way to choose", severity: .warning,
      meaning: """
        An outcome with more than three actions, or check-ins that come to two a week or more, all of them \
        together. Three actions leave room for one of each common kind: work, somebody to learn with, a \
        course. A project can be stricter by the convention 'prescription': then actions and check-ins \
        together may not be more than the outcomes. Routines are not counted, since the person does them of \
        their own accord, and neither are reviews, or check-ins that do not come back.
        """,
      rationale: """
        A plan that says each step says that nobody trusts the person to find one, and it breaks with the \
        first surprise. In the work diaries that Amabile and others read (2004, The Leadership Quarterly \
        15), being asked too often how far the work is did not help. No study says how many steps are too \
        many: the numbers are a reason to look, and no more.
        """,
      repair: "Keep the outcomes and what both want to be sure of; leave the way to the person.",
      conventions: [.prescription],
      passing: [
        RuleExample(
          "a result, two things to do for it, and a talk each week",
          plan: steps(["Draft the design", "Ask three teams"])
            + "<check-ins><check-in id=\"weekly\" every=\"P1W\">What is in the way</check-in></check-ins>"
        )
      ],
      failing: [
        RuleExample(
          "each step of one result",
          plan: steps(
            ["Read the code", "Draft the design", "Ask three teams", "Write the plan"], mark: "↓")),
        RuleExample(
          "a report each day",
          plan:
            "<check-ins><↓check-in id=\"daily\" every=\"P1D\">Report how far it is</check-in></check-ins>"
        ),
      ])
  ) { rule, reviewed in
    let plan = reviewed.plan
    let isByOutcomes = !reviewed.conventions.isStandard(.prescription)
    guard let excess = isByOutcomes ? plan.stepsBeyondOutcomes : plan.stepsLeavingNoChoice else {
      return []
    }
    return [
      rule.finding(
        "\(excess.words) are prescribed",
        at: reviewed.place(
          excess.outcome.map { Locus.outcome($0).appending(.child(.action, 0)) }
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

/// What a plan prescribes too much of.
private struct Prescription {
  /// What there is, and for what.
  var words: String
  /// The outcome whose actions are the first to look at; nil where only check-ins are.
  var outcome: Int?
}

extension Plan {
  private static let mostActions = 3
  private static let manyCheckIns = 2.0

  /// An outcome of which each step is said, or check-ins that come too often.
  fileprivate var stepsLeavingNoChoice: Prescription? {
    let crowded = outcomes.firstIndex { $0.actions.count > Self.mostActions }
    let often = checkInsPerWeek
    let parts = [
      crowded.map { index in
        "\(Counted(outcomes[index].actions.count, "step")) for '\(outcomes[index].id)'"
      },
      often < Self.manyCheckIns ? nil : "about \(Int(often.rounded())) check-ins a week",
    ].compactMap(\.self)
    return parts.isEmpty
      ? nil : Prescription(words: parts.joined(separator: " and "), outcome: crowded)
  }

  /// More actions and check-ins than outcomes.
  fileprivate var stepsBeyondOutcomes: Prescription? {
    let steps = outcomes.reduce(0) { $0 + $1.actions.count }
    let asked = checkIns.count { $0.interval != nil }
    guard steps + asked > outcomes.count else { return nil }
    let parts = [
      steps == 0 ? nil : "\(Counted(steps, "step"))",
      asked == 0 ? nil : "\(Counted(asked, "check-in"))",
    ].compactMap(\.self)
    return Prescription(
      words: "\(parts.joined(separator: " and ")) for \(Counted(outcomes.count, "outcome"))",
      outcome: outcomes.firstIndex { !$0.actions.isEmpty })
  }

  /// How often somebody asks in a week; more than once a day is taken for once.
  private var checkInsPerWeek: Double {
    checkIns.compactMap(\.interval).reduce(0) { $0 + 7 / max(1, $1.approximateDays) }
  }
}
