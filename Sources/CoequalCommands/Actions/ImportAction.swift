import Coequal
import CoequalExchange
import CoequalPlugins
import CoequalReports

/// Reads a source of another format, says what came of it, and writes it where that is asked for.
struct ImportAction {
  let path: String
  /// The importer that is asked for; `nil` for the one that knows the source.
  let format: Identifier?
  /// Where to write; `nil` for a look first.
  let output: String?
  let answers: [ImportAnswer]
  /// Whether texts of the source replace those that were written before.
  let updates: Bool
  /// Where to write all that became of the source; `nil` for nowhere.
  let report: String?
  /// Programs of plugins that the user trusts for this run.
  let locks: [PluginDigest]
  let outputFormat: OutputFormat
  let color: ColorChoice

  func run(on terminal: Terminal) async throws -> Outcome {
    let (source, unread) = ImportSource.reading(path, from: LocalFileSystem())
    say(unread, in: [:], on: terminal)
    if source.files.isEmpty {
      if unread.isEmpty { terminal.say("coequal: there are no files in '\(path)'\n") }
      return .unreadable
    }
    let plugins = ProjectPlugins(paths: ["."], locks: locks)
    defer { say(plugins.programs?.close() ?? [], in: [:], on: terminal) }
    guard let importer = importer(for: source, among: plugins, on: terminal) else {
      return .unreadable
    }
    let paths = output.map { ImportPaths(output: $0, source: path) }
    let remembered = paths.flatMap { RememberedAnswers(file: $0.mapping) }
    say(remembered?.findings ?? [], in: remembered?.sources ?? [:], on: terminal)
    var mapping = remembered?.mapping ?? ImportMapping()
    for answer in answers { mapping.answer(answer.topic, answer.key, with: answer.value) }
    let dialogue = ImportDialogue(
      importer: importer, source: source, terminal: terminal.canAsk ? terminal : nil)
    let outcome = dialogue.outcome(with: mapping)
    let result = outcome.result
    let checked = await ImportedCatalog(result.documents)
    try show(result, checked, of: importer, on: terminal)
    say(remembered?.unused(result.questions) ?? [], in: remembered?.sources ?? [:], on: terminal)
    say(checked.errors, in: checked.catalog.sources, on: terminal)
    do {
      if let report {
        try NewFile(path: report, replaces: true)
          .write(try ImportDocumentV1.json(result, importer: importer.id))
        terminal.say("wrote \(report)\n")
      }
      if result.documents.isEmpty || !outcome.open.isEmpty || !checked.errors.isEmpty {
        if output != nil { terminal.say("coequal: nothing was imported\n") }
        return .findings
      }
      guard let paths else {
        terminal.say("This was a look; --output writes it.\n")
        return .success
      }
      let written = try ImportWriting(paths: paths, updates: updates, mapping: outcome.mapping)
        .write(
          result.documents,
          answers: outcome.mapping.remembered(
            questions: result.questions, importer: importer.id, source: source.lastName))
      say(written.findings, in: written.sources, on: terminal)
      terminal.say(written.notes.map { "\($0)\n" }.joined())
      if written.findings.contains(where: { $0.severity == .error }) { return .findings }
    } catch let error as NewFile.Failure {
      terminal.say("coequal: \(error.message)\n")
      return .unreadable
    }
    return result.findings.contains { $0.severity == .error } ? .findings : .success
  }

  // MARK: - Which importer

  private func importer(
    for source: ImportSource, among plugins: ProjectPlugins, on terminal: Terminal
  ) -> (any Importer)? {
    if source.files.allSatisfy(\.bytes.isEmpty) {
      terminal.say("coequal: '\(path)' is empty, so there is nothing to import\n")
      return nil
    }
    let importers = ImporterSet(plugins.importers)
    let ids = importers.importers.map(\.id.lexical)
    if let format {
      if let importer = importers[format] { return importer }
      terminal.say("coequal: \(unknown("format", format.lexical, among: ids))\n")
      return nil
    }
    switch importers.choice(for: source) {
    case .one(let importer): return importer
    case .several(let candidates):
      let list = candidates.map { "  --from \($0.importer.id)   \($0.importer.title)\n" }.joined()
      terminal.say("coequal: it is not clear what '\(path)' is; say so, if it is this:\n\(list)")
    case .none:
      terminal.say(
        "coequal: '\(path)' is of no format that can be imported; "
          + "'coequal list formats' shows them\n")
    }
    return nil
  }

  // MARK: - What is shown

  private func show(
    _ result: ImportResult, _ checked: ImportedCatalog, of importer: any Importer,
    on terminal: Terminal
  ) throws {
    if outputFormat == .json {
      terminal.write(try ImportDocumentV1.json(result, importer: importer.id))
      return
    }
    let layout = terminal.layout(color: color)
    say(result.findings, in: result.sources, on: terminal)
    let text = SheetText(layout)
    for framework in checked.catalog.frameworks {
      terminal.write(text.render(.framework(framework)) + "\n")
    }
    terminal.write(
      text.render(
        .lossReport(
          of: result.ledger, in: result.sources, title: "What became of the source")))
  }

  private func say(
    _ findings: [Finding], in sources: [String: SourceText], on terminal: Terminal
  ) {
    if findings.isEmpty { return }
    terminal.say(FindingsText(terminal.messageLayout(color: color)).render(findings, in: sources))
  }
}
