/// The number of successes in independent trials with one probability.
public struct BinomialDistribution: Hashable, Sendable {
  /// The number of trials, not negative.
  public let trials: Int
  /// The probability of success in each.
  public let probability: Double

  /// Takes the number of trials and a probability from 0 to 1.
  public init(trials: Int, probability: Double) throws(StatisticsError) {
    guard trials >= 0, trials <= 1_000_000_000_000, probability >= 0, probability <= 1 else {
      throw .parameter("a binomial distribution needs trials and a probability from 0 to 1")
    }
    self.trials = trials
    self.probability = probability
  }

  /// The probability of exactly this many.
  public func probability(of count: Int) -> Double {
    guard count >= 0, count <= trials else { return 0 }
    return SaddlePoint.binomial(
      Double(count), Double(trials - count), p: probability, q: 1 - probability)
  }

  /// The probabilities of at most this many and of more, by the incomplete beta function.
  public func tails(_ count: Int) -> Tails {
    if count < 0 { return Tails(lower: 0) }
    if count >= trials { return Tails(upper: 0) }
    let (above, below) = (Double(count) + 1, Double(trials - count))
    return incompleteBeta(x: probability, complement: 1 - probability, a: above, b: below).swapped
  }

  /// The smallest number whose probability of at most that many reaches this one, up to 64 units of
  /// rounding.
  ///
  /// Nil for what is no probability.
  public func quantile(_ probability: Double) -> Int? {
    guard probability >= 0, probability <= 1 else { return nil }
    let goal = probability * (1 - 64 * Double.ulpOfOne)
    var (low, high) = (0, trials)
    while low < high {
      let middle = low + (high - low) / 2
      if tails(middle).lower >= goal { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
