package import CoequalModel

/// What a scorecard measures, in the order of its rows.
package enum ScorecardMeasure: String, CaseIterable, Sendable {
  case rungs
  case comparedRungs = "compared-rungs"
  case promise
  case topGrade = "top-grade"
  case topWithoutReports = "top-without-reports"
  case topPay = "top-pay"
  case bar
  case promotions
  case laterals
  case switches
  case returns
  case waysBack = "ways-back"
  case decisions
  case seats
  case outcomes
  case leastTime = "least-time"
  case usualTime = "usual-time"
  case selection
  case deprecated
  case unknownGrades = "unknown-grades"

  /// The rules that look at the same thing and tell when it needs a reason.
  package var rules: [RuleID] {
    let rules: [Rule] =
      switch self {
      case .rungs, .comparedRungs: [.missingEquivalent]
      case .promise, .topGrade: [.trackCeiling]
      case .topWithoutReports: [.trackCeiling, .topPayWithReports]
      case .topPay: [.topPayWithReports]
      case .bar: [.criteriaBalance]
      case .promotions: [.flatPromotion, .unreachableRole]
      case .laterals: [.unreachableRole]
      case .switches, .returns: [.costlySwitch, .branchLoss]
      case .waysBack: [.oneWayDoor]
      case .decisions: [.executorWithoutDecisions]
      case .seats: [.forumVoice]
      case .outcomes: [.leaderWithoutOutcome]
      case .leastTime, .usualTime: [.climbTime]
      case .selection: [.selectionDifference]
      case .deprecated: [.deprecatedInMove]
      case .unknownGrades: [.unresolvedReference]
      }
    return rules.map(\.description.id)
  }

  /// Its name in a row.
  package var title: String {
    switch self {
    case .rungs: "rungs"
    case .comparedRungs: "rungs compared"
    case .promise: "promised until"
    case .topGrade: "top grade"
    case .topWithoutReports: "top grade without direct reports"
    case .topPay: "top pay without direct reports"
    case .bar: "bar"
    case .promotions: "promotions"
    case .laterals: "laterals"
    case .switches: "switches"
    case .returns: "returns"
    case .waysBack: "ways out that lead back"
    case .decisions: "decisions"
    case .seats: "forums"
    case .outcomes: "outcomes"
    case .leastTime: "least time"
    case .usualTime: "usual time"
    case .selection: "selection"
    case .deprecated: "deprecated roles"
    case .unknownGrades: "roles on unknown grades"
    }
  }

  /// What is counted, and how, in a sentence; `nil` where the title says it.
  package var meaning: String? {
    switch self {
    case .rungs: "Grades on which the track has a role."
    case .comparedRungs:
      "Those from the branch of the structure to the grade until which the track is promised. Pay, bars, "
        + "routes and all that follows are about their roles; deprecated roles are in no row but theirs."
    case .topWithoutReports:
      "The highest grade of a role that may have no direct reports, by its scope or by a track of "
        + "individual contributors."
    case .topPay:
      "The highest maximum of pay of such a role, as a share of the highest of all roles compared; cut "
        + "off after one decimal."
    case .bar:
      "Competencies that a role asks of everybody, a choice as many as must be met, optional ones not; "
        + "and the sum of their levels, the lowest of a scale as 1, of a choice the lowest that suffice."
    case .promotions:
      "Moves within the track, in from other tracks and out to them; so for laterals, switches and "
        + "returns."
    case .waysBack:
      "Of all moves out but returns, those from whose end a move leads back to the track"
    case .decisions:
      "Decisions that roles name, and the average of a role, on grades with roles of two tracks or more; "
        + "so for outcomes, forums and selection."
    case .seats: "Forums in which roles have a vote, are heard, or are present."
    case .leastTime:
      "Months in the roles below the highest grade that all tracks share, from the lowest; so for the "
        + "usual time."
    case .selection: "Ways of selection, with the number of roles."
    case .deprecated: "They are left out everywhere else."
    case .promise, .topGrade, .laterals, .switches, .returns, .outcomes, .usualTime: nil
    case .unknownGrades: "They are left out everywhere else."
    }
  }
}
