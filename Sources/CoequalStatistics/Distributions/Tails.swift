/// The probabilities below and above a point, each with its own relative precision.
public struct Tails: Hashable, Sendable {
  /// The probability of at most this much.
  public let lower: Double
  /// The probability of more.
  public let upper: Double

  /// Takes both.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  init(lower: Double) { self.init(lower: lower, upper: 1 - lower) }
  init(upper: Double) { self.init(lower: 1 - upper, upper: upper) }

  static let invalid = Tails(lower: .nan, upper: .nan)

  var swapped: Tails { Tails(lower: upper, upper: lower) }
}
