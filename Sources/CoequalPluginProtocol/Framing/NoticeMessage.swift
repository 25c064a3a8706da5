/// A notice as it travels.
public struct NoticeMessage<Notice: PluginNotice>: Codable, Hashable, Sendable {
  /// What is told.
  public var params: Notice

  /// Makes a message.
  public init(_ params: Notice) {
    self.params = params
  }

  /// Reads a message; the method has to be that of the notice.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: MessageKey.self)
    try container.expect(Notice.method)
    params = try container.decode(Notice.self, forKey: .params)
  }

  /// Writes the message.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: MessageKey.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(Notice.method, forKey: .method)
    try container.encode(params, forKey: .params)
  }
}
