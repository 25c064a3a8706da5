import CoequalModel
import CoequalRegistry

/// What a project file says about rules and conventions, and what is wrong with that.
struct ProjectSettings {
  var conventions = Conventions.standard
  /// Severities that the project set; `.some(nil)` where it switched a rule off.
  private(set) var severities: [RuleID: Severity?] = [:]
  private(set) var findings: [Finding] = []

  init(_ catalog: Catalog) {
    guard let provenance = catalog.projectProvenance else { return }
    let known = Set(Rule.all.map(\.description.id))
    for (index, setting) in catalog.project.rules.enumerated() {
      let id = RuleID(setting.id.lexical)
      guard known.contains(id) else {
        findings.append(
          .unknownSetting(
            "rule '\(id)'", for: id.rawValue, among: known.map(\.rawValue),
            at: provenance.place(of: Locus(.ruleSetting, index, attribute: "id"))))
        continue
      }
      severities[id] = .some(Severity(setting.severity))
    }
    for (index, setting) in catalog.project.conventions.enumerated() {
      do {
        try conventions.choose(setting.value, for: setting.id)
      } catch {
        let isKnown = Convention.all.contains { $0.id == setting.id }
        findings.append(
          .unknownSetting(
            error.subject, for: (isKnown ? setting.value : setting.id).lexical,
            among: error.choices,
            at: provenance.place(
              of: Locus(.conventionSetting, index, attribute: isKnown ? "value" : "id"))))
      }
    }
  }

  /// The severity that holds for a rule; `nil` where it is off.
  func severity(of rule: RuleDescription) -> Severity? {
    severities[rule.id] ?? rule.severity
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

extension Finding {
  static let unknownSettingRule = RuleID("unknown-setting")

  fileprivate static func unknownSetting(
    _ subject: String, for name: String, among names: [String], at place: Place
  ) -> Finding {
    let suggestion = NearestName.suggestion(for: name, among: names)
    return Finding(
      rule: unknownSettingRule, severity: .error,
      message: "there is no \(subject)" + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      place: place,
      help: suggestion == nil ? ["choose from \(names.sorted().joined(separator: ", "))"] : [],
      fixes: suggestion.map { [Fix(title: "write '\($0)'", place: place, replacement: $0)] } ?? [])
  }
}
