/// How people are chosen for a role.
public enum SelectionProcess: String, Keyword, Sendable {
  /// The manager decides.
  case manager
  /// A panel decides on evidence.
  case panel
  /// People apply and are interviewed.
  case interview
  /// People apply when a seat is free.
  case vacancy
  /// The management appoints.
  case appointment
  /// Peers elect.
  case election

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .manager: "the manager decides"
    case .panel: "a panel decides on evidence"
    case .interview: "people apply and are interviewed"
    case .vacancy: "people apply when a seat is free"
    case .appointment: "the management appoints"
    case .election: "peers elect"
    }
  }
}
