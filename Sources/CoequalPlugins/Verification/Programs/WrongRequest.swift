import CoequalPluginProtocol

/// A line that cannot be answered with a result, and the error that has to come instead.
struct WrongRequest: Sendable {
  /// What it is, as a phrase.
  let title: String
  let line: String
  /// The id that the answer names.
  let id: Int?
  let code: ProtocolError.Code

  static let all = [
    WrongRequest(
      title: "a request that nobody knows",
      line: #"{"jsonrpc":"2.0","id":2,"method":"coequal-verification","params":{}}"#, id: 2,
      code: .unknownMethod),
    WrongRequest(
      title: "an importer that it does not have",
      line: #"{"jsonrpc":"2.0","id":3,"method":"recognise","params":"#
        + #"{"importer":"coequal-verification","files":[]}}"#, id: 3, code: .unknownName),
    WrongRequest(
      title: "a request without what it needs",
      line: #"{"jsonrpc":"2.0","id":4,"method":"check","params":{}}"#, id: 4,
      code: .wrongParameters),
    WrongRequest(title: "a line that is no JSON", line: "{", id: nil, code: .notJSON),
  ]

  /// What is wrong with an answer.
  func problem(with answer: [UInt8]?) -> VerificationProblem? {
    let expected = "the error \(code.rawValue) for \(id.map { "the id \($0)" } ?? "no id")"
    let help = ["answer with \(expected); the author's kits do"]
    guard let answer else {
      return VerificationProblem("\(title) gets no answer", help: help)
    }
    let text = String(decoding: answer.prefix(300), as: UTF8.self)
    guard
      let message = try? JSONLine.decode(AnswerMessage<CheckAnswer>.self, from: answer),
      case .failure(let error) = message.outcome, error.code == code, message.id == id
    else {
      return VerificationProblem("\(title) gets another answer: \(text)", help: help)
    }
    return nil
  }
}
