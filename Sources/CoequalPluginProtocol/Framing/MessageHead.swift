/// What kind of message a line holds, to know as what it has to be read.
public enum MessageHead: Decodable, Hashable, Sendable {
  /// A request with its id.
  case request(PluginMethod, id: Int)
  /// A notice.
  case notice(PluginMethod)
  /// An answer, with the id of its request if that could be read.
  case answer(id: Int?)

  /// Looks at a message, whatever else it holds.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: MessageKey.self)
    try container.expectVersion()
    if container.contains(.method) {
      let method = try container.decode(PluginMethod.self, forKey: .method)
      self =
        container.contains(.id)
        ? .request(method, id: try container.decode(Int.self, forKey: .id)) : .notice(method)
    } else {
      self = .answer(id: try container.decode(Int?.self, forKey: .id))
    }
  }
}
