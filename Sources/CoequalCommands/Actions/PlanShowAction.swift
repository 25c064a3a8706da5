import Coequal
import CoequalReports

/// Shows one plan on one screen.
struct PlanShowAction {
  let loading: PlanLoading
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
    guard result.plans.count == 1, let plan = result.plans.first else {
      terminal.say("coequal: \(reason(result))\n")
      return .unreadable
    }
    let sheet = Sheet.plan(plan, findings: FindingsMarkdown.summary(result.check))
    let text = try text(of: sheet, on: terminal)
    guard let output else {
      terminal.write(text)
      return .success
    }
    do {
      try NewFile(path: output).write(text)
    } catch {
      terminal.say("coequal: \(error.message)\n")
      return .unreadable
    }
    return .success
  }

  private func reason(_ result: PlanReview.Result) -> String {
    if result.plans.count > 1 {
      return "there are \(result.plans.count) plans; show one file at a time"
    }
    let finding = result.check.findings.first
    return finding.map { "\($0.place?.file ?? ""): \($0.message)" } ?? "there is no plan to show"
  }

  private func text(of sheet: Sheet, on terminal: Terminal) throws -> String {
    switch format {
    case .text:
      SheetText(output == nil ? terminal.layout(color: color) : .plain).render(sheet)
    case .json: try SheetDocumentV1.json(sheet)
    case .markdown: SheetMarkdown().render(sheet)
    case .html: HTMLPage(sheet).rendered()
    }
  }
}
