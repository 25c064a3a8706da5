public import CoequalChecks
public import CoequalModel

/// A check that the program of a plugin does.
public struct ProgramCheck: Sendable {
  /// The plugin.
  public let plugin: Identifier
  /// The name of the check within the plugin.
  public let id: Identifier
  /// What there is to know about it.
  public let description: RuleDescription
  /// What holds for each of its options: what the project sets, or else what the manifest says.
  public let options: [Identifier: String]
  /// Whether each subject is judged by itself, so that answers can be kept.
  public let isLocal: Bool
  /// What it looks at.
  public let subject: CheckSubject
  /// Where the manifest declares it.
  public let place: Place?
  /// Whether it is given fields of pay.
  let includesPay: Bool

  init(
    _ check: PluginCheck, of plugin: Identifier, description: RuleDescription,
    options: [Identifier: String], at place: Place?, includesPay: Bool
  ) {
    self.plugin = plugin
    id = check.id
    self.description = description
    self.options = options
    isLocal = check.isLocal
    subject = check.subject
    self.place = place
    self.includesPay = includesPay
  }

  /// The options by name.
  public var sortedOptions: [CheckOption] {
    options.map { CheckOption(name: $0.key, value: $0.value) }.sorted { $0.name < $1.name }
  }
}
