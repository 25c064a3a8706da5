/// One thing to check: a line of the file that a ``CheckRequest`` names.
public struct SubjectLine: Codable, Hashable, Sendable {
  /// Names the thing in answers.
  public var ref: String
  /// What kind of thing it is, as the manifest names kinds.
  public var kind: String
  /// The language of its texts, as BCP 47 has it: `en`, `de-AT`.
  public var language: String?
  /// The fields that the manifest asks for, as far as the thing has them.
  public var fields: [String: SubjectValue]

  /// Makes a line.
  public init(
    ref: String, kind: String, language: String? = nil, fields: [String: SubjectValue]
  ) {
    self.ref = ref
    self.kind = kind
    self.language = language
    self.fields = fields
  }
}

/// What a field holds.
public enum SubjectValue: Codable, Hashable, Sendable {
  /// One text.
  case text(String)
  /// Several texts, in the order written.
  case texts([String])
  /// Several things, each with its parts by name, in the order written. A text for people is the part
  /// `text`.
  case entries([[String: String]])

  /// The text that an answer can speak of, by its place in the list where there is one.
  public func text(_ item: Int?) -> String? {
    switch (self, item) {
    case (.text(let text), nil): text
    case (.texts(let texts), let item?): texts.indices.contains(item) ? texts[item] : nil
    case (.entries(let entries), let item?):
      entries.indices.contains(item) ? entries[item]["text"] : nil
    default: nil
    }
  }

  /// How many items there are; `nil` for one text.
  public var count: Int? {
    switch self {
    case .text: nil
    case .texts(let texts): texts.count
    case .entries(let entries): entries.count
    }
  }

  /// Reads a text, a list of texts, or a list of things.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let texts = try? container.decode([String].self) {
      self = .texts(texts)
    } else {
      self = .entries(try container.decode([[String: String]].self))
    }
  }

  /// Writes what it holds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .texts(let texts): try container.encode(texts)
    case .entries(let entries): try container.encode(entries)
    }
  }
}
