import CoequalChecks
public import CoequalExchange
public import CoequalModel
public import CoequalRegistry

/// A plugin of Swift values in this process: one that is linked, or one of data, of which Coequal makes
/// such values.
///
/// Nobody can stop code in the same process. What does not end in time is left running and counts as
/// failed, and what traps ends the whole process.
public struct LinkedPluginUnderTest: PluginUnderTest {
  /// How the plugin is made.
  public let tier: PluginTier
  private let contribution: Contribution
  private let deadline: Duration

  /// Makes a plugin of what it adds.
  ///
  /// - Parameter deadline: How long each answer may take.
  public init(
    _ contribution: Contribution, tier: PluginTier = .linked, deadline: Duration = .seconds(20)
  ) {
    self.contribution = contribution
    self.tier = tier
    self.deadline = deadline
  }

  /// What is wrong with the manifest.
  public var findings: [Finding] { contribution.findings }

  /// What it has.
  public func offer() async throws(VerificationFailure) -> PluginParts {
    PluginParts(
      importers: Set(contribution.importers.map(\.id)),
      exporters: Set(contribution.exporters.map(\.id)),
      checks: Set(contribution.rules.compactMap(\.check)))
  }

  /// Asks an importer.
  public func recognise(
    _ source: ImportSource, with importer: Identifier
  ) async throws(VerificationFailure) -> Recognition {
    let importer = try self.importer(importer)
    return try await inTime("looking at the source") { importer.recognise(source) }
  }

  /// Asks an importer.
  public func result(
    of source: ImportSource, mapping: ImportMapping, with importer: Identifier
  ) async throws(VerificationFailure) -> ImportResult {
    let importer = try self.importer(importer)
    return try await inTime("reading the source") { importer.result(of: source, mapping: mapping) }
  }

  /// Asks a check, with the options of the catalog's project where that names the plugin.
  public func findings(
    of check: Identifier, in catalog: Catalog
  ) async throws(VerificationFailure) -> [Finding] {
    let options = catalog.options(of: contribution.id)
    let rules = contribution.configured(with: options).rules
    guard let rule = rules.first(where: { $0.check == check }) else {
      throw .unknown("check", check)
    }
    return try await inTime("the check '\(check)'") { rule.findings(in: catalog) }
  }

  private func importer(_ id: Identifier) throws(VerificationFailure) -> any Importer {
    guard let importer = contribution.importers.first(where: { $0.id == id }) else {
      throw .unknown("importer", id)
    }
    return importer
  }

  private func inTime<Value: Sendable>(
    _ task: String, _ work: @escaping @Sendable () -> Value
  ) async throws(VerificationFailure) -> Value {
    guard let value = await OwnThread.value(within: deadline, of: work) else {
      throw .tooLate(task, deadline)
    }
    return value
  }
}

extension Rule {
  /// The name within the plugin.
  var check: Identifier? {
    description.id.rawValue.split(separator: "/").last.flatMap { Identifier(String($0)) }
  }
}

extension Catalog {
  /// What the project sets for a plugin.
  func options(of plugin: Identifier) -> [Identifier: String] {
    let options = project.plugins.first { $0.plugin == plugin }?.options ?? []
    return Dictionary(
      options.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
