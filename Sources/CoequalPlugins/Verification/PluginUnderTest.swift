public import CoequalExchange
public import CoequalModel
public import CoequalRegistry

/// A plugin as the verifier sees it: the same questions, whatever the plugin is made of.
///
/// An answer that does not come in time, or cannot come, is a ``VerificationFailure``.
public protocol PluginUnderTest: Sendable {
  /// How the plugin is made.
  var tier: PluginTier { get }

  /// What is wrong with the manifest, as far as making the plugin of it shows.
  var findings: [Finding] { get }

  /// The formats that it reads and writes and the checks that it has, as it says itself.
  ///
  /// Has to agree with the manifest.
  func offer() async throws(VerificationFailure) -> PluginParts

  /// Whether one of its importers knows a source.
  func recognise(
    _ source: ImportSource, with importer: Identifier
  ) async throws(VerificationFailure) -> Recognition

  /// What one of its importers makes of a source.
  func result(
    of source: ImportSource, mapping: ImportMapping, with importer: Identifier
  ) async throws(VerificationFailure) -> ImportResult

  /// What one of its checks finds.
  func findings(
    of check: Identifier, in catalog: Catalog
  ) async throws(VerificationFailure) -> [Finding]
}

/// How a plugin is made.
public enum PluginTier: String, CaseIterable, Hashable, Sendable {
  /// Its manifest and files say everything.
  case data
  /// A program of its own does the work.
  case program
  /// It is Swift code in the same process.
  case linked
}

/// The names of what a plugin has.
public struct PluginParts: Hashable, Sendable {
  /// The ids of its importers.
  public var importers: Set<Identifier>
  /// The ids of its exporters.
  public var exporters: Set<Identifier>
  /// The ids of its checks.
  public var checks: Set<Identifier>

  /// Makes a value.
  public init(
    importers: Set<Identifier> = [], exporters: Set<Identifier> = [],
    checks: Set<Identifier> = []
  ) {
    self.importers = importers
    self.exporters = exporters
    self.checks = checks
  }

  /// What a manifest offers.
  public init(_ plugin: Plugin) {
    self.init(
      importers: Set(plugin.importers.map(\.id)), exporters: Set(plugin.exporters.map(\.id)),
      checks: Set(plugin.checks.map(\.id)))
  }
}
