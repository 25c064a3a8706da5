import CoequalPluginProtocol

/// Turns messages of Coequal into answers; it knows nothing of pipes.
package struct MessageHandler {
  private let program: PluginProgram
  private var isInitialized = false

  package init(program: PluginProgram) {
    self.program = program
  }

  /// What to do about a message.
  package enum Reaction: Hashable {
    case answer([UInt8])
    case nothing
    case end
  }

  /// Reacts to a line, whatever it holds.
  package mutating func reaction(to line: LineBuffer.Line) -> Reaction {
    guard case .bytes(let bytes) = line else {
      return Self.refusal(
        nil,
        ProtocolError(
          .notAMessage, "a message is longer than \(ProtocolLimit.messageBytes) bytes"))
    }
    switch MessageEnvelope(reading: bytes) {
    case .request(let id, let method):
      return reaction(to: bytes, id: id, method: method)
    case .notice(let method):
      return method == PluginMethod.shutdown.rawValue ? .end : .nothing
    case .answer: return .nothing
    case .notJSON:
      return Self.refusal(nil, ProtocolError(.notJSON, "a line is no JSON"))
    case .notAMessage:
      return Self.refusal(nil, ProtocolError(.notAMessage, "a line is no message of JSON-RPC 2.0"))
    }
  }

  private mutating func reaction(to line: [UInt8], id: Int, method: String) -> Reaction {
    let requests: [PluginMethod] = [.initialize, .recognise, .import, .check]
    guard let method = PluginMethod(rawValue: method), requests.contains(method) else {
      let known = requests.map(\.rawValue).joined(separator: ", ")
      return Self.refusal(
        id, ProtocolError(.unknownMethod, "there is no request '\(method)', only \(known)"))
    }
    if method != .initialize, !isInitialized {
      return Self.refusal(
        id, ProtocolError(.notInitialized, "'\(method.rawValue)' came before 'initialize'"))
    }
    switch method {
    case .initialize: return answer(line, id) { try $0.initialize($1) }
    case .recognise: return answer(line, id) { try $0.program.recognise($1) }
    case .import: return answer(line, id) { try $0.program.read($1) }
    default: return answer(line, id) { try $0.program.check($1) }
    }
  }

  private mutating func initialize(
    _ request: InitializeRequest
  ) throws(ProtocolError) -> InitializeAnswer {
    guard request.protocol == ProtocolVersion.current else {
      let side = request.protocol > ProtocolVersion.current ? "the plugin" : "Coequal"
      throw ProtocolError(
        .unsupportedProtocol,
        "Coequal speaks version \(request.protocol) of the protocol and '\(program.id)' version "
          + "\(ProtocolVersion.current); update \(side)")
    }
    isInitialized = true
    return InitializeAnswer(plugin: program.offer)
  }

  // MARK: - Answers

  private mutating func answer<Request: PluginRequest>(
    _ line: [UInt8], _ id: Int,
    _ body: (inout Self, Request) throws -> Request.Answer
  ) -> Reaction {
    do {
      let message = try JSONLine.decode(RequestMessage<Request>.self, from: line)
      return Self.answer(id, .success(try body(&self, message.params)))
    } catch let error as ProtocolError {
      return Self.refusal(id, error)
    } catch {
      return Self.refusal(
        id, ProtocolError(.wrongParameters, "'\(Request.method.rawValue)': \(error)"))
    }
  }

  private static func refusal(_ id: Int?, _ error: ProtocolError) -> Reaction {
    answer(id, Result<CheckAnswer, ProtocolError>.failure(error))
  }

  private static func answer<Answer: Codable & Hashable & Sendable>(
    _ id: Int?, _ outcome: Result<Answer, ProtocolError>
  ) -> Reaction {
    do {
      return .answer(try JSONLine.encode(AnswerMessage(id: id, outcome)))
    } catch {
      let reason = ProtocolError(.inner, "the answer cannot be sent: \(error.description)")
      let short = AnswerMessage<CheckAnswer>(id: id, .failure(reason))
      return (try? JSONLine.encode(short)).map(Reaction.answer) ?? .end
    }
  }
}
