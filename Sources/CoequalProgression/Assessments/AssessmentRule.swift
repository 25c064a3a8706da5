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

  /// The name of the rule.
  public var id: RuleID { RuleID(rawValue) }

  /// How serious its findings are.
  public var severity: Severity { self == .unfitAssessments ? .error : .warning }

  package func finding(_ message: String, file: String, help: [String] = []) -> Finding {
    Finding(
      rule: id, severity: severity, message: message, place: Place(file: file, range: 0..<0),
      help: help)
  }
}
