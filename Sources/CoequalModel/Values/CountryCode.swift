/// A country by its two letters of ISO 3166, such as `DE`; that it exists is not checked here.
public struct CountryCode: LexicalValue, Comparable {
  /// The two letters.
  public let lexical: String

  /// Alphabetical order.
  public static func < (left: Self, right: Self) -> Bool { left.lexical < right.lexical }

  /// What the text must look like.
  public static let expectation = "a country code of two capital letters such as DE"

  /// Two capital letters.
  public static let schema = SchemaRestriction(patterns: ["[A-Z]{2}"])

  /// Reads `DE`.
  public init?(utf8: Span<UInt8>) {
    guard utf8.count == 2, utf8.allSatisfy(\.isASCIIUppercase) else { return nil }
    lexical = utf8.text
  }
}
