import Coequal
import CoequalParity
import CoequalReports

/// Shows how one number of a report is computed.
struct ParityExplainAction {
  let figure: String
  let comparison: RangeComparison
  let format: OutputFormat
  let color: ColorChoice

  func run(on terminal: Terminal) async throws -> Outcome {
    let figures: [Figure]
    do {
      figures = try await comparison.load(on: terminal).flatMap(\.figures)
    } catch {
      return error.outcome
    }
    guard let found = figures.first(where: { $0.id.description == figure }) else {
      terminal.say("coequal: \(unknown("figure", figure, among: figures.map(\.id.description)))\n")
      return .unreadable
    }
    let sheet = Sheet.figure(found)
    terminal.write(
      format == .json
        ? try SheetDocumentV1.json(sheet)
        : SheetText(terminal.layout(color: color)).render(sheet))
    return .success
  }
}
