/// How serious a project takes the findings of a rule.
public enum RuleSeverity: String, Keyword, Sendable {
  /// Must be repaired.
  case error
  /// Asks for a reason or a repair.
  case warning
  /// Worth knowing.
  case note
  /// Not looked for.
  case off

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .error: "must be repaired"
    case .warning: "asks for a reason or a repair"
    case .note: "worth knowing"
    case .off: "not looked for"
    }
  }
}
