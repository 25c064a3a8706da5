import CoequalPluginProtocol
import Testing

struct MessageTests {
  @Test(arguments: MessageExample.all)
  func aMessageIsOneLineAndMeansTheSameAgain(example: MessageExample) throws {
    let line = try example.line()
    #expect(line.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    #expect(line.last == UInt8(ascii: "\n"))
    #expect(try example.survives())
  }

  @Test(arguments: [
    (
      #"{"jsonrpc":"2.0","id":7,"method":"check","params":{}}"#,
      MessageHead.request(.check, id: 7)
    ),
    (#"{"jsonrpc":"2.0","method":"log","params":{}}"#, MessageHead.notice(.log)),
    (#"{"jsonrpc":"2.0","id":7,"result":{}}"#, MessageHead.answer(id: 7)),
    (#"{"jsonrpc":"2.0","id":null,"error":{}}"#, MessageHead.answer(id: nil)),
  ])
  func theHeadSaysWhatKindOfMessageItIs(line: String, head: MessageHead) throws {
    #expect(try JSONLine.head(of: line.utf8) == head)
  }

  @Test(arguments: [
    ("", JSONLineError.notJSON),
    ("{", .notJSON),
    ("[]", .unexpected("it has a value of another kind")),
    ("{}", .unexpected("'jsonrpc' is missing")),
    (#"{"jsonrpc":"1.0","id":1}"#, .unexpected("'jsonrpc' has a value that is not known")),
    (#"{"jsonrpc":"2.0"}"#, .unexpected("'id' is missing")),
    (#"{"jsonrpc":"2.0","id":"a"}"#, .unexpected("'id' has a value of another kind")),
    (#"{"jsonrpc":"2.0","method":"guess"}"#, .unexpected("'method' has a value that is not known")),
  ])
  func whatIsNoMessageIsRefusedWithAReason(line: String, error: JSONLineError) {
    #expect(throws: error) { try JSONLine.head(of: line.utf8) }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: JSONLineError.notUTF8) {
      try JSONLine.head(
        of: Array(#"{"jsonrpc":"2.0","id":1,"result":""#.utf8) + [0xff, 0x22, 0x7d])
    }
  }

  @Test func aMessageThatIsTooLongIsNeitherReadNorWritten() {
    let long = String(repeating: "a", count: ProtocolLimit.messageBytes)
    #expect(throws: JSONLineError.tooLong(limit: ProtocolLimit.messageBytes)) {
      try JSONLine.encode(NoticeMessage(LogNotice(.info, long)))
    }
    #expect(throws: JSONLineError.tooLong(limit: ProtocolLimit.messageBytes)) {
      try JSONLine.head(of: (long + "aa").utf8)
    }
  }

  @Test func deepNestingIsRefusedAndDoesNotOverflow() {
    let deep = String(repeating: "[", count: 500_000)
    #expect(throws: JSONLineError.self) { try JSONLine.head(of: deep.utf8) }
    #expect(throws: JSONLineError.self) {
      try JSONLine.decode(CheckLine.self, from: #"{"message":"","ref":\#(deep)"#.utf8)
    }
  }

  @Test func anAnswerHoldsAResultOrAnErrorButNotBoth() {
    let both =
      #"{"jsonrpc":"2.0","id":1,"result":{"count":1},"error":{"code":-32603,"message":"a"}}"#
    #expect(throws: JSONLineError.unexpected("'result' has a value that is not known")) {
      try JSONLine.decode(AnswerMessage<CheckAnswer>.self, from: both.utf8)
    }
  }
}
