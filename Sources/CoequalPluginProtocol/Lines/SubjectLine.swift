/// One thing to check: a line of the file that a ``CheckRequest`` names.
public struct SubjectLine: Codable, Hashable, Sendable {
  /// Names the thing in answers.
  public var ref: String
  /// What kind of thing it is, as the manifest names kinds.
  public var kind: String
  /// The fields that the manifest asks for, as far as the thing has them.
  public var fields: [String: SubjectValue]

  /// Makes a line.
  public init(ref: String, kind: String, fields: [String: SubjectValue]) {
    self.ref = ref
    self.kind = kind
    self.fields = fields
  }
}

/// What a field holds.
public enum SubjectValue: Codable, Hashable, Sendable {
  /// One text.
  case text(String)
  /// Several texts, in the order written.
  case texts([String])

  /// Reads a text or a list of texts.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .texts(try container.decode([String].self))
    }
  }

  /// Writes the text or the texts.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .texts(let texts): try container.encode(texts)
    }
  }
}
