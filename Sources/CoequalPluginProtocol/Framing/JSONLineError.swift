/// Why a line is not what it should be.
public enum JSONLineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is longer than may be.
  case tooLong(limit: Int)
  /// It is not in UTF-8.
  case notUTF8
  /// It is no JSON.
  case notJSON
  /// It is JSON, but not what was expected; the reason as a phrase.
  case unexpected(String)

  /// The reason, as a phrase.
  public var description: String {
    switch self {
    case .tooLong(let limit): "it is longer than \(limit) bytes"
    case .notUTF8: "it is not in UTF-8"
    case .notJSON: "it is no JSON"
    case .unexpected(let reason): reason
    }
  }

  /// What the decoder of JSON says, in our words: its own change from version to version.
  init(_ error: any Error) {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      self = .unexpected("'\(Self.path(context.codingPath + [key]))' is missing")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      self = .unexpected("\(Self.subject(context.codingPath)) has a value of another kind")
    case DecodingError.dataCorrupted(let context):
      // With a path it is a value that is not known, without one the text itself.
      self =
        context.codingPath.isEmpty
        ? .notJSON
        : .unexpected("\(Self.subject(context.codingPath)) has a value that is not known")
    default: self = .unexpected("it cannot be read")
    }
  }

  private static func subject(_ path: [any CodingKey]) -> String {
    path.isEmpty ? "it" : "'\(Self.path(path))'"
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    // A name that somebody else chose can be as long as a message.
    let names = keys.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return String(names.joined(separator: ".").prefix(100))
  }
}
