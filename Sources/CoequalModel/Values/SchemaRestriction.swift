/// A restriction of a built-in XSD 1.0 type: what a schema says about one ``LexicalValue``.
public struct SchemaRestriction: Hashable, Sendable {
  /// The restricted type, `xs:token` or `xs:date`.
  public var base: String

  /// Regular expressions in the syntax of XSD, of which the text must match one; none means any.
  public var patterns: [String]

  /// The least number of characters.
  public var minLength: Int?

  /// The greatest number of characters.
  public var maxLength: Int?

  /// The only texts allowed; none means any.
  public var enumeration: [String]

  /// Makes a restriction of `base` by the facets that are given.
  public init(
    base: String = "xs:token",
    patterns: [String] = [],
    minLength: Int? = nil,
    maxLength: Int? = nil,
    enumeration: [String] = []
  ) {
    self.base = base
    self.patterns = patterns
    self.minLength = minLength
    self.maxLength = maxLength
    self.enumeration = enumeration
  }
}
