import Coequal
import CoequalReports

/// Shows one plan on one screen.
struct PlanShowAction {
  let loading: PlanLoading
  let format: RangeForm
  let destination: Destination

  func run(on terminal: Terminal) async throws -> Outcome {
    try await terminal.telling {
      let result = try await loading.review(on: terminal)
      guard result.plans.count == 1, let plan = result.plans.first else {
        throw Refusal(message: reason(result))
      }
      let report = PlanReport(plan, result.check)
      try destination.write(
        .plan(report, isForTheRecord: format != .text), as: format, on: terminal,
        json: { try PlanDocumentV1.json(report) })
      return .success
    }
  }

  private func reason(_ result: PlanReview.Result) -> String {
    if result.plans.count > 1 {
      return "there are \(result.plans.count) plans; show one file at a time"
    }
    let finding = result.check.findings.first
    return finding.map { "\($0.place?.file ?? ""): \($0.message)" } ?? "there is no plan to show"
  }
}
