/// The name by which files refer to a thing: `staff-engineer`, `g5`, `four-criteria`.
///
/// Lower-case words of ASCII letters and digits, joined by single points, hyphens or underscores;
/// so it can stand in a file name, an address and a cell of a spreadsheet without quoting.
public struct Identifier: LexicalValue, Comparable {
  /// The text.
  public let lexical: String

  /// Makes an identifier of text that this project's own code wrote.
  ///
  /// Text from a file goes through ``init(utf8:)``. In debug builds a mistake stops the program.
  package init(trusted text: String) {
    assert(Identifier(text) != nil, "'\(text)' is not an identifier")
    lexical = text
  }

  /// The order of the bytes.
  public static func < (left: Self, right: Self) -> Bool { left.lexical < right.lexical }
}

extension Identifier {
  /// What the text must look like.
  public static let expectation =
    "an identifier of lower-case letters, digits and hyphens such as staff-engineer"

  /// Words joined by single separators, at most 100 bytes.
  public static let schema = SchemaRestriction(
    patterns: [#"[a-z0-9]+([._\-][a-z0-9]+)*"#], maxLength: maxLength)

  static let maxLength = 100

  /// Reads `staff-engineer`.
  public init?(utf8: Span<UInt8>) {
    guard (1...Self.maxLength).contains(utf8.count) else { return nil }
    var needsWord = true
    for index in utf8.indices {
      switch utf8[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        needsWord = false
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        guard !needsWord else { return nil }
        needsWord = true
      default:
        return nil
      }
    }
    guard !needsWord else { return nil }
    lexical = utf8.text
  }
}
