/// The stable name of a rule: what `coequal explain` takes and JSON carries.
///
/// Rules of plugins are named `plugin/check`.
public struct RuleID: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name, such as `track-ceiling`.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a name.
  public init(_ name: String) { rawValue = name }

  /// The id of a rule that a project file names.
  public init(_ name: RuleName) { rawValue = name.lexical }

  /// The id of a rule that a plugin adds: `acme-checks/no-jargon`.
  public init(plugin: Identifier, check: Identifier) { rawValue = "\(plugin)/\(check)" }

  /// The id of the plugin that the rule is of; `nil` for a rule of Coequal.
  public var plugin: Identifier? {
    rawValue.firstIndex(of: "/").flatMap { Identifier(String(rawValue[..<$0])) }
  }

  /// The name.
  public var description: String { rawValue }

  /// Orders rules by name.
  public static func < (first: RuleID, second: RuleID) -> Bool {
    first.rawValue < second.rawValue
  }
}
