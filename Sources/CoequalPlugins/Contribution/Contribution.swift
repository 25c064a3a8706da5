public import CoequalChecks
public import CoequalExchange
public import CoequalModel
public import CoequalRegistry

/// What one plugin adds: the same for plugins that are data, programs, or code of the same process.
///
/// A plugin that is data is made of its manifest alone. One with code gives what the code does beside
/// the manifest, which lists it:
///
/// ```swift
/// let plugin = Contribution(manifest, importers: [AcmeImporter()], rules: [decisions])
/// ```
///
/// A contribution is a value; nothing is registered by making one.
public struct Contribution: Sendable {
  /// What the plugin says of itself.
  public let manifest: PlacedManifest
  /// The documents that come with it.
  public var documents: [Registry.Source]
  /// The formats that it reads.
  public var importers: [any Importer]
  /// The formats that it writes.
  public var exporters: [any Exporter]
  /// The checks that need no program: those that the manifest declares, and those in code.
  public private(set) var rules: [Rule]
  /// The checks that the plugin's program does.
  public private(set) var programChecks: [ProgramCheck]
  /// What is wrong with the manifest.
  public private(set) var findings: [Finding]
  /// The rules in code, which no option changes.
  private let ownRules: [Rule]

  /// Makes the contribution of a plugin.
  ///
  /// Checks of the manifest that mean nothing become findings, and the others stay.
  ///
  /// - Parameters:
  ///   - manifest: What the plugin says of itself.
  ///   - documents: The documents that come with it.
  ///   - importers: What reads the formats that the manifest names without a column map.
  ///   - exporters: What writes the formats that the manifest names.
  ///   - rules: The checks that the manifest names and does not declare, each named `plugin/check`.
  public init(
    _ manifest: PlacedManifest, documents: [Registry.Source] = [],
    importers: [any Importer] = [], exporters: [any Exporter] = [], rules: [Rule] = []
  ) {
    self.manifest = manifest
    self.documents = documents
    // What a manifest says of columns is an importer without any code.
    self.importers =
      importers
      + manifest.plugin.importers.filter { declared in
        !importers.contains { $0.id == declared.id }
      }.compactMap { ColumnMapImporter($0) }
    self.exporters = exporters
    ownRules = rules
    self.rules = []
    programChecks = []
    findings = []
    compile(with: [:])
  }

  /// Makes the contribution of a plugin that is declared in code.
  public init(
    _ plugin: Plugin, documents: [Registry.Source] = [], importers: [any Importer] = [],
    exporters: [any Exporter] = [], rules: [Rule] = []
  ) {
    self.init(
      PlacedManifest(plugin), documents: documents, importers: importers, exporters: exporters,
      rules: rules)
  }

  /// The id of the plugin.
  public var id: Identifier { manifest.plugin.id }

  /// The contribution with what a project sets.
  ///
  /// - Parameter options: Values of options of its checks, of the kinds that the manifest asks for.
  public func configured(with options: [Identifier: String]) -> Contribution {
    if options.isEmpty { return self }
    var copy = self
    copy.compile(with: options)
    return copy
  }

  /// The contribution with other findings, where somebody else says what options make wrong.
  func reporting(_ findings: [Finding]) -> Contribution {
    var copy = self
    copy.findings = findings
    return copy
  }

  private mutating func compile(with options: [Identifier: String]) {
    var reader = ManifestReader(manifest, inCode: ownRules)
    reader.read(with: options)
    rules = reader.rules
    programChecks = reader.programChecks
    findings = reader.findings + disagreements
  }

  /// Parts that the manifest and the code do not agree on.
  private var disagreements: [Finding] {
    let (readers, writers) = (
      manifest.plugin.importers.map(\.id), manifest.plugin.exporters.map(\.id)
    )
    // What a program reads is known when it is started, and compared then. It writes no format.
    let expected = manifest.plugin.command == nil ? readers : []
    return missing("importer", .pluginImporter, of: expected, given: importers.map(\.id))
      + unnamed("importer", given: importers.map(\.id), named: readers)
      + missing("exporter", .pluginExporter, of: writers, given: exporters.map(\.id))
      + unnamed("exporter", given: exporters.map(\.id), named: writers)
  }

  private func missing(
    _ kind: String, _ entity: EntityKind, of named: [Identifier], given: [Identifier]
  ) -> [Finding] {
    let hasProgram = manifest.plugin.command != nil
    return named.enumerated().filter { !given.contains($0.element) }.map { index, id in
      ManifestRule.mismatchedPlugin.finding(
        "plugin '\(self.id)' names \(kind) '\(id)' and does not bring it",
        at: manifest.place(of: Locus(entity, index, attribute: "id")),
        help: [
          hasProgram
            ? "a program has importers and checks, and no \(kind)s; take it out of the manifest"
            : "a plugin that is data only has column maps, checks, words and documents"
        ])
    }
  }

  private func unnamed(
    _ kind: String, given: [Identifier], named: [Identifier]
  ) -> [Finding] {
    given.filter { !named.contains($0) }.map { id in
      ManifestRule.mismatchedPlugin.finding(
        "plugin '\(self.id)' brings \(kind) '\(id)' and its manifest does not name it",
        at: manifest.place(of: Locus(.document, attribute: "id")),
        help: ["add <\(kind) id=\"\(id)\"> to the manifest"])
    }
  }
}
