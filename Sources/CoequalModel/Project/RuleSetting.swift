/// How serious a project takes the findings of a rule.
public struct RuleSetting: Hashable, Sendable {
  /// The rule.
  public var id: Identifier
  /// Its severity in this project.
  public var severity: RuleSeverity

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, severity: RuleSeverity) {
    self.id = id
    self.severity = severity
  }
}

extension RuleSetting {
  package static let syntax = ElementType<RuleSetting>(
    .rule, "How serious the project takes the findings of one rule.", key: .within(["id"]),
    blank: RuleSetting(id: .blank, severity: .warning),
    attributes: [
      .required("id", \.id, "The rule, as 'coequal list rules' names it."),
      .required("severity", \.severity, "The severity of its findings, or 'off'."),
    ])
}
