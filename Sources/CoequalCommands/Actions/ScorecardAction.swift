import Coequal
import CoequalChecks
import CoequalReports

/// Shows the tracks of frameworks side by side.
struct ScorecardAction {
  let paths: [String]
  /// The frameworks to show; all when none is named.
  let frameworks: [String]
  /// What answers the conventions.
  let checker: Checker
  let showsPay: Bool
  let form: ScorecardForm
  let color: ColorChoice

  func run(on terminal: Terminal) async throws -> Outcome {
    let loading = CatalogLoading(paths: paths, terminal: terminal)
    guard let catalog = await loading.loadForShowing(frameworks, language: nil) else {
      return .unreadable
    }
    let conventions: Conventions
    do {
      conventions = try checker.conventions(for: catalog)
    } catch {
      terminal.say("coequal: \(error)\n")
      return .wrongUsage
    }
    let finder = NameFinder(catalog)
    return try await terminal.telling {
      let chosen =
        frameworks.isEmpty
        ? try finder.allFrameworks() : try frameworks.map { try finder.framework($0) }
      let cards = chosen.map { Scorecard($0, conventions) }
      terminal.write(try text(of: cards, terminal.layout(color: color)))
      return .success
    }
  }

  private func text(of cards: [Scorecard], _ layout: TextLayout) throws -> String {
    if form == .json { return try ScorecardDocumentV1.json(cards, showsPay: showsPay) }
    let sheets =
      cards.map { Sheet.scorecard($0, showsPay: showsPay) } + [.scorecardLegend(cards)]
    return sheets.map { sheet in
      form == .markdown ? SheetMarkdown().render(sheet) : SheetText(layout).render(sheet)
    }.joined(separator: "\n")
  }
}
