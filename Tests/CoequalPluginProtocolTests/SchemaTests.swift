import CoequalPluginProtocol
import CoequalTestSupport
import Testing

/// Messages against their published schema.
@Suite(.enabled(if: SchemaValidator.isThere))
struct SchemaTests {
  @Test func everyMessageFitsItsPartOfTheSchema() throws {
    let values = try MessageExample.all.map { example in
      (name: example.name, json: String(decoding: try example.line(), as: UTF8.self))
    }
    let problems = try SchemaValidator.problems(of: values)
    for (value, problem) in zip(values, problems) {
      #expect(problem == "", "\(value.name): \(value.json)")
    }
  }

  @Test func everyMessageIsOneThingOfTheSchemaOnly() throws {
    let messages = MessageExample.all.filter { !$0.name.hasSuffix("Line") }
    let values = try messages.map { example in
      (name: "", json: String(decoding: try example.line(), as: UTF8.self))
    }
    #expect(try SchemaValidator.problems(of: values) == values.map { _ in "" })
  }

  @Test func theSchemaHasEachMethodAndCode() throws {
    let schema = try PackageFolder.text(of: "Frameworks/schema/plugin-protocol-1.schema.json")
    for method in PluginMethod.allCases {
      #expect(schema.contains(#""method": { "const": "\#(method.rawValue)" }"#))
    }
    for code in ProtocolError.Code.all { #expect(schema.contains("\(code.rawValue)")) }
  }

  @Test func whatIsBeyondTheSchemaIsRefusedByItAndByUs() throws {
    let problems = try SchemaValidator.problems(
      of: RefusedMessage.all.map { (name: $0.name, json: $0.json) })
    for (message, problem) in zip(RefusedMessage.all, problems) {
      #expect(problem != "", "the schema takes \(message.json)")
    }
  }

  @Test(arguments: RefusedMessage.all)
  func whatIsBeyondTheSchemaIsRefusedByUs(message: RefusedMessage) {
    #expect(throws: JSONLineError.self) { try message.read() }
  }
}

/// A message that means nothing in this version.
struct RefusedMessage: Sendable, CustomTestStringConvertible {
  let name: String
  let json: String
  let read: @Sendable () throws -> Void

  var testDescription: String { json }

  init<Value: Codable & Sendable>(_ name: String, _ type: Value.Type, _ json: String) {
    self.name = name
    self.json = json
    read = { _ = try JSONLine.decode(type, from: json.utf8) }
  }

  private typealias CheckAnswered = AnswerMessage<CheckAnswer>
  private typealias ImportAnswered = AnswerMessage<ImportAnswer>
  private typealias CheckAsked = RequestMessage<CheckRequest>

  static let all: [RefusedMessage] = [
    RefusedMessage("checkAnswer", CheckAnswered.self, #"{"jsonrpc":"2.0","id":1,"result":{}}"#),
    RefusedMessage("checkAnswer", CheckAnswered.self, #"{"id":1,"result":{"count":1}}"#),
    RefusedMessage(
      "checkAnswer", CheckAnswered.self, #"{"jsonrpc":"2.0","result":{"count":1}}"#),
    RefusedMessage(
      "checkAnswer", CheckAnswered.self, #"{"jsonrpc":"2.0","id":1,"result":{"count":"1"}}"#),
    RefusedMessage(
      "checkAnswer", CheckAnswered.self,
      #"{"jsonrpc":"2.0","id":1,"result":{"count":1,"more":2}}"#),
    RefusedMessage(
      "checkAnswer", CheckAnswered.self,
      #"{"jsonrpc":"2.0","id":1,"result":{"count":1},"more":null}"#),
    RefusedMessage(
      "errorAnswer", CheckAnswered.self,
      #"{"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"a"}}"#),
    RefusedMessage(
      "errorAnswer", CheckAnswered.self,
      #"{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"a","data":{}}}"#),
    RefusedMessage(
      "importAnswer", ImportAnswered.self,
      #"{"jsonrpc":"2.0","id":1,"result":{"documents":["a"],"findings":[],"questions":[{}]}}"#),
    RefusedMessage(
      "importAnswer", ImportAnswered.self,
      #"{"jsonrpc":"2.0","id":1,"result":{"documents":"a","findings":[],"questions":[]}}"#),
    RefusedMessage(
      "importAnswer", ImportAnswered.self,
      #"""
      {"jsonrpc":"2.0","id":1,"result":{"documents":[],"findings":[{"rule":"a","severity":"fatal",
      "message":"a","help":[]}],"questions":[]}}
      """#),
    RefusedMessage(
      "checkRequest", CheckAsked.self,
      #"{"jsonrpc":"2.0","id":1,"method":"import","params":{}}"#),
    RefusedMessage(
      "checkRequest", CheckAsked.self, #"{"jsonrpc":"2.0","id":1,"method":"check"}"#),
    RefusedMessage(
      "recogniseAnswer", AnswerMessage<RecogniseAnswer>.self,
      #"{"jsonrpc":"2.0","id":1,"result":{"certainty":"perhaps"}}"#),
    RefusedMessage("subjectLine", SubjectLine.self, #"{"ref":"a","kind":"role","fields":{"a":1}}"#),
    RefusedMessage("checkLine", CheckLine.self, #"{"ref":"a","message":"b","line":1}"#),
    RefusedMessage("checkLine", CheckLine.self, #"{"ref":"a"}"#),
    RefusedMessage("ledgerLine", LedgerLine.self, #"{"fate":"lost","text":"a"}"#),
    RefusedMessage(
      "shutdownNotice", NoticeMessage<ShutdownNotice>.self,
      #"{"jsonrpc":"2.0","method":"shutdown","params":{"now":true}}"#),
  ]
}
