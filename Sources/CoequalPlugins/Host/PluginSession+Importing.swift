public import CoequalExchange
public import CoequalModel
import CoequalPluginProtocol

/// A file that a program wrote.
public struct WrittenFile: Hashable, Sendable {
  /// The name, relative to the folder of results: plain steps, without points as steps.
  public let name: String
  /// Everything in it.
  public let bytes: [UInt8]
}

/// What came of an import by a program, with documents that nobody has read yet.
public struct ProgramImport: Sendable {
  /// Files that should be Coequal XML, in the order in which the program names them.
  public let documents: [WrittenFile]
  /// What became of each text and id of the source, as far as the program says.
  public let ledger: [Ledger.Entry]
  /// What is wrong with the source, under rules named `plugin/rule`.
  public let findings: [Finding]
  /// What the source does not say.
  public let questions: [ImportQuestion]
}

extension PluginSession {
  /// Whether files are of a format, as the program says after a look at their content.
  public func recognise(
    _ importer: Identifier, _ source: ImportSource
  ) throws(PluginFailure) -> Recognition {
    try run { (dialogue) throws(PluginFailure) in
      let time = dialogue.settings.limits.recognition
      let answer = try dialogue.withFiles(source.files) {
        (dialogue, files, _) throws(PluginFailure) in
        try dialogue.ask(
          RecogniseRequest(importer: importer.lexical, files: files), within: time)
      }
      return switch answer.certainty {
      case .no: .no
      case .possible: .possible
      case .likely: .likely
      case .certain: .certain
      }
    }
  }

  /// Reads files of a format.
  ///
  /// Places of findings and of the ledger are in the files given, by their names.
  public func `import`(
    _ importer: Identifier, _ source: ImportSource, mapping: ImportMapping = ImportMapping()
  ) throws(PluginFailure) -> ProgramImport {
    let answers = mapping.all.map { answer in
      GivenAnswer(topic: .init(answer.topic), key: answer.key, value: answer.value)
    }
    return try run { (dialogue) throws(PluginFailure) in
      let time = dialogue.settings.limits.request
      return try dialogue.withFiles(source.files) {
        (dialogue, files, results) throws(PluginFailure) in
        let answer = try dialogue.ask(
          ImportRequest(
            importer: importer.lexical, files: files, answers: answers,
            output: results.folder.path),
          within: time)
        return try dialogue.result(of: answer, results, source.files)
      }
    }
  }
}

extension PluginDialogue {
  fileprivate mutating func result(
    of answer: ImportAnswer, _ results: ResultFolder, _ files: [SourceFile]
  ) throws(PluginFailure) -> ProgramImport {
    let documents = try written(answer.documents, results)
    let lines = try read { () throws(ResultFolder.Problem) in
      try answer.ledger.map { (name) throws(ResultFolder.Problem) in
        try results.lines(of: name, as: LedgerLine.self)
      } ?? []
    }
    return ProgramImport(
      documents: documents, ledger: try entries(lines, about: files),
      findings: try findings(answer.findings, about: files),
      questions: answer.questions.map(ImportQuestion.init))
  }

  /// The files that an answer names, all of them together within the limit of one.
  fileprivate mutating func written(
    _ names: [String], _ results: ResultFolder
  ) throws(PluginFailure) -> [WrittenFile] {
    try read { () throws(ResultFolder.Problem) in
      var rest = results
      var files: [WrittenFile] = []
      for name in names {
        let bytes = try rest.contents(of: name)
        rest.limits.resultBytes -= bytes.count
        files.append(WrittenFile(name: name, bytes: bytes))
      }
      return files
    }
  }
}

extension OpenQuestion.Topic {
  fileprivate init(_ topic: ImportQuestion.Topic) {
    self =
      switch topic {
      case .track: .track
      case .grade: .grade
      case .column: .column
      case .order: .order
      case .language: .language
      }
  }
}

extension ImportQuestion {
  fileprivate init(_ question: OpenQuestion) {
    let topic: Topic =
      switch question.topic {
      case .track: .track
      case .grade: .grade
      case .column: .column
      case .order: .order
      case .language: .language
      }
    self.init(
      topic, question.key, subject: question.subject.oneLine, choices: question.choices,
      guess: question.guess.map { Guess($0.value, because: $0.reason.oneLine) })
  }
}
