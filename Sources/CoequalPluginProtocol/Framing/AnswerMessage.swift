/// An answer as it travels: a result or an error.
public struct AnswerMessage<Answer: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
  /// The request that is answered; `nil` for one whose id could not be read.
  public var id: Int?
  /// What is answered.
  public var outcome: Result<Answer, ProtocolError>

  /// Makes a message.
  public init(id: Int?, _ outcome: Result<Answer, ProtocolError>) {
    self.id = id
    self.outcome = outcome
  }

  /// Reads a message, which holds either a result or an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: MessageKey.self)
    try container.expectVersion()
    id = try container.decode(Int?.self, forKey: .id)
    if container.contains(.error) {
      outcome = .failure(try container.decode(ProtocolError.self, forKey: .error))
      if container.contains(.result) {
        throw DecodingError.dataCorruptedError(
          forKey: .result, in: container, debugDescription: "both a result and an error")
      }
    } else {
      outcome = .success(try container.decode(Answer.self, forKey: .result))
    }
  }

  /// Writes the message.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: MessageKey.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    switch outcome {
    case .success(let answer): try container.encode(answer, forKey: .result)
    case .failure(let error): try container.encode(error, forKey: .error)
    }
  }
}
