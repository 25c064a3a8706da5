import CoequalExchange
import CoequalModel
import Markup

/// What became of a source as a short text: counts, what is not simply carried over, findings and
/// questions, with places.
///
/// It is what `report.txt` of an example holds, and changes with nothing but the result.
struct ImportSummary {
  private let result: ImportResult
  private let report: LossReport
  private let lines: [String: LineIndex]

  init(_ result: ImportResult) {
    self.result = result
    report = LossReport(result.ledger)
    lines = result.sources.mapValues { LineIndex($0.bytes) }
  }

  /// The text, with a line end at its end.
  var text: String {
    var text: [String] = []
    text.append("carried over: \(report.count(.carried))")
    for (fate, title) in [
      (Ledger.Fate.changed, "changed"), (.guessed, "guessed"), (.left, "not carried over"),
    ] {
      text.append("\(title): \(report.count(fate))")
      for group in report.groups(fate) {
        text.append("  \(group.reason):")
        text += group.entries.map { "    \(words(of: $0))" }
      }
    }
    text.append("findings: \(result.findings.count)")
    text += result.findings.map { finding in
      "  \(place(finding.place))\(finding.severity.rawValue): \(finding.message) [\(finding.rule)]"
    }
    text.append("questions: \(result.questions.count)")
    text += result.questions.map { question in
      "  \(question.topic.rawValue):\(question.key): \(question.subject)"
        + (question.guess.map { "; '\($0.value)' is assumed" } ?? "")
    }
    return text.joined(separator: "\n") + "\n"
  }

  private func words(of entry: Ledger.Entry) -> String {
    var words = place(entry.place)
    switch entry.fate {
    case .carried, .left: words += quoted(entry.text)
    case .changed:
      words += "\(quoted(entry.text)) is \(quoted(entry.written ?? ""))"
      if let target = entry.target { words += " in \(target)" }
    case .guessed:
      words += quoted(entry.written ?? "")
      if let target = entry.target { words += " for \(target)" }
      if let correction = entry.correction { words += "; \(correction)" }
    }
    return words
  }

  private func quoted(_ text: String) -> String { "'\(Quotation.of(text.collapsed))'" }

  private func place(_ place: Place?) -> String {
    guard let place else { return "" }
    guard let index = lines[place.file] else { return "\(place.file): " }
    return "\(place.file):\(index.position(at: place.range.lowerBound)): "
  }
}
