import Coequal
import CoequalReports

/// Reviews plans and writes the findings.
struct PlanReviewAction {
  let loading: PlanLoading
  let showsAllowed: Bool
  let failLevel: FailLevel
  let format: RangeForm
  let color: ColorChoice
  /// The file to write, or `nil` for the terminal.
  let output: String?

  func run(on terminal: Terminal) async throws -> Outcome {
    let result: PlanReview.Result
    do {
      result = try await loading.review(on: terminal)
    } catch {
      terminal.say("coequal: \(error.message)\n")
      return error.outcome
    }
    let text = try text(of: result, on: terminal)
    if let output {
      do {
        try NewFile(path: output).write(text)
      } catch {
        terminal.say("coequal: \(error.message)\n")
        return .unreadable
      }
    } else {
      terminal.write(text)
    }
    if result.check.findings.contains(where: { $0.rule == SyntaxRule.unreadableFile.id }) {
      return .unreadable
    }
    return failLevel.isReached(by: result.check.worst) ? .findings : .success
  }

  private func text(of result: PlanReview.Result, on terminal: Terminal) throws -> String {
    switch format {
    case .text:
      let layout = output == nil ? terminal.layout(color: color) : .plain
      return FindingsText(layout, showsAllowed: showsAllowed).render(
        result.check, in: result.sources, after: result.lookedAt)
    case .json:
      return try FindingsDocumentV1.json(
        result.check, in: result.sources, record: PlanRecord(result))
    case .markdown:
      return FindingsMarkdown.render(
        result.check, in: result.sources, record: PlanRecord(result))
    case .html:
      return HTMLPage.findings(
        result.check, in: result.sources, title: "Review of plans", record: PlanRecord(result)
      ).rendered()
    }
  }
}
