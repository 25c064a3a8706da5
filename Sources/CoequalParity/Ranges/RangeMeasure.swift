/// What is compared of two ranges or packages.
public enum RangeMeasure: String, CaseIterable, Sendable {
  /// The least pay of a range.
  case minimum
  /// Its midpoint.
  case midpoint
  /// The most pay of a range.
  case maximum
  /// What a role pays in a year at the midpoint and with everything at target.
  case targetPackage = "target-package"

  /// What people call it.
  public var title: String { self == .targetPackage ? "target package" : rawValue }

  /// Those of a range.
  static let ofRange: [RangeMeasure] = [.minimum, .midpoint, .maximum]
}
