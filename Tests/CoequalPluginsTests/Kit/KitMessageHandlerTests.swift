import CoequalExchange
import CoequalPluginKit
import CoequalPluginProtocol
import CoequalTestSupport
import Testing

/// What a program written with the kit answers.
@Suite struct KitMessageHandlerTests {
  private func handler(initialized: Bool = true) throws -> MessageHandler {
    var handler = MessageHandler(program: KitSample.program)
    if initialized { _ = try handler.reaction(to: Self.line(id: 1, Self.greeting())) }
    return handler
  }

  private static func greeting(protocol version: Int = 1) -> InitializeRequest {
    InitializeRequest(
      protocol: version, host: "1.0.0", plugin: PluginOffer(id: "sample", version: "1.0.0"),
      scratch: "/nowhere")
  }

  private static func line(
    id: Int, _ request: some PluginRequest
  ) throws -> LineBuffer.Line {
    .bytes(try JSONLine.encode(RequestMessage(id: id, params: request)).dropLast())
  }

  private func answer<Answer: Codable & Hashable & Sendable>(
    _ type: Answer.Type, in reaction: MessageHandler.Reaction
  ) throws -> AnswerMessage<Answer> {
    guard case .answer(let bytes) = reaction else { throw Missing() }
    return try JSONLine.decode(AnswerMessage<Answer>.self, from: bytes)
  }

  private struct Missing: Error {}

  private func error(in reaction: MessageHandler.Reaction) throws -> (Int?, ProtocolError.Code) {
    let message = try answer(CheckAnswer.self, in: reaction)
    guard case .failure(let error) = message.outcome else { throw Missing() }
    #expect(!error.message.isEmpty && !error.message.hasSuffix("."))
    return (message.id, error.code)
  }

  // MARK: - Steering

  @Test func theHandshakeNamesWhatTheProgramHas() throws {
    var handler = try handler(initialized: false)
    let reaction = try handler.reaction(to: Self.line(id: 7, Self.greeting()))
    let message = try answer(InitializeAnswer.self, in: reaction)
    #expect(message.id == 7)
    #expect(
      try message.outcome.get()
        == InitializeAnswer(
          plugin: PluginOffer(
            id: "sample", version: "1.2.3", importers: ["sample"], checks: ["long-titles"])))
  }

  @Test func anotherVersionOfTheProtocolIsRefused() throws {
    var handler = try handler(initialized: false)
    let line = try Self.line(id: 1, Self.greeting(protocol: 2))
    #expect(try error(in: handler.reaction(to: line)) == (1, .unsupportedProtocol))
    let next = try Self.line(id: 2, RecogniseRequest(importer: "sample", files: []))
    #expect(try error(in: handler.reaction(to: next)) == (2, .notInitialized))
  }

  @Test(arguments: [
    ("{", nil, ProtocolError.Code.notJSON),
    ("\u{FF}", nil, .notJSON),
    ("[]", nil, .notAMessage),
    (#"{"id":3,"method":"check"}"#, nil, .notAMessage),
    (#"{"jsonrpc":"2.0","id":3,"method":"fly","params":{}}"#, 3, .unknownMethod),
    (#"{"jsonrpc":"2.0","id":3,"method":"log","params":{}}"#, 3, .unknownMethod),
    (#"{"jsonrpc":"2.0","id":4,"method":"check","params":{}}"#, 4, .wrongParameters),
    (
      #"{"jsonrpc":"2.0","id":5,"method":"recognise","params":{"importer":"x","files":[]}}"#, 5,
      .unknownName
    ),
  ])
  func aMessageThatCannotBeAnsweredGetsAnError(
    _ line: String, _ id: Int?, _ code: ProtocolError.Code
  ) throws {
    var handler = try handler()
    #expect(try error(in: handler.reaction(to: .bytes(Array(line.utf8)))) == (id, code))
  }

  @Test func aLineThatIsTooLongIsAnError() throws {
    var handler = try handler()
    #expect(try error(in: handler.reaction(to: .tooLong)) == (nil, .notAMessage))
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","method":"log","params":{"level":"info","message":"a"}}"#,
    #"{"jsonrpc":"2.0","method":"of-tomorrow"}"#,
    #"{"jsonrpc":"2.0","id":1,"result":{}}"#,
  ])
  func whatAsksForNothingGetsNothing(_ line: String) throws {
    var handler = try handler()
    #expect(handler.reaction(to: .bytes(Array(line.utf8))) == .nothing)
  }

  @Test func shutdownEndsTheProgram() throws {
    var handler = try handler()
    let line = try JSONLine.encode(NoticeMessage(ShutdownNotice()))
    #expect(handler.reaction(to: .bytes(line.dropLast())) == .end)
  }

  // MARK: - Work

  @Test func anImportWritesDocumentsAndWhatBecameOfTheSource() throws {
    let folder = try TemporaryFolder(["in/ladder.txt": "Ladder: Kitchen\nCook: Cooks\nOdd\n"])
    try folder.write([], to: "out/keep")
    var handler = try handler()
    let file = FileReference(name: "ladder.txt", path: folder.path(of: "in/ladder.txt"))
    let request = ImportRequest(
      importer: "sample", files: [file], output: folder.path(of: "out"))
    let message = try answer(
      ImportAnswer.self, in: handler.reaction(to: Self.line(id: 2, request)))
    let result = try message.outcome.get()
    #expect(result.documents == ["1-structure.xml", "2-framework.xml"])
    #expect(try folder.text(of: "out/2-framework.xml").contains("<title>Kitchen</title>"))
    let lines = try folder.text(of: "out/ledger.ndjson").split(separator: "\n").map { line in
      try JSONLine.decode(LedgerLine.self, from: Array(line.utf8))
    }
    #expect(lines.contains { $0.text == "Cooks" && $0.fate == .carried })
    #expect(
      lines.first { $0.text == "Kitchen" }?.place
        == FilePlace(file: "ladder.txt", startByte: 8, endByte: 15))
    #expect(result.findings == [])
  }

  @Test func aFileThatIsNotThereIsAnErrorWithItsName() throws {
    var handler = try handler()
    let request = RecogniseRequest(
      importer: "sample", files: [FileReference(name: "levels.txt", path: "/nowhere/levels.txt")])
    let message = try answer(
      CheckAnswer.self, in: handler.reaction(to: Self.line(id: 2, request)))
    #expect(
      message.outcome
        == .failure(ProtocolError(.unusableInput, "'levels.txt' does not exist")))
  }

  @Test func aCheckReadsSubjectsAndWritesRemarks() throws {
    let subjects = [
      SubjectLine(ref: "acme/cook", kind: "role", fields: ["title": .text("Cook")]),
      SubjectLine(ref: "acme/chef", kind: "role", fields: ["title": .text("Chef 👩‍🍳 of all")]),
      SubjectLine(ref: "acme/none", kind: "role", fields: [:]),
    ]
    let text = try subjects.map { String(decoding: try JSONLine.encode($0), as: UTF8.self) }
    let folder = try TemporaryFolder(["subjects": text.joined()])
    var handler = try handler()
    let request = CheckRequest(
      check: "long-titles", options: ["longest": "4"], subjects: folder.path(of: "subjects"),
      answers: folder.path(of: "answers"))
    let message = try answer(
      CheckAnswer.self, in: handler.reaction(to: Self.line(id: 2, request)))
    #expect(try message.outcome.get() == CheckAnswer(count: 1))
    let line = try JSONLine.decode(
      CheckLine.self, from: Array(try folder.text(of: "answers").utf8))
    // The cook with hat and woman is three scalars to the protocol.
    #expect(
      line
        == CheckLine(
          ref: "acme/chef", field: "title", range: TextRange(start: 4, end: 15),
          message: "title of 13 characters is long", help: "say it in 4"))
  }

  @Test func anImportIntoAFolderThatIsNotThereIsAnError() throws {
    let folder = try TemporaryFolder(["ladder.txt": "Ladder: Kitchen\nCook: Cooks\n"])
    var handler = try handler()
    let file = FileReference(name: "ladder.txt", path: folder.path(of: "ladder.txt"))
    let request = ImportRequest(
      importer: "sample", files: [file], output: folder.path(of: "missing"))
    #expect(
      try error(in: handler.reaction(to: Self.line(id: 2, request))) == (2, .unwritableOutput))
  }
}
