import CoequalModel
import CoequalRegistry

/// The severities of one rule: its own, and those that a project set, by where a finding lies.
struct RuleSeverities {
  /// The most specific first; no severity where the rule is off.
  private var byPath: [(path: String, severity: Severity?)] = []
  private var elsewhere: Severity?

  /// - Parameter settings: All settings of a project; of one scope there is one.
  init(of rule: RuleDescription, _ settings: [RuleScope: Severity?]) {
    elsewhere = rule.isOptIn ? nil : rule.severity
    let scopes = settings.keys.filter { scope in
      // Who sets the severity of all rules has not asked for this one.
      scope.includes(rule) && !(rule.isOptIn && scope.subject == .all)
    }
    .sorted { $0.isMoreSpecific(than: $1) }
    if let scope = scopes.first(where: { $0.path == nil }), let severity = settings[scope] {
      elsewhere = severity
    }
    for scope in scopes {
      guard let path = scope.path, let severity = settings[scope] else { continue }
      byPath.append((path, severity))
    }
  }

  /// The severity of a finding at a place; `nil` where the rule is off.
  func severity(at place: Place?) -> Severity? {
    guard !byPath.isEmpty, let file = place.map({ PlainPath.of($0.file) }) else { return elsewhere }
    let setting = byPath.first { PlainPath.isFile(file, in: $0.path) }
    return setting.map(\.severity) ?? elsewhere
  }

  /// Whether the rule is off wherever a finding may lie.
  var isOff: Bool { elsewhere == nil && byPath.allSatisfy { $0.severity == nil } }
}
