public import CoequalModel
public import Markup

/// What came of an import.
public struct ImportResult: Sendable {
  /// The documents, in the order in which the importer made them.
  public var documents: [CoequalDocument]
  /// What became of each text and id of the source.
  public var ledger: Ledger
  /// Which thing of the result is which of the source.
  public var sourceIDs: [ImportDraft.SourceID]
  /// What is wrong with the source.
  public var findings: [Finding]
  /// What was asked; those without an answer and without a guess have to be answered first.
  public var questions: [ImportQuestion]
  /// The texts of the files, to show findings in.
  public var sources: [String: SourceText]

  /// Makes a result of what somebody else read, such as the program of a plugin; what is left out is
  /// empty.
  public init(
    documents: [CoequalDocument], ledger: Ledger = Ledger(), sourceIDs: [ImportDraft.SourceID] = [],
    findings: [Finding] = [], questions: [ImportQuestion] = [], sources: [String: SourceText] = [:]
  ) {
    self.documents = documents
    self.ledger = ledger
    self.sourceIDs = sourceIDs
    self.findings = findings
    self.questions = questions
    self.sources = sources
  }
}

extension Importer {
  /// Reads the files, closes the books, and notes in each document which of its things is which of the
  /// source.
  public func result(
    of source: ImportSource, mapping: ImportMapping = ImportMapping()
  ) -> ImportResult {
    var draft = ImportDraft(mapping: mapping)
    read(source, into: &draft)
    draft.close()
    return ImportResult(
      documents: draft.documentsWithRecords(format: id, source: source.lastName),
      ledger: draft.ledger, sourceIDs: draft.sourceIDs,
      findings: draft.findings.sorted(), questions: draft.questions, sources: draft.sources)
  }
}
