/// The name of a figure within its report: words with slashes between them, such as
/// `ranges/g5/germany/midpoint`.
public struct FigureID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The parts, from the widest to the narrowest.
  public let parts: [String]

  /// Makes a name of its parts; slashes in them become dashes.
  public init(_ parts: String...) { self.init(parts) }

  /// Makes a name of its parts; slashes in them become dashes.
  public init(_ parts: [String]) {
    self.parts = parts.map { String($0.map { $0 == "/" ? "-" : $0 }) }
  }

  /// The name with another part at its end.
  public func appending(_ part: String) -> FigureID { FigureID(parts + [part]) }

  /// The parts with slashes between them.
  public var description: String { parts.joined(separator: "/") }

  /// Whether one name stands before another, part by part.
  public static func < (left: Self, right: Self) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
