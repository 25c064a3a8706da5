import Coequal
import CoequalParity
import CoequalReports

/// Compares pay ranges and packages of equal grades and writes the report.
struct ParityRangesAction {
  let comparison: RangeComparison
  /// The grades to show; all when none is named.
  let grades: [Identifier]
  /// The families to show; all when none is named.
  let families: [Identifier]
  let format: RangeForm
  let destination: Destination

  func run(on terminal: Terminal) async throws -> Outcome {
    let all: [RangeParity]
    do {
      all = try await comparison.load(on: terminal)
    } catch {
      return error.outcome
    }
    if let message = unknownName(in: all) {
      terminal.say("coequal: \(message)\n")
      return .unreadable
    }
    let shown = all.map { $0.limited(to: grades, families: families) }
    return try await terminal.telling {
      try destination.write(text(of: shown, on: terminal), on: terminal)
      return outcome(of: shown)
    }
  }

  private func outcome(of parities: [RangeParity]) -> Outcome {
    parities.contains { $0.outside.withoutReason > 0 } ? .findings : .success
  }

  private func text(of parities: [RangeParity], on terminal: Terminal) throws -> String {
    switch format {
    case .text:
      let layout = destination.layout(on: terminal)
      return parities.map { SheetText(layout).render(.ranges($0)) }.joined(separator: "\n")
    case .markdown:
      return parities.map { SheetMarkdown().render(.ranges($0)) }.joined(separator: "\n")
    case .json: return try RangeParityDocumentV1.json(parities)
    case .html: return HTMLPage.ranges(parities).rendered()
    }
  }

  /// What to say of a grade or family that no structure has.
  private func unknownName(in parities: [RangeParity]) -> String? {
    let known = parities.flatMap(\.grades).map(\.lexical)
    if let grade = grades.first(where: { !known.contains($0.lexical) }) {
      return unknown("grade", grade.lexical, among: known)
    }
    let names = parities.flatMap(\.families).map(\.lexical)
    return families.first { !names.contains($0.lexical) }
      .map { unknown("job family", $0.lexical, among: names) }
  }
}
