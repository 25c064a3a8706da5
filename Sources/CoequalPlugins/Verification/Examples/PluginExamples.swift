public import CoequalModel

/// The examples of a plugin: plain files in its folder `examples`, the same for all tiers.
///
/// They show people what an importer or check does, and are its tests at once.
public struct PluginExamples: Hashable, Sendable {
  /// The folder below that of the plugin.
  public static let folder = "examples"

  /// The examples of importers, by path.
  public var imports: [ImportExample]
  /// The examples of checks, by path.
  public var checks: [CheckExample]
  /// By importer: the words that belong to the format and are no content, such as the names of fields.
  public var formatWords: [Identifier: Set<String>]
  /// What is wrong with the files themselves.
  public var problems: [VerificationProblem]

  /// Makes a value of examples.
  public init(
    imports: [ImportExample] = [], checks: [CheckExample] = [],
    formatWords: [Identifier: Set<String>] = [:], problems: [VerificationProblem] = []
  ) {
    self.imports = imports
    self.checks = checks
    self.formatWords = formatWords
    self.problems = problems
  }

  /// The examples of one importer.
  public func imports(of importer: Identifier) -> [ImportExample] {
    imports.filter { $0.importer == importer }
  }

  /// The examples of one check.
  public func checks(of check: Identifier) -> [CheckExample] {
    checks.filter { $0.check == check }
  }
}
