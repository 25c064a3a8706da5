#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a line is, as far as JSON-RPC says it: read first, so that a request that nobody knows can be
/// answered by its id.
enum MessageEnvelope: Hashable {
  case request(id: Int, method: String)
  case notice(method: String)
  case answer
  case notJSON
  case notAMessage

  init(reading line: [UInt8]) {
    guard let members = try? JSONDecoder().decode(Members.self, from: Data(line)) else {
      let isJSON = (try? JSONDecoder().decode(Anything.self, from: Data(line))) != nil
      self = isJSON ? .notAMessage : .notJSON
      return
    }
    switch (members.jsonrpc, members.id, members.method) {
    case ("2.0", let id?, let method?): self = .request(id: id, method: method)
    case ("2.0", nil, let method?): self = .notice(method: method)
    case ("2.0", _, nil): self = .answer
    default: self = .notAMessage
    }
  }

  private struct Members: Decodable {
    let jsonrpc: String
    let id: Int?
    let method: String?
  }

  /// Any JSON at all.
  private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }
}
