/// The kind of work that an accountability is.
public enum WorkKind: String, Keyword, Sendable {
  /// Setting direction and growing people.
  case lead
  /// Planning, staffing and following up.
  case coordinate
  /// Doing the work.
  case execute

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .lead: "setting direction and growing people"
    case .coordinate: "planning, staffing and following up"
    case .execute: "doing the work"
    }
  }
}
