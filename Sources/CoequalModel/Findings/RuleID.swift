/// The stable name of a rule: what `coequal explain` takes and JSON carries.
public struct RuleID: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name, such as `track-ceiling`.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a name.
  public init(_ name: String) { rawValue = name }

  /// The name.
  public var description: String { rawValue }

  /// Orders rules by name.
  public static func < (first: RuleID, second: RuleID) -> Bool {
    first.rawValue < second.rawValue
  }
}
