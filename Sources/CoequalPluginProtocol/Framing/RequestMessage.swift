/// A request as it travels.
public struct RequestMessage<Request: PluginRequest>: Codable, Hashable, Sendable {
  /// Names the request in its answer; whole numbers from 1 on, none of them twice.
  public var id: Int
  /// What is asked.
  public var params: Request

  /// Makes a message.
  public init(id: Int, params: Request) {
    self.id = id
    self.params = params
  }

  /// Reads a message; the method has to be that of the request.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: MessageKey.self)
    try container.expect(Request.method)
    id = try container.decode(Int.self, forKey: .id)
    params = try container.decode(Request.self, forKey: .params)
  }

  /// Writes the message.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: MessageKey.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    try container.encode(Request.method, forKey: .method)
    try container.encode(params, forKey: .params)
  }
}
