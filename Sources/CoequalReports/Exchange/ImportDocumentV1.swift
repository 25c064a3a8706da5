package import CoequalExchange
package import CoequalModel

/// The published JSON of an import, version 1: what was made, what is wrong, and what became of each
/// text and id of the source.
///
/// Its schema is `Frameworks/schema/import-1.schema.json`; neither ever changes in a way that breaks a
/// reader.
package struct ImportDocumentV1: Encodable {
  let format = "coequal-import"
  let version = 1
  let importer: String
  let documents: [DocumentV1]
  let counts: Counts
  let entries: [EntryV1]
  let questions: [QuestionV1]
  let findings: [FindingsDocumentV1.FindingV1]

  struct DocumentV1: Encodable {
    let kind, id: String
  }

  struct Counts: Encodable {
    let carried, changed, guessed, left: Int
  }

  struct EntryV1: Encodable {
    let fate, text: String
    let place: FindingsDocumentV1.PlaceV1?
    let target, written, reason, correction: String?
  }

  struct QuestionV1: Encodable {
    let topic, key, subject: String
    let choices: [String]
    let guess: String?
  }
}

extension ImportDocumentV1 {
  /// What came of an import as JSON, with a line break at the end.
  package static func json(_ result: ImportResult, importer: Identifier) throws -> String {
    var lines = SourceLines(result.sources)
    let report = LossReport(result.ledger)
    let document = ImportDocumentV1(
      importer: importer.lexical,
      documents: result.documents.compactMap { document in
        document.header.map { DocumentV1(kind: document.kind.rawValue, id: $0.id.lexical) }
      },
      counts: Counts(
        carried: report.count(.carried), changed: report.count(.changed),
        guessed: report.count(.guessed), left: report.count(.left)),
      entries: report.groups.flatMap(\.entries).map { entry in
        EntryV1(
          fate: entry.fate.rawValue, text: entry.text,
          place: entry.place.map { FindingsDocumentV1.PlaceV1($0, &lines) },
          target: entry.target, written: entry.written, reason: entry.reason,
          correction: entry.correction)
      },
      questions: result.questions.map { question in
        QuestionV1(
          topic: question.topic.rawValue, key: question.key, subject: question.subject,
          choices: question.choices, guess: question.guess?.value)
      },
      findings: result.findings.map { FindingsDocumentV1.FindingV1($0, &lines) })
    return try JSONText.encode(document)
  }
}
