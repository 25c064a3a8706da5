import ArgumentParser
import Coequal
import CoequalPlugins
import CoequalReports
import ShippedPlugins

/// Says what an id means.
struct ExplainAction {
  let id: String
  /// Where plugins are looked for besides those that come with Coequal.
  let project: String
  let format: OutputFormat
  let color: ColorChoice

  func run(on terminal: Terminal) throws -> Outcome {
    guard let sheet else {
      let names =
        RulePage.all.map(\.id.rawValue) + Convention.all.map(\.id.lexical)
        + checksOfPlugins.map(\.id.rawValue)
      terminal.say("coequal: \(unknown("rule or convention", id, among: names))\n")
      return .unreadable
    }
    terminal.write(try format.render(sheet, terminal.layout(color: color)))
    return .success
  }

  /// Those of the project's plugins first, since a project may have another version.
  private var checksOfPlugins: [RuleDescription] {
    let loaded = ProjectPlugins(paths: [project]).loaded
    return loaded.rules.map(\.description) + loaded.programChecks.map(\.description)
      + PluginSet(ShippedPlugins.all).rules.map(\.description)
  }

  private var sheet: Sheet? {
    if let page = RulePage.all.first(where: { $0.id.rawValue == id }) { return .rule(page) }
    if let convention = Convention.all.first(where: { $0.id.lexical == id }) {
      return .convention(convention)
    }
    return checksOfPlugins.first { $0.id.rawValue == id }.map { .rule(RulePage($0)) }
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
