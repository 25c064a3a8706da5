/// A currency by its three letters of ISO 4217, such as `EUR`; that it exists is not checked here.
public struct CurrencyCode: LexicalValue, Comparable {
  /// The three letters.
  public let lexical: String

  /// Alphabetical order.
  public static func < (left: Self, right: Self) -> Bool { left.lexical < right.lexical }

  /// What the text must look like.
  public static let expectation = "a currency code of three capital letters such as EUR"

  /// Three capital letters.
  public static let schema = SchemaRestriction(patterns: ["[A-Z]{3}"])

  /// Reads `EUR`.
  public init?(utf8: Span<UInt8>) {
    guard utf8.count == 3, utf8.allSatisfy(\.isASCIIUppercase) else { return nil }
    lexical = utf8.text
  }
}
