/// A language as BCP 47 writes it, such as `en` or `de-AT`; only the shape is checked here.
///
/// The text is kept as given. Two tags that differ only in case are equal, as BCP 47 says.
public struct LanguageTag: LexicalValue, Comparable {
  /// The text as given.
  public let lexical: String

  private var folded: String { lexical.lowercased() }

  /// The language alone, in lower case: `de` of `de-AT`.
  public var primaryLanguage: String {
    String(lexical.prefix { $0 != "-" }).lowercased()
  }

  /// Whether both name the same language in any case of letters.
  public static func == (left: Self, right: Self) -> Bool { left.folded == right.folded }

  /// Alphabetical order, whatever the case of letters.
  public static func < (left: Self, right: Self) -> Bool { left.folded < right.folded }

  /// Feeds what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

extension LanguageTag {
  /// What the text must look like.
  public static let expectation = "a language tag such as en or de-AT"

  /// Letters, then parts of up to eight letters or digits after hyphens.
  public static let schema = SchemaRestriction(
    patterns: ["[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*"], maxLength: maxLength)

  private static let maxLength = 64

  /// Reads `de-AT`.
  public init?(utf8: Span<UInt8>) {
    guard utf8.count <= Self.maxLength else { return nil }
    var length = 0
    var isFirst = true
    for index in utf8.indices {
      let byte = utf8[index]
      if byte == UInt8(ascii: "-") {
        guard length >= (isFirst ? 2 : 1) else { return nil }
        isFirst = false
        length = 0
      } else {
        guard byte.isASCIILetter || byte.isASCIIDigit && !isFirst, length < 8 else { return nil }
        length += 1
      }
    }
    guard length >= (isFirst ? 2 : 1) else { return nil }
    lexical = utf8.text
  }
}
