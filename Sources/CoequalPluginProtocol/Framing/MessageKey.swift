/// The members of messages, as JSON-RPC names them.
enum MessageKey: String, CodingKey {
  case jsonrpc, id, method, params, result, error
}

extension KeyedDecodingContainer<MessageKey> {
  /// Refuses a message of another version of JSON-RPC.
  func expectVersion() throws {
    guard try decode(String.self, forKey: .jsonrpc) == "2.0" else {
      throw DecodingError.dataCorruptedError(
        forKey: .jsonrpc, in: self, debugDescription: "a version that is not 2.0")
    }
  }

  /// Refuses a message of another method.
  func expect(_ method: PluginMethod) throws {
    try expectVersion()
    guard try decode(PluginMethod.self, forKey: .method) == method else {
      throw DecodingError.dataCorruptedError(
        forKey: .method, in: self, debugDescription: "a method that is not \(method.rawValue)")
    }
  }
}
