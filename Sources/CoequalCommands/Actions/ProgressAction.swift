import Coequal
import CoequalParity
import CoequalReports

/// Compares how people get ahead, and writes the report.
struct ProgressAction {
  let loading: ProgressLoading
  let format: FigureForm
  let destination: Destination

  func run(on terminal: Terminal) async throws -> Outcome {
    try await terminal.telling {
      let loaded = try await loading.load(on: terminal)
      terminal.say(loaded.findings)
      try destination.write(text(of: loaded.report, terminal), on: terminal)
      return .success
    }
  }

  private func text(of report: ProgressReport, _ terminal: Terminal) throws -> String {
    switch format {
    case .text:
      SheetText(destination.layout(on: terminal)).render(.progress(report))
    case .markdown: SheetMarkdown().render(.progress(report))
    case .html: HTMLPage.progress(report).rendered()
    case .json: try ProgressDocumentV1.json(report)
    case .csv: FigureTable.text(of: report.figures, showsPay: false)
    }
  }
}
