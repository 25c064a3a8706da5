package import CoequalChecks
import CoequalModel
package import CoequalRegistry
package import Markup

/// Findings as Markdown, for a comment on a change or for the minutes of a meeting.
package enum FindingsMarkdown {
  /// What was found, by file, then what is allowed with its reason.
  package static func render(_ result: Checker.Result, of catalog: Catalog) -> String {
    render(result, in: catalog.sources)
  }

  /// The same for findings about files that are not part of a catalog.
  package static func render(
    _ result: Checker.Result, in sources: [String: SourceText], record: PlanRecord? = nil
  ) -> String {
    var lines = SourceLines(sources)
    var text = record.map { SheetMarkdown().render($0.sections) + "\n" } ?? ""
    text += "## Findings\n\n\(summary(result))\n"
    var file: String?
    for finding in result.findings {
      if finding.place?.file != file {
        file = finding.place?.file
        text += "\n### \(file.map(MarkdownText.code) ?? "Without a file")\n\n"
      } else if text.hasSuffix("\n\n") == false, finding == result.findings.first {
        text += "\n"
      }
      let line = finding.place.flatMap { lines.start(of: $0) }.map { "line \($0.line): " } ?? ""
      text += "- **\(finding.severity.rawValue)** \(line)\(MarkdownText.escaped(finding.message))"
      text += " (`\(finding.rule)`)\n"
      for note in finding.notes {
        let place = note.place.map { " (\(lines.line($0)))" } ?? ""
        text += "  - \(MarkdownText.escaped(note.message + place))\n"
      }
      for help in finding.help { text += "  - *help:* \(MarkdownText.escaped(help))\n" }
    }
    if result.allowed.isEmpty { return text }
    text += "\n### Allowed, with a reason\n\n"
    for allowed in result.allowed {
      let place = allowed.finding.place.map { "\(lines.line($0)): " } ?? ""
      text += "- \(MarkdownText.escaped(place + allowed.finding.message))"
      text += " (`\(allowed.finding.rule)`): \(MarkdownText.escaped(allowed.reason))\n"
    }
    return text
  }

  /// How many findings there are, by severity, in words.
  package static func summary(_ result: Checker.Result) -> String {
    var counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = result.count(severity)
      return count == 0 ? nil : Counted(count, severity.rawValue).description
    }
    if counts.isEmpty { counts = ["no findings"] }
    if !result.known.isEmpty { counts.append("\(result.known.count) known before") }
    if !result.allowed.isEmpty { counts.append("\(result.allowed.count) allowed") }
    return counts.joined(separator: ", ")
  }
}
