import Coequal
import CoequalExchange
import CoequalPlugins
import CoequalReports
import ShippedPlugins

/// Writes a framework in another format and says what that format cannot hold.
struct ExportAction {
  let name: String?
  let format: Identifier
  let paths: [String]
  /// The file or folder to write; `nil` for standard output.
  let output: String?
  let language: LanguageTag?

  func run(on terminal: Terminal) async throws -> Outcome {
    let exporters = ShippedPlugins.all.flatMap(\.exporters)
    guard let exporter = exporters.first(where: { $0.id == format }) else {
      let message = unknown("format", format.lexical, among: exporters.map(\.id.lexical))
      terminal.say("coequal: \(message)\n")
      return .wrongUsage
    }
    let loading = CatalogLoading(paths: paths, terminal: terminal)
    guard
      let catalog = await loading.loadForShowing(
        [name].compactMap(\.self), language: language)
    else { return .unreadable }
    return try await terminal.telling {
      let finder = NameFinder(catalog)
      let framework =
        try name.map { name throws(Refusal) in try finder.framework(name) }
        ?? finder.onlyFramework()
      let result = exporter.export(framework)
      let layout = terminal.messageLayout()
      if !result.findings.isEmpty {
        terminal.say(FindingsText(layout).render(result.findings, in: catalog.sources))
      }
      try write(result.files, on: terminal)
      terminal.say(
        SheetText(layout).render(
          .lossReport(of: result.ledger, in: catalog.sources, title: "What became of the framework")
        )
      )
      return result.findings.contains { $0.severity == .error } ? .findings : .success
    }
  }

  private func write(_ files: [SourceFile], on terminal: Terminal) throws(NewFile.Failure) {
    guard let output else {
      for file in files {
        if files.count > 1 { terminal.say("\(file.name)\n") }
        terminal.write(file.bytes)
      }
      return
    }
    if files.count == 1, let file = files.first {
      try NewFile(path: output).write(file.bytes)
      terminal.say("wrote \(output)\n")
      return
    }
    let folder = ProjectFolder(path: output)
    try folder.write(files)
    terminal.say(files.map { "wrote \(folder.path(of: $0.name))\n" }.joined())
  }
}
