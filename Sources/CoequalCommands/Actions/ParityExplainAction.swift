import Coequal
import CoequalParity
import CoequalReports

/// Shows how one number of a report is computed.
struct ParityExplainAction {
  let figure: String
  let people: PeopleLoading
  let progress: ProgressLoading
  let comparison: RangeComparison
  let format: OutputFormat
  let color: ColorChoice

  func run(on terminal: Terminal) async throws -> Outcome {
    let figures: [Figure]
    /// Names of figures that are there and may not be shown.
    let hidden: Set<String>
    do {
      (figures, hidden) = try await all(on: terminal)
    } catch let stop as RangeComparison.Stop {
      return stop.outcome
    } catch let failure as Refusal {
      terminal.say("coequal: \(failure.message)\n")
      return failure.outcome
    }
    guard let found = figures.first(where: { $0.id.description == figure }) else {
      terminal.say(
        hidden.contains(figure)
          ? "coequal: '\(figure)' may not be shown: it is about too few people, or would tell of some\n"
          : "coequal: \(unknown("figure", figure, among: figures.map(\.id.description)))\n")
      return .unreadable
    }
    let sheet = Sheet.figure(found, showsPay: isOfRanges || people.showsPay)
    terminal.write(
      format == .json
        ? try SheetDocumentV1.json(sheet)
        : SheetText(terminal.layout(color: color)).render(sheet))
    return .success
  }

  /// What the figure is about: ranges, progress, or else the pay of people.
  private var subject: Substring? { figure.split(separator: "/").first }

  private var isOfRanges: Bool { subject == "ranges" }

  private func all(on terminal: Terminal) async throws -> ([Figure], hidden: Set<String>) {
    if isOfRanges {
      return (try await comparison.load(on: terminal).flatMap(\.figures), [])
    }
    if subject == "progress" {
      let report = try await progress.load(on: terminal).report
      return (report.figures, Set(report.progress.figures.map(\.id.description)))
    }
    let report = try await people.load(on: terminal).report
    return (report.figures, Set(report.parity.figures.map(\.id.description)))
  }
}
