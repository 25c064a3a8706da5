import CoequalExchange
import CoequalModel
import CoequalPluginProtocol
import CoequalRegistry
import Dispatch
import Synchronization

extension PluginProgram {
  /// Writes a framework in another format into the folder for results.
  func export(_ request: ExportRequest) throws(ProtocolError) -> ExportAnswer {
    guard let exporter = exporters.first(where: { $0.id.lexical == request.exporter }) else {
      throw ProtocolError(.unknownName, "there is no exporter '\(request.exporter)' in '\(id)'")
    }
    let result = exporter.export(try Self.framework(request.documents))
    let folder = ResultFolder(request.output)
    for file in result.files { try folder.write(file.bytes, to: file.name) }
    // A name that no file of the result has.
    let ledger = "\(request.exporter).ledger.ndjson"
    try folder.write(lines: result.ledger.entries.map(LedgerLine.init), to: ledger)
    return ExportAnswer(
      files: result.files.map(\.name), ledger: ledger,
      findings: FoundProblem.list(result.findings))
  }

  /// The first document, with what it refers to.
  private static func framework(
    _ files: [FileReference]
  ) throws(ProtocolError) -> LinkedFramework {
    var documents: [Registry.Source] = []
    var wanted: Identifier?
    for file in files {
      let bytes = try InputFile.bytes(of: file, limit: ImportLimits.standard.bytes)
      if documents.isEmpty {
        wanted = DocumentReader.read(name: file.name, contents: bytes).identity?.id
      }
      documents.append(.memory(name: file.name, text: String(decoding: bytes, as: UTF8.self)))
    }
    let catalog = load(Registry(sources: documents))
    guard let wanted, let framework = catalog.framework(wanted) else {
      throw ProtocolError(.unusableInput, "'\(files.first?.name ?? "")' holds no framework")
    }
    return framework
  }

  /// Waits for a catalog: requests come one at a time, and nothing else runs meanwhile.
  private static func load(_ registry: Registry) -> Catalog {
    let loaded = Mutex<Catalog?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      let catalog = await registry.load()
      loaded.withLock { $0 = catalog }
      isDone.signal()
    }
    isDone.wait()
    guard let catalog = loaded.withLock(\.self) else { preconditionFailure("signalled too early") }
    return catalog
  }
}
