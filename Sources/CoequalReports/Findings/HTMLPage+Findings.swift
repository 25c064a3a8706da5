package import CoequalChecks
import CoequalModel
package import Markup

extension HTMLPage {
  /// Findings as a page for the record: a table for each file, then what is allowed with its reason.
  package static func findings(
    _ result: Checker.Result, in sources: [String: SourceText], title: String,
    record: PlanRecord? = nil
  ) -> HTMLPage {
    var lines = SourceLines(sources)
    var page = HTMLPage(title, subtitle: FindingsMarkdown.summary(result))
    for section in record?.sections ?? [] {
      page.sections.append(Section(section.title, [.sheet(section.content)]))
    }
    var rest = result.findings[...]
    while let first = rest.first {
      let group = rest.prefix { $0.place?.file == first.place?.file }
      rest = rest.dropFirst(group.count)
      page.sections.append(
        Section(first.place?.file ?? "Without a file", [.sheet(.table(table(of: group, &lines)))]))
    }
    if !result.allowed.isEmpty {
      let points = result.allowed.map { allowed in
        let place = allowed.finding.place.map { "\(lines.line($0)): " } ?? ""
        return "\(place)\(allowed.finding.message) (\(allowed.finding.rule)): \(allowed.reason)"
      }
      page.sections.append(Section("Allowed, with a reason", [.sheet(.points(points))]))
    }
    return page
  }

  private static func table(
    of findings: ArraySlice<Finding>, _ lines: inout SourceLines
  ) -> Sheet.Table {
    Sheet.Table(
      columns: [
        Sheet.Column("line", "Line", isNumber: true), Sheet.Column("severity", "Severity"),
        Sheet.Column("finding", "Finding"), Sheet.Column("help", "What helps"),
        Sheet.Column("rule", "Rule"),
      ],
      rows: findings.map { finding in
        let line = finding.place.flatMap { lines.start(of: $0) }.map { "\($0.line)" } ?? ""
        let notes = finding.notes.map { "; \($0.message)" }.joined()
        return [
          line, finding.severity.rawValue, finding.message + notes,
          finding.help.joined(separator: "; "), finding.rule.rawValue,
        ]
      })
  }
}
