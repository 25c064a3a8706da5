/// What can be wrong with a plugin, never with what it looks at.
///
/// A run reports at most one of these for each plugin that it starts, and goes on without the plugin.
public enum PluginRule: String, CaseIterable, Sendable {
  /// The user has not trusted the program, so it did not run.
  case untrusted = "plugin-untrusted"
  /// The folder cannot be a plugin, or its program cannot be started.
  case unusable = "plugin-unusable"
  /// The program may not run here without being confined.
  case unconfined = "plugin-unconfined"
  /// The program is not what the manifest says.
  case handshake = "plugin-handshake"
  /// The program ended by itself.
  case crashed = "plugin-crashed"
  /// The program gave no answer in time.
  case hung = "plugin-hung"
  /// The program wrote something that is no message or no answer to what it was asked.
  case `protocol` = "plugin-protocol"
  /// The program wrote more than may be.
  case oversized = "plugin-oversized"
  /// The files that the program wrote are not what it was asked for.
  case output = "plugin-output"
  /// The program says that it cannot do what it was asked.
  case refused = "plugin-refused"

  /// The name of the rule.
  public var id: RuleID { RuleID(rawValue) }

  /// How serious its findings are: what a plugin should have said is missing.
  public var severity: Severity { .error }
}
