public import CoequalExchange
public import CoequalModel
import CoequalPluginProtocol

/// What came of an export by a program.
public struct ProgramExport: Sendable {
  /// The files, in the order in which the program names them.
  public let files: [WrittenFile]
  /// What became of each text and id, as far as the program says.
  public let ledger: [Ledger.Entry]
  /// What is wrong with the documents, under rules named `plugin/rule`.
  public let findings: [Finding]
}

extension PluginSession {
  /// Writes documents in a format.
  ///
  /// - Parameter documents: Files of Coequal XML: the one to write, then those that it refers to.
  public func export(
    _ exporter: Identifier, _ documents: [SourceFile]
  ) throws(PluginFailure) -> ProgramExport {
    try run { (dialogue) throws(PluginFailure) in
      let time = dialogue.settings.limits.request
      return try dialogue.withFiles(documents) {
        (dialogue, references, results) throws(PluginFailure) in
        let answer = try dialogue.ask(
          ExportRequest(
            exporter: exporter.lexical, documents: references, output: results.folder.path),
          within: time)
        let lines = try dialogue.read { () throws(ResultFolder.Problem) in
          try answer.ledger.map { (name) throws(ResultFolder.Problem) in
            try results.lines(of: name, as: LedgerLine.self)
          } ?? []
        }
        return ProgramExport(
          files: try dialogue.written(answer.files, results),
          ledger: try dialogue.entries(lines, about: documents),
          findings: try dialogue.findings(answer.findings, about: documents))
      }
    }
  }
}
