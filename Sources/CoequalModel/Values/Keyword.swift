/// A value that is one of a few fixed words.
public protocol Keyword: LexicalValue, RawRepresentable<String>, CaseIterable, Codable {
  /// What the word stands for, in a phrase.
  var meaning: String { get }
}

extension Keyword {
  /// The words to choose from.
  public static var expectation: String {
    let words = allCases.map { "'\($0.rawValue)'" }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  /// The words to choose from.
  public static var schema: SchemaRestriction {
    SchemaRestriction(base: "xs:token", enumeration: allCases.map(\.rawValue))
  }

  /// The keyword that is written so; `nil` for any other text.
  public init?(utf8: Span<UInt8>) {
    guard let text = try? UTF8Span(validating: utf8) else { return nil }
    self.init(rawValue: String(copying: text))
  }

  /// The word.
  public var lexical: String { rawValue }
}
