import ArgumentParser
import Coequal
import CoequalReports

/// Says what an id means.
struct ExplainAction {
  let id: String
  let format: OutputFormat
  let color: ColorChoice

  func run(on terminal: Terminal) throws -> Outcome {
    guard let sheet else {
      let names = RulePage.all.map(\.id.rawValue) + Convention.all.map(\.id.lexical)
      terminal.say("coequal: \(unknown("rule or convention", id, among: names))\n")
      return .unreadable
    }
    terminal.write(try format.render(sheet, terminal.layout(color: color)))
    return .success
  }

  private var sheet: Sheet? {
    if let page = RulePage.all.first(where: { $0.id.rawValue == id }) { return .rule(page) }
    return Convention.all.first { $0.id.lexical == id }.map(Sheet.convention)
  }
}

extension OutputFormat {
  func render(_ sheet: Sheet, _ layout: TextLayout) throws -> String {
    switch self {
    case .text: SheetText(layout).render(sheet)
    case .json: try SheetDocumentV1.json(sheet)
    }
  }
}
