import CoequalPluginProtocol
import Testing

/// One of each message and line, with everything that it can hold and with as little as it can.
struct MessageExample: Sendable, CustomTestStringConvertible {
  /// The name in the schema.
  let name: String
  /// The line of JSON.
  let line: @Sendable () throws -> [UInt8]
  /// Whether the line means the same after it was read and written.
  let survives: @Sendable () throws -> Bool

  var testDescription: String { name }

  init<Value: Codable & Hashable & Sendable>(_ name: String, _ value: Value) {
    self.name = name
    line = { try JSONLine.encode(value) }
    survives = { try JSONLine.decode(Value.self, from: JSONLine.encode(value)) == value }
  }

  static let all: [MessageExample] = requests + notices + answers + lines

  private static let offer = PluginOffer(
    id: "acme-rules", version: "1.2.0", importers: ["acme-yaml"],
    checks: ["plain-words", "short-titles"])
  private static let file = FileReference(name: "levels.yml", path: "/run/in/1/levels.yml")
  private static let problem = FoundProblem(
    rule: "malformed-source", severity: .error, message: "'levels' is no list",
    place: FilePlace(file: "levels.yml", startByte: 10, endByte: 16), help: ["write a list"])

  private static let requests: [MessageExample] = [
    MessageExample(
      "initializeRequest",
      RequestMessage(
        id: 1,
        params: InitializeRequest(
          host: "0.1.0", plugin: offer, permissions: ["framework.pay"],
          options: ["limit": "20"], scratch: "/run/out"))),
    MessageExample(
      "recogniseRequest",
      RequestMessage(id: 2, params: RecogniseRequest(importer: "acme-yaml", files: [file]))),
    MessageExample(
      "importRequest",
      RequestMessage(
        id: 3,
        params: ImportRequest(
          importer: "acme-yaml", files: [file],
          answers: [GivenAnswer(topic: .track, key: "ic", value: "individual-contributor")],
          output: "/run/out/3"))),
    MessageExample(
      "checkRequest",
      RequestMessage(
        id: 4,
        params: CheckRequest(
          check: "plain-words", options: ["limit": "20"], subjects: "/run/in/4/subjects",
          answers: "/run/out/4/answers"))),
  ]

  private static let notices: [MessageExample] = [
    MessageExample("progressNotice", NoticeMessage(ProgressNotice(done: 3, total: 10))),
    MessageExample("progressNotice", NoticeMessage(ProgressNotice(done: 3))),
    MessageExample("logNotice", NoticeMessage(LogNotice(.warning, "two\nlines, and \u{2028}"))),
    MessageExample("shutdownNotice", NoticeMessage(ShutdownNotice())),
  ]

  private static let answers: [MessageExample] = [
    MessageExample(
      "initializeAnswer",
      AnswerMessage(id: 1, .success(InitializeAnswer(plugin: offer)))),
    MessageExample("recogniseAnswer", AnswerMessage(id: 2, .success(RecogniseAnswer(.likely)))),
    MessageExample(
      "importAnswer",
      AnswerMessage(
        id: 3,
        .success(
          ImportAnswer(
            documents: ["framework.xml", "more/structure.xml"], ledger: "ledger.ndjson",
            findings: [problem],
            questions: [
              OpenQuestion(
                topic: .track, key: "ic", subject: "the ending '-ic'",
                choices: ["individual-contributor", "executor"],
                guess: .init(value: "individual-contributor", reason: "it is usual")),
              OpenQuestion(topic: .order, key: "senior", subject: "the level 'senior'"),
            ])))),
    MessageExample("importAnswer", AnswerMessage(id: 3, .success(ImportAnswer(documents: [])))),
    MessageExample("checkAnswer", AnswerMessage(id: 4, .success(CheckAnswer(count: 0)))),
    MessageExample(
      "errorAnswer",
      AnswerMessage<CheckAnswer>(id: 4, .failure(ProtocolError(.unknownName, "no check 'a'")))),
    MessageExample(
      "errorAnswer",
      AnswerMessage<CheckAnswer>(id: nil, .failure(ProtocolError(.notJSON, "no JSON")))),
  ]

  private static let lines: [MessageExample] = [
    MessageExample(
      "subjectLine",
      SubjectLine(
        ref: "acme/staff-engineer", kind: "role",
        fields: ["title": .text("Staff engineer"), "requirements": .texts(["a", "b"])])),
    MessageExample(
      "checkLine",
      CheckLine(
        ref: "acme/staff-engineer", field: "title", range: TextRange(start: 0, end: 5),
        message: "'Staff' is no plain word", help: "write 'Lead'")),
    MessageExample(
      "subjectLine",
      SubjectLine(
        ref: "acme/competency/design", kind: "competency", language: "en",
        fields: ["expects": .entries([["level": "trusted", "text": "Designs a service"]])])),
    MessageExample(
      "checkLine",
      CheckLine(
        ref: "acme/competency/design", field: "expects", item: 0,
        range: TextRange(start: 0, end: 7), message: "'Designs' is seen")),
    MessageExample("checkLine", CheckLine(ref: "acme/staff-engineer", message: "'x' is seen")),
    MessageExample(
      "ledgerLine",
      LedgerLine(
        .guessed, text: "ic", place: FilePlace(file: "levels.yml", startByte: 0, endByte: 2),
        target: "track/expert", written: "individual-contributor", reason: "it is usual",
        correction: "answer the question")),
    MessageExample("ledgerLine", LedgerLine(.left, text: "note")),
  ]
}
