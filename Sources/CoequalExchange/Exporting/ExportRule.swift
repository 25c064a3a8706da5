public import CoequalModel

/// What can be wrong with what is exported.
public enum ExportRule: String, CaseIterable, Sendable {
  /// The format that is written has no room for something, or the program that reads it keeps less.
  case narrowFormat = "narrow-format"

  /// The name of the rule.
  public var id: RuleID { RuleID(rawValue) }

  /// How serious its findings are.
  public var severity: Severity { .warning }
}
