import CoequalModel
import CoequalRegistry
import Markup

/// Reads what a project says about the severity of rules, and reports what means nothing.
struct RuleSettingReader {
  private(set) var severities: [RuleScope: Severity?] = [:]
  private(set) var findings: [Finding] = []
  private let provenance: Provenance
  private let paths: ProjectPaths
  /// The files that findings of rules can lie in, in plain spelling.
  private let files: [String]
  private let known: KnownRules
  private var places: [RuleScope: Place] = [:]

  init(_ catalog: Catalog, provenance: Provenance, known: KnownRules) {
    self.provenance = provenance
    self.known = known
    let file = provenance.document.source.name
    paths = ProjectPaths(ofProjectFile: file)
    files = catalog.sources.keys.filter { $0 != file }.map(PlainPath.of).sorted()
  }

  mutating func read(_ setting: RuleSetting, at index: Int) {
    let subject = subject(of: setting, at: index)
    let path = setting.path.map { PlainPath.of(paths.resolved($0)) }
    if let written = setting.path, let path,
      !files.contains(where: { PlainPath.isFile($0, in: path) })
    {
      let names = findings.count < RuleDescription.mostSuggestions ? namesOfPaths : []
      report(index, "path") { .emptyPath(written, among: names, at: $0) }
      return
    }
    guard let subject else { return }
    let scope = RuleScope(subject: subject, path: path)
    let place = provenance.place(of: Locus(.ruleSetting, index))
    if let other = places[scope] {
      findings.append(
        .ambiguousSetting(
          "\(subject) has two severities" + (setting.path.map { " in '\($0)'" } ?? ""), at: place,
          other: other))
    }
    places[scope] = place
    severities[scope] = .some(Severity(setting.severity))
  }

  /// Which rules a setting is for; `nil` where that is a finding.
  private mutating func subject(of setting: RuleSetting, at index: Int) -> RuleScope.Subject? {
    switch (setting.id, setting.group) {
    case (nil, nil):
      return .all
    case (let id?, nil):
      let rule = RuleID(id)
      if known.contains(rule) { return .rule(rule) }
      if known.mayExist(rule) { return nil }
      let names = findings.count < RuleDescription.mostSuggestions ? known.names : []
      report(index, "id") { .unknownRule(id, among: names, at: $0) }
      return nil
    case (nil, let id?):
      if let group = RuleGroup(rawValue: id.lexical) { return .group(group) }
      let names = RuleGroup.allCases.map(\.rawValue)
      report(index, "group") {
        .unknownSetting("group of rules '\(id)'", for: id.lexical, among: names, at: $0)
      }
      return nil
    case (let id?, let group?):
      report(index, "group") { .ruleAndGroup(id, group, at: $0) }
      return nil
    }
  }

  private mutating func report(
    _ index: Int, _ attribute: String, _ finding: (Place) -> Finding
  ) {
    let locus = Locus(.ruleSetting, index, attribute: attribute)
    findings.append(finding(provenance.place(of: locus)))
  }

  /// Everything that a path could have meant: the files and the folders that they are in.
  private var namesOfPaths: Set<String> {
    let folder = PlainPath.of(paths.folder)
    var names: Set<String> = []
    for file in files where PlainPath.isFile(file, in: folder) {
      var parts = file.dropFirst(folder.count).split(separator: "/")
      while !parts.isEmpty {
        names.insert(parts.joined(separator: "/"))
        parts.removeLast()
      }
    }
    return names
  }
}

extension RuleScope.Subject: CustomStringConvertible {
  var description: String {
    switch self {
    case .all: "every rule"
    case .group(let group): "group '\(group.rawValue)'"
    case .rule(let id): "rule '\(id)'"
    }
  }
}

extension Severity {
  /// The severity that a project asks for; `nil` for 'off'.
  init?(_ setting: RuleSeverity) {
    switch setting {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    case .off: return nil
    }
  }
}
