package import CoequalChecks
import CoequalModel
package import CoequalRegistry
import Markup

/// Findings as workflow commands of GitHub, which shows them beside the lines of a change.
package enum FindingsAnnotations {
  /// A line for each finding: `::warning file=…,line=…,…::message`.
  package static func render(_ result: Checker.Result, of catalog: Catalog) -> String {
    var lines = SourceLines(catalog)
    return result.findings.map { finding in
      var properties: [(String, String)] = []
      if let place = finding.place {
        properties.append(("file", place.file))
        if let start = lines.start(of: place), let end = lines.end(of: place) {
          properties += [("line", "\(start.line)"), ("endLine", "\(end.line)")]
          // Columns are only for marks in one line.
          if start.line == end.line {
            properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
          }
        }
      }
      properties.append(("title", finding.rule.rawValue))
      let text = ([finding.message] + finding.notes.map(\.message) + finding.help)
        .joined(separator: "\n")
      return "::\(finding.severity.annotation) "
        + properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
        + "::\(escaped(text, isProperty: false))\n"
    }.joined()
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where isProperty: "%3A"
      case "," where isProperty: "%2C"
      default: String(scalar)
      }
    }.joined()
  }
}

extension Severity {
  fileprivate var annotation: String { self == .note ? "notice" : rawValue }
}
