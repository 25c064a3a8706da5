import Coequal
import CoequalParity
import CoequalReports

/// Compares how people get ahead, and writes the report.
struct ProgressAction {
  let loading: ProgressLoading
  let format: ParityForm
  let color: ColorChoice
  /// The file to write, or `nil` for the terminal.
  let output: String?

  func run(on terminal: Terminal) async throws -> Outcome {
    do {
      let loaded = try await loading.load(on: terminal)
      terminal.say(loaded.findings)
      let text = try text(of: loaded.report, terminal)
      if let output {
        try NewFile(path: output).write(text)
      } else {
        terminal.write(text)
      }
      return .success
    } catch let failure as ProgressLoading.Failure {
      terminal.say("coequal: \(failure.message)\n")
      return failure.outcome
    } catch let failure as NewFile.Failure {
      terminal.say("coequal: \(failure.message)\n")
      return .unreadable
    }
  }

  private func text(of report: ProgressReport, _ terminal: Terminal) throws -> String {
    switch format {
    case .text:
      SheetText(output == nil ? terminal.layout(color: color) : .plain).render(.progress(report))
    case .markdown: SheetMarkdown().render(.progress(report))
    case .html: HTMLPage.progress(report).rendered()
    case .json: try ProgressDocumentV1.json(report)
    case .csv: FigureTable.text(of: report.figures, showsPay: false)
    }
  }
}
