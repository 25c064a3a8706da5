import CoequalChecks
import CoequalModel
import CoequalRegistry
import Markup

/// Loads plugins one after the other, and gathers what comes of it.
struct PluginLoading {
  private let loader: PluginLoader
  private let provenance: Provenance
  private let paths: ProjectPaths
  private var loaded: [LoadedPlugins.Loaded] = []
  private var sources: [Registry.Source] = []
  private var findings: [Finding] = []
  private var texts: [String: SourceText] = [:]
  /// Where the project names each plugin first.
  private var places: [Identifier: Place] = [:]

  /// The bytes of the largest manifest that is read; a list of 20,000 words has about two million.
  private static let largestManifest = 16 << 20
  /// Options of one plugin that are told one by one: looking up the place of each takes its time.
  private static let mostProblems = 100

  init(loader: PluginLoader, provenance: Provenance, paths: ProjectPaths) {
    self.loader = loader
    self.provenance = provenance
    self.paths = paths
  }

  var result: LoadedPlugins {
    let plugins = loaded.sorted { $0.contribution.id < $1.contribution.id }
    let set = PluginSet(plugins.map(\.contribution))
    return LoadedPlugins(
      plugins: plugins, contributions: set, sources: sources + set.documents,
      findings: (findings + set.findings).sorted(), texts: texts)
  }

  mutating func load(_ enabled: EnabledPlugin, at index: Int) {
    let named = place(index, attribute: "plugin")
    if let other = places[enabled.plugin] {
      findings.append(
        ManifestRule.pluginClash.finding(
          "plugin '\(enabled.plugin)' is named twice", at: named,
          notes: [Finding.Note("the first one counts", at: other)], help: ["take one of them out"]))
      return
    }
    places[enabled.plugin] = named
    if let path = enabled.path {
      let folder = paths.resolved(path)
      if loader.holdsPlugin(folder) {
        load(enabled, at: index, from: folder)
      } else {
        findings.append(.noManifest(in: path, at: place(index, attribute: "path")))
      }
    } else if let contribution = loader.shipped.first(where: { $0.id == enabled.plugin }) {
      add(contribution, enabled, at: index, folder: nil)
    } else if let folder = loader.installed(enabled.plugin) {
      load(enabled, at: index, from: folder)
    } else {
      findings.append(
        .unknownPlugin(enabled.plugin, among: loader.known, at: named))
    }
  }

  private func place(_ index: Int, attribute: String) -> Place {
    provenance.place(of: Locus(.enabledPlugin, index, attribute: attribute))
  }

  // MARK: - Folders

  private mutating func load(_ enabled: EnabledPlugin, at index: Int, from folder: String) {
    let file = PluginPath.join(folder, Registry.manifestFileName)
    let bytes: [UInt8]
    do {
      bytes = try loader.fileSystem.contents(ofFile: file, limit: Self.largestManifest)
    } catch {
      findings.append(
        ManifestRule.unknownPlugin.finding(
          "plugin '\(enabled.plugin)' cannot be read: \(error)",
          at: place(index, attribute: "plugin")))
      return
    }
    let result = DocumentReader.read(name: file, contents: bytes)
    texts[file] = result.source
    // The registry shows its lines; of findings that are told twice one is kept. A project file of this
    // name would set how everything is checked.
    if result.identity.map({ $0.kind == .plugin }) ?? !result.isForeign {
      sources.append(.path(file))
    }
    findings += result.findings
    guard let manifest = PlacedManifest(result) else {
      if result.findings.isEmpty {
        findings.append(.notAPlugin(file, at: place(index, attribute: "plugin")))
      }
      return
    }
    if manifest.plugin.id != enabled.plugin {
      findings.append(
        .mismatch(
          named: enabled.plugin, found: manifest, at: place(index, attribute: "plugin")))
      return
    }
    var documents = PluginDocuments(of: manifest, in: folder, loader.fileSystem)
    documents.find()
    findings += documents.findings
    texts.merge(documents.texts) { first, _ in first }
    add(
      Contribution(manifest, documents: documents.files.map(Registry.Source.path)), enabled,
      at: index, folder: folder)
  }

  private mutating func add(
    _ contribution: Contribution, _ enabled: EnabledPlugin, at index: Int, folder: String?
  ) {
    let options = options(of: enabled, at: index, contribution.manifest.plugin)
    let configured = contribution.configured(with: options)
    // What was fine as the manifest has it is a matter of the project.
    let own = Set(contribution.findings)
    for finding in configured.findings where !own.contains(finding) {
      findings.append(
        ManifestRule.invalidOption.finding(
          "with these options \(finding.message)", at: place(index, attribute: "plugin")))
    }
    var isRunnable = true
    let manifest = contribution.manifest
    if let command = manifest.plugin.command, !PluginPath.isSafe(command.program) {
      isRunnable = false
      findings.append(
        .unsafePath(
          command.program, of: manifest.plugin.id,
          at: manifest.place(of: Locus(.command, attribute: "program"))))
    }
    loaded.append(
      LoadedPlugins.Loaded(
        contribution: configured.reporting(contribution.findings), folder: folder,
        place: place(index, attribute: "plugin"), isRunnable: isRunnable))
  }

  // MARK: - Options

  /// The options that a project sets and that the plugin has, with values of the kind that it asks for.
  private mutating func options(
    of enabled: EnabledPlugin, at index: Int, _ plugin: Plugin
  ) -> [Identifier: String] {
    var options: [Identifier: String] = [:]
    let known = Dictionary(
      plugin.checks.flatMap(\.options).map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first })
    var problems = 0
    for (position, option) in enabled.options.enumerated() where problems < Self.mostProblems {
      guard let problem = problem(of: option, beside: options, known) else {
        options[option.name] = option.value
        continue
      }
      problems += 1
      let locus = Locus(.enabledPlugin, index, .child(.option, position))
      switch problem {
      case .unknown:
        findings.append(
          .unknownOption(
            option.name, of: plugin, among: Array(known.keys),
            at: provenance.place(of: locus.attribute("name"))))
      case .repeated:
        findings.append(
          ManifestRule.invalidOption.finding(
            "option '\(option.name)' is set twice",
            at: provenance.place(of: locus.attribute("name")), help: ["take one of them out"]))
      case .unsuitable(let kind):
        findings.append(
          ManifestRule.invalidOption.finding(
            "option '\(option.name)' is '\(Quotation.of(option.value, limit: 60))'; expected \(kind.expectation)",
            at: provenance.place(of: locus.attribute("value"))))
      }
    }
    return options
  }

  /// What can be wrong with an option.
  private enum OptionProblem {
    case unknown, repeated
    case unsuitable(OptionKind)
  }

  private func problem(
    of option: CheckOption, beside others: [Identifier: String], _ known: [Identifier: String]
  ) -> OptionProblem? {
    guard let standard = known[option.name] else { return .unknown }
    if others[option.name] != nil { return .repeated }
    if let kind = OptionKind(standard), OptionKind(option.value) != kind {
      return .unsuitable(kind)
    }
    return nil
  }
}

/// What kind of value an option has, by the one that its manifest gives.
private enum OptionKind {
  case number
  case truth

  /// `nil` for a text, which takes any value.
  init?(_ value: String) {
    if case .number? = CheckLimit(value) {
      self = .number
    } else if Bool(value) != nil {
      self = .truth
    } else {
      return nil
    }
  }

  var expectation: String {
    switch self {
    case .number: "a whole number, as the manifest has one"
    case .truth: "'true' or 'false'"
    }
  }
}

extension PluginLoader {
  fileprivate func holdsPlugin(_ folder: String) -> Bool {
    fileSystem.kind(of: PluginPath.join(folder, Registry.manifestFileName)) == .file
  }

  fileprivate func installed(_ id: Identifier) -> String? {
    guard let installedFolder else { return nil }
    let folder = PluginPath.join(installedFolder, id.lexical)
    return holdsPlugin(folder) ? folder : nil
  }

  /// The plugins that a project can name without a path.
  fileprivate var known: [String] {
    let names = installedFolder.flatMap { try? fileSystem.names(inFolder: $0) } ?? []
    let folders = names.compactMap { Identifier($0) }.filter { installed($0) != nil }
    return Set((shipped.map(\.id) + folders).map(\.lexical)).sorted()
  }
}
