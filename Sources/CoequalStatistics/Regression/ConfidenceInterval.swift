/// An interval that contains what is estimated with some confidence.
public struct ConfidenceInterval: Hashable, Sendable {
  /// The lower end.
  public let lower: Double
  /// The upper end.
  public let upper: Double
  /// The confidence, such as 0.95.
  public let level: Double

  /// Takes both ends and the confidence.
  public init(lower: Double, upper: Double, level: Double) {
    self.lower = lower
    self.upper = upper
    self.level = level
  }

  /// Both ends changed by an increasing function.
  public func map(_ change: (Double) -> Double) -> ConfidenceInterval {
    ConfidenceInterval(lower: change(lower), upper: change(upper), level: level)
  }

  /// Whether a value lies inside, ends included.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}
