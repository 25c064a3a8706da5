/// What can be wrong with the plugins of a project and with what they say of themselves, before anything
/// of them runs.
package enum ManifestRule: String, CaseIterable, Sendable {
  /// The project names a plugin that is not to be had.
  case unknownPlugin = "unknown-plugin"
  /// A folder holds another plugin than the project says.
  case mismatchedPlugin = "mismatched-plugin"
  /// Two plugins, or two parts of them, have one name.
  case pluginClash = "plugin-clash"
  /// The project sets an option that a plugin does not have, or to a value that it cannot have.
  case invalidOption = "invalid-option"
  /// A check of a manifest means nothing as it is written.
  case invalidCheck = "invalid-check"
  /// A path of a manifest that leads out of the folder of the plugin.
  case unsafePath = "unsafe-path"
  /// A plugin brings a document that none may bring.
  case unsuitableDocument = "unsuitable-document"

  /// The name of the rule.
  package var id: RuleID { RuleID(rawValue) }

  /// A finding; those about plugins are errors, since something that the project asks for is not done.
  package func finding(
    _ message: String, at place: Place?, notes: [Finding.Note] = [], help: [String] = [],
    fixes: [Finding.Fix] = []
  ) -> Finding {
    Finding(
      rule: id, severity: .error, message: message, place: place, notes: notes, help: help,
      fixes: fixes)
  }
}
