/// A distribution of real numbers with a density.
///
/// Arguments that are not numbers, and probabilities outside of 0 to 1, give results that are not
/// numbers.
public protocol ContinuousDistribution: Hashable, Sendable {
  /// The density at a point.
  func density(_ x: Double) -> Double
  /// The probabilities of at most x and of more than x.
  func tails(_ x: Double) -> Tails
  /// The point with these probabilities below and above, the smaller of which is used.
  func quantile(_ tails: Tails) -> Double
}

extension ContinuousDistribution {
  /// The probability of at most x: the distribution function.
  public func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// The probability of more than x, precise also where it is tiny.
  public func survival(_ x: Double) -> Double { tails(x).upper }

  /// The point below which this probability lies.
  public func quantile(_ probability: Double) -> Double {
    guard probability >= 0, probability <= 1 else { return .nan }
    return quantile(Tails(lower: probability))
  }

  /// The point above which this probability lies, precise also for tiny probabilities.
  public func quantile(upperTail probability: Double) -> Double {
    guard probability >= 0, probability <= 1 else { return .nan }
    return quantile(Tails(upper: probability))
  }
}
