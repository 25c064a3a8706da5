import CoequalChecks
import CoequalModel

/// Makes rules of the checks of a manifest.
struct ManifestReader {
  private(set) var rules: [Rule] = []
  private(set) var programChecks: [ProgramCheck] = []
  private var clashes: [Finding] = []
  private var compiler: CheckCompiler
  private let manifest: PlacedManifest
  private let inCode: [RuleID: Rule]

  init(_ manifest: PlacedManifest, inCode rules: [Rule]) {
    self.manifest = manifest
    inCode = Dictionary(
      rules.map { ($0.description.id, $0) }, uniquingKeysWith: { first, _ in first })
    compiler = CheckCompiler(manifest)
  }

  var findings: [Finding] { compiler.findings + clashes }

  /// - Parameter options: What a project sets.
  mutating func read(with options: [Identifier: String]) {
    let plugin = manifest.plugin
    reportClashes("word list", plugin.wordLists.map(\.id), .wordList)
    reportClashes("importer", plugin.importers.map(\.id), .pluginImporter)
    reportClashes("exporter", plugin.exporters.map(\.id), .pluginExporter)
    let repeated = reportClashes("check", plugin.checks.map(\.id), .pluginCheck)
    for (index, check) in plugin.checks.enumerated() where !repeated.contains(index) {
      read(check, at: index, options)
    }
    let named = Set(plugin.checks.map { RuleID(plugin: plugin.id, check: $0.id) })
    for id in inCode.keys.sorted() where !named.contains(id) {
      clashes.append(
        ManifestRule.mismatchedPlugin.finding(
          "plugin '\(plugin.id)' brings rule '\(id)' and its manifest does not name it",
          at: manifest.place(of: Locus(.document, attribute: "id")),
          help: ["name it '\(plugin.id)/…', and add the check to the manifest"]))
    }
  }

  private mutating func read(
    _ check: PluginCheck, at index: Int, _ options: [Identifier: String]
  ) {
    var values = Dictionary(
      check.options.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    for (name, value) in options where values[name] != nil { values[name] = value }
    let description = RuleDescription(check, of: manifest.plugin.id)
    if let rule = inCode[description.id] {
      rules.append(rule)
    } else if check.declaration != nil {
      guard compiler.isValid(check, at: index),
        let declared = compiler.compile(check, at: index, options: values)
      else { return }
      rules.append(declared.rule(description))
    } else if manifest.plugin.command == nil {
      compiler.report(
        "check '\(check.id)' does not say what it looks for",
        at: manifest.place(ofCheck: index, attribute: "id"),
        help: ["add <pattern>, <length>, <required>, <vocabulary> or <count>"])
    } else if compiler.isValid(check, at: index) {
      programChecks.append(
        ProgramCheck(
          check, of: manifest.plugin.id, description: description, options: values,
          at: manifest.place(ofCheck: index, attribute: "id"), includesPay: manifest.mayReadPay))
    }
  }

  /// Reports parts of one kind that share a name, and says which repeat an earlier one.
  @discardableResult
  private mutating func reportClashes(
    _ kind: String, _ ids: [Identifier], _ entity: EntityKind
  ) -> Set<Int> {
    var first: [Identifier: Int] = [:]
    var repeated: Set<Int> = []
    for (index, id) in ids.enumerated() {
      guard let other = first[id] else {
        first[id] = index
        continue
      }
      repeated.insert(index)
      clashes.append(
        ManifestRule.pluginClash.finding(
          "\(kind) '\(id)' is there twice in plugin '\(manifest.plugin.id)'",
          at: manifest.place(of: Locus(entity, index, attribute: "id")),
          notes: [
            Finding.Note(
              "the first one counts", at: manifest.place(of: Locus(entity, other, attribute: "id")))
          ], help: ["give one of them another id"]))
    }
    return repeated
  }
}

extension RuleDescription {
  /// What a manifest says of a check.
  init(_ check: PluginCheck, of plugin: Identifier) {
    self.init(
      RuleID(plugin: plugin, check: check.id).rawValue, check.title, group: .plugin,
      severity: Severity(check.severity), isOptIn: check.severity == .off,
      meaning: check.summary, rationale: check.rationale ?? "", repair: check.repair ?? "")
  }
}

extension Severity {
  /// The severity of a check; one that is off until a project asks for it is a warning then.
  fileprivate init(_ severity: RuleSeverity) {
    switch severity {
    case .error: self = .error
    case .warning, .off: self = .warning
    case .note: self = .note
    }
  }
}
