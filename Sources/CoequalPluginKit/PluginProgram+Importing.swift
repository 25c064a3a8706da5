import CoequalExchange
import CoequalModel
import CoequalPluginProtocol
import CoequalRegistry

extension PluginProgram {
  /// Whether files are of a format.
  func recognise(_ request: RecogniseRequest) throws(ProtocolError) -> RecogniseAnswer {
    let importer = try importer(request.importer)
    let source = try Self.source(request.files)
    return RecogniseAnswer(RecogniseAnswer.Certainty(importer.recognise(source)))
  }

  /// Reads files and writes what came of them into the folder for results.
  func read(_ request: ImportRequest) throws(ProtocolError) -> ImportAnswer {
    let importer = try importer(request.importer)
    let source = try Self.source(request.files)
    var mapping = ImportMapping()
    for answer in request.answers {
      mapping.answer(ImportQuestion.Topic(answer.topic), answer.key, with: answer.value)
    }
    let result = importer.result(of: source, mapping: mapping)
    let folder = ResultFolder(request.output)
    var documents: [String] = []
    for (index, document) in result.documents.enumerated() {
      let name = "\(index + 1)-\(document.kind.rawValue).xml"
      try folder.write(Array(document.xml().utf8), to: name)
      documents.append(name)
    }
    try folder.write(lines: result.ledger.entries.map(LedgerLine.init), to: "ledger.ndjson")
    return ImportAnswer(
      documents: documents, ledger: "ledger.ndjson", findings: FoundProblem.list(result.findings),
      questions: result.questions.map(OpenQuestion.init))
  }

  private func importer(_ name: String) throws(ProtocolError) -> any Importer {
    guard let importer = importers.first(where: { $0.id.lexical == name }) else {
      throw ProtocolError(.unknownName, "there is no importer '\(name)' in '\(id)'")
    }
    return importer
  }

  private static func source(_ files: [FileReference]) throws(ProtocolError) -> ImportSource {
    var room = ImportLimits.standard.bytes
    var sources: [SourceFile] = []
    for file in files {
      let bytes = try InputFile.bytes(of: file, limit: room)
      room -= bytes.count
      sources.append(SourceFile(name: file.name, bytes: bytes))
    }
    return ImportSource(sources)
  }
}

extension RecogniseAnswer.Certainty {
  init(_ recognition: Recognition) {
    switch recognition {
    case .no: self = .no
    case .possible: self = .possible
    case .likely: self = .likely
    case .certain: self = .certain
    }
  }
}

extension OpenQuestion {
  init(_ question: ImportQuestion) {
    self.init(
      topic: Topic(question.topic), key: question.key, subject: question.subject,
      choices: question.choices,
      guess: question.guess.map { Guess(value: $0.value, reason: $0.reason) })
  }
}

extension OpenQuestion.Topic {
  init(_ topic: ImportQuestion.Topic) {
    switch topic {
    case .track: self = .track
    case .grade: self = .grade
    case .column: self = .column
    case .order: self = .order
    case .language: self = .language
    }
  }
}

extension ImportQuestion.Topic {
  init(_ topic: OpenQuestion.Topic) {
    switch topic {
    case .track: self = .track
    case .grade: self = .grade
    case .column: self = .column
    case .order: self = .order
    case .language: self = .language
    }
  }
}
