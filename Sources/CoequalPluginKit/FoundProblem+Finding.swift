import CoequalModel
import CoequalPluginProtocol

extension FoundProblem {
  /// A finding as it travels.
  init(_ finding: Finding) {
    self.init(
      rule: finding.rule.rawValue, severity: Severity(finding.severity), message: finding.message,
      place: finding.place.map(FilePlace.init),
      // Problems have no notes of their own; what matters must not be lost.
      help: finding.help + finding.notes.map(\.message))
  }

  /// As many findings as fit into a message, the most serious first where there are more.
  static func list(_ findings: [Finding]) -> [FoundProblem] {
    let most = 500
    if findings.count <= most { return findings.map(FoundProblem.init) }
    let kept = findings.enumerated()
      .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
      .prefix(most).sorted { $0.offset < $1.offset }.map(\.element)
    return kept.map(FoundProblem.init) + [
      FoundProblem(
        rule: "more-findings", severity: .note,
        message: "\(findings.count - most) more findings of this source are not shown")
    ]
  }
}

extension FoundProblem.Severity {
  fileprivate init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}
