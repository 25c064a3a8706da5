import Coequal
import CoequalReports

/// Reviews plans and writes the findings.
struct PlanReviewAction {
  let loading: PlanLoading
  let showsAllowed: Bool
  let failLevel: FailLevel
  let format: RangeForm
  let destination: Destination

  func run(on terminal: Terminal) async throws -> Outcome {
    try await terminal.telling {
      let result = try await loading.review(on: terminal)
      try destination.write(text(of: result, on: terminal), on: terminal)
      if result.check.findings.contains(where: { $0.rule == SyntaxRule.unreadableFile.id }) {
        return .unreadable
      }
      return failLevel.isReached(by: result.check.worst) ? .findings : .success
    }
  }

  private func text(of result: PlanReview.Result, on terminal: Terminal) throws -> String {
    switch format {
    case .text:
      return FindingsText(destination.layout(on: terminal), showsAllowed: showsAllowed).render(
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
