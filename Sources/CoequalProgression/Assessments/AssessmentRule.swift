public import CoequalModel

/// What can be wrong with ratings of people.
public enum AssessmentRule: String, CaseIterable, Sendable {
  /// A file of ratings is something else.
  case unfitAssessments = "unfit-assessments"
  /// A competency is in no framework of the catalog, or in several.
  case unknownCompetency = "unknown-rated-competency"
  /// A level is not one of the competency's scale.
  case unknownLevel = "unknown-rated-level"
  /// How the rater stands to the person is none of the words for it.
  case unknownRaterKind = "unknown-rater-kind"
  /// A rating names no person.
  case missingPerson = "rating-without-person"

  /// A rating has no day, or one after the day for which levels are asked.
  case uncountedRating = "uncounted-rating"
  /// Somebody rates themselves as another, or a rating by the person names another rater.
  case raterAndKind = "rater-and-kind"
  /// A rater rates a person in a competency twice on one day.
  case repeatedRating = "repeated-rating"
  /// The person who is rated is not in the census.
  case unlistedPerson = "rated-person-not-in-census"
  /// By the policy of the project no rating counts.
  case noRaterCounts = "no-rater-counts"

  /// The name of the rule.
  public var id: RuleID { RuleID(rawValue) }

  /// How serious its findings are.
  public var severity: Severity {
    switch self {
    case .unfitAssessments, .noRaterCounts: .error
    case .unknownCompetency, .unknownLevel, .unknownRaterKind, .missingPerson, .uncountedRating,
      .raterAndKind, .repeatedRating, .unlistedPerson:
      .warning
    }
  }

  package func finding(_ message: String, file: String, help: [String] = []) -> Finding {
    Finding(
      rule: id, severity: severity, message: message, place: Place(file: file, range: 0..<0),
      help: help)
  }
}
