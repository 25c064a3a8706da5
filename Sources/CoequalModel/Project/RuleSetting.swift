/// How serious a project takes the findings of a rule, of a group of rules, or of all.
///
/// Of several settings that fit a finding, the one with the longest path holds, then one for the rule
/// before one for its group before one for all.
public struct RuleSetting: Hashable, Sendable {
  /// The rule, where the setting is for one.
  public var id: RuleName?
  /// The group of rules, where it is for one.
  public var group: Identifier?
  /// Relative to the folder of the project file: the findings in there; `nil` for those anywhere.
  public var path: String?
  /// The severity in this project.
  public var severity: RuleSeverity

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: RuleName? = nil, group: Identifier? = nil, path: String? = nil, severity: RuleSeverity
  ) {
    self.id = id
    self.group = group
    self.path = path
    self.severity = severity
  }
}

extension RuleSetting {
  package static let syntax = ElementType<RuleSetting>(
    .rule,
    "How serious the project takes the findings of a rule, of a group of rules, or of all rules.",
    key: .within(["id", "group", "path"]), blank: RuleSetting(severity: .warning),
    attributes: [
      .optional("id", \.id, "One rule, as 'coequal list rules' names it."),
      .optional(
        "group", \.group,
        "All rules of a group, as 'coequal list rules' names it; not together with 'id'."),
      .optional(
        "path", \.path,
        "A file or folder, relative to the folder of the project file: only findings in there. The longest path wins."
      ),
      .required("severity", \.severity, "The severity of the findings, or 'off'."),
    ])
}
