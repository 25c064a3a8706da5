/// The name of a rule as a project file writes it: `track-ceiling`, or `acme-checks/no-jargon` for
/// one of a plugin.
public struct RuleName: LexicalValue, Comparable {
  /// The text.
  public let lexical: String

  /// The id of the plugin that the rule is of; `nil` for a rule of Coequal.
  public var plugin: Identifier? { RuleID(self).plugin }

  /// The order of the bytes.
  public static func < (left: Self, right: Self) -> Bool { left.lexical < right.lexical }
}

extension RuleName {
  /// What the text must look like.
  public static let expectation =
    "the name of a rule such as track-ceiling, or acme-checks/no-jargon for one of a plugin"

  /// One identifier, or that of a plugin and that of its check.
  public static let schema = SchemaRestriction(
    patterns: [#"[a-z0-9]+([._\-][a-z0-9]+)*(/[a-z0-9]+([._\-][a-z0-9]+)*)?"#],
    maxLength: maxLength)

  private static let maxLength = 2 * Identifier.maxLength + 1

  /// Reads `track-ceiling` or `acme-checks/no-jargon`.
  public init?(utf8: Span<UInt8>) {
    guard utf8.count <= Self.maxLength else { return nil }
    var needsWord = true
    var hasSlash = false
    for index in utf8.indices {
      switch utf8[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        needsWord = false
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        guard !needsWord else { return nil }
        needsWord = true
      case UInt8(ascii: "/"):
        guard !needsWord, !hasSlash else { return nil }
        hasSlash = true
        needsWord = true
      default:
        return nil
      }
    }
    guard !needsWord else { return nil }
    lexical = utf8.text
  }
}
