extension String: LexicalValue {
  /// What the text must look like.
  public static var expectation: String { "some text" }

  /// Anything but nothing.
  public static var schema: SchemaRestriction { SchemaRestriction(minLength: 1) }

  /// The text itself; `nil` when it is empty.
  public init?(utf8: Span<UInt8>) {
    if utf8.isEmpty { return nil }
    self = utf8.text
  }

  /// The text itself.
  public var lexical: String { self }
}

extension Bool: LexicalValue {
  /// What the text must look like.
  public static var expectation: String { "'true' or 'false'" }

  /// Two words.
  public static var schema: SchemaRestriction { SchemaRestriction(enumeration: ["true", "false"]) }

  /// Reads `true` or `false`.
  public init?(utf8: Span<UInt8>) {
    switch utf8.text {
    case "true": self = true
    case "false": self = false
    default: return nil
    }
  }

  /// `true` or `false`.
  public var lexical: String { self ? "true" : "false" }
}
