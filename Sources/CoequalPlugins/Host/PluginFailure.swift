public import CoequalModel

/// Why a plugin did not do what it was asked: one finding about the plugin.
public struct PluginFailure: Error, Hashable, Sendable {
  /// What kind of failure it is.
  public var rule: PluginRule
  /// The finding.
  public var finding: Finding
  /// Whether this was thrown before, by the request that failed first.
  public internal(set) var isRepeated = false

  /// Makes a failure.
  ///
  /// - Parameters:
  ///   - message: What follows the plugin's name, such as `ended by signal 11`.
  ///   - place: Where the plugin is named, if a file names it.
  init(
    _ rule: PluginRule, of plugin: Identifier, _ message: String, at place: Place?,
    notes: [String] = [], help: [String] = []
  ) {
    self.rule = rule
    finding = Finding(
      rule: rule.id, severity: rule.severity, message: "'\(plugin)' \(message)", place: place,
      notes: notes.map { Finding.Note($0) }, help: help)
  }

  /// What to report: the finding, or nothing where it has been reported.
  ///
  /// A session that has failed throws the same failure at each further request, so that a caller who
  /// adds these findings up has each once.
  public var findings: [Finding] { isRepeated ? [] : [finding] }

  /// The same, thrown once more.
  var repeated: PluginFailure {
    var copy = self
    copy.isRepeated = true
    return copy
  }
}
