/// Reasons that documents record for differences of pay.
public struct RangeReasons: Hashable, Sendable {
  /// Reasons for a range, by its number in the table of the structure.
  public var ranges: [Int: String]
  /// Reasons for the package of a role, by its name, `framework/role`.
  public var packages: [String: String]

  /// Takes reasons; none where nothing is given.
  ///
  /// - Parameters:
  ///   - ranges: Reasons for a range, by its number in the table of the structure.
  ///   - packages: Reasons for the package of a role, by its name, `framework/role`.
  public init(ranges: [Int: String] = [:], packages: [String: String] = [:]) {
    self.ranges = ranges
    self.packages = packages
  }
}
