import Coequal
import CoequalReports

/// Checks what the paths mean and writes the findings.
struct CheckAction {
  let paths: [String]
  let checker: Checker
  let showsAllowed: Bool
  let failLevel: FailLevel
  let format: OutputFormat
  let color: ColorChoice

  func run(on terminal: Terminal) async throws -> Outcome {
    let loading = CatalogLoading(paths: paths, terminal: terminal)
    let catalog = await loading.load()
    let result: Checker.Result
    do {
      result = try await checker.check(catalog)
    } catch {
      // The name may be one of a project file that could not be read.
      loading.sayErrors(of: catalog)
      terminal.say("coequal: \(error)\n")
      return .wrongUsage
    }
    if catalog.isEmpty, result.findings.isEmpty {
      terminal.say(CatalogLoading.nothingFound(paths))
      return .unreadable
    }
    let text =
      switch format {
      case .text:
        FindingsText(terminal.layout(color: color), showsAllowed: showsAllowed)
          .render(result, of: catalog)
      case .json: try FindingsDocumentV1.json(result, of: catalog)
      }
    terminal.write(text)
    if result.findings.contains(where: { $0.rule == SyntaxRule.unreadableFile.id }) {
      return .unreadable
    }
    return failLevel.isReached(by: result.worst) ? .findings : .success
  }
}
