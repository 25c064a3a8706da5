import Coequal
import CoequalCensus
import CoequalParity
import CoequalReports
import CoequalTables
import Markup

/// Compares what people are paid, and writes the report.
struct PeopleAction {
  let loading: PeopleLoading
  /// The file for rows that were left out.
  let badRows: String?
  let format: FigureForm
  let destination: Destination

  func run(on terminal: Terminal) async throws -> Outcome {
    try await terminal.telling {
      let loaded = try await loading.load(on: terminal)
      terminal.say(loaded.findings)
      if let badRows { try write(loaded.problems, to: badRows) }
      try destination.write(text(of: loaded.report, terminal), on: terminal)
      return outcome(of: loaded.report, on: terminal)
    }
  }

  /// A tolerance that was declared and cannot be held against anything must not pass for kept.
  private func outcome(of report: PeopleReport, on terminal: Terminal) -> Outcome {
    guard let tolerance = report.tolerance else { return .success }
    guard let exceeds = report.exceedsTolerance else {
      let reason =
        report.adjusted != nil
        ? "cannot be estimated" : "may not be shown to whom this is for"
      terminal.say(
        "coequal: whether the gap is within the tolerance of \(tolerance.lexical) is not known: it "
          + "\(reason)\n")
      return .unreadable
    }
    return exceeds ? .findings : .success
  }

  private func text(of report: PeopleReport, _ terminal: Terminal) throws -> String {
    switch format {
    case .text:
      SheetText(destination.layout(on: terminal)).render(.people(report))
    case .markdown: SheetMarkdown().render(.people(report))
    case .html: HTMLPage.people(report).rendered()
    case .json: try PeopleParityDocumentV1.json(report)
    case .csv: FigureTable.text(of: report.figures, showsPay: report.showsPay)
    }
  }

  private func write(_ problems: [RowProblem], to path: String) throws(NewFile.Failure) {
    let rows = problems.map { problem in
      [
        "\(problem.row)", problem.column ?? "", problem.kind.rawValue, problem.found,
        problem.expected,
      ]
    }
    try NewFile(path: path, isPrivate: true).write(
      FigureTable.text(["row", "column", "problem", "found", "expected"], rows))
  }
}

extension Terminal {
  /// Says findings on the side of messages, the first ones of them.
  ///
  /// - Parameter source: The text in which they have their places, for lines and columns.
  func say(_ findings: [Finding], in source: SourceText? = nil) {
    let lines = source.map { LineIndex($0.bytes) }
    for finding in findings.prefix(10) {
      let place = finding.place.map { place in
        let start = lines?.position(at: place.range.lowerBound)
        return place.file + (start.map { ":\($0.line):\($0.column)" } ?? "") + ": "
      }
      say("coequal: \(place ?? "")\(finding.severity): \(finding.message) [\(finding.rule)]\n")
      for help in finding.help { say("  help: \(help)\n") }
    }
    if findings.count > 10 { say("coequal: and \(findings.count - 10) more\n") }
  }
}
