/// Whether values of one sample tend to be larger than those of another, by their ranks.
///
/// Source: H. B. Mann, D. R. Whitney, Annals of Mathematical Statistics 18 (1947) 50–60.
public struct MannWhitneyTest: Hashable, Sendable {
  /// How the probability is found.
  public enum Method: Hashable, Sendable {
    /// By counting all ways to divide the observed ranks, ties included.
    case exact
    /// By the normal distribution, with the variance corrected for ties, and with one half taken
    /// from the distance to the mean or not.
    case normal(continuityCorrection: Bool)
  }

  /// How many pairs have the larger value in the first sample, pairs of equal values counted half.
  public let statistic: Double
  /// The share of such pairs: the chance that a value of the first sample is larger.
  public let probabilityOfSuperiority: Double
  /// Twice the smaller tail, at most one.
  public let probability: Double
  /// The method used.
  public let method: Method
  /// Whether there are equal values.
  public let hasTies: Bool

  /// Together at most this many values are counted exactly, unless told otherwise.
  public static let exactLimit = 50

  /// Compares two samples.
  ///
  /// Without a method, small ones are counted exactly, and larger ones use the normal distribution
  /// with continuity correction.
  ///
  /// The exact count takes n·n₁ steps for each possible sum of ranks, so about n³n₁.
  ///
  /// - Throws: when all values are equal and the normal distribution is asked for, or more than 200 values
  ///   are to be counted exactly.
  public init(
    _ first: Sample, _ second: Sample, method: Method? = nil
  ) throws(StatisticsError) {
    let count = first.count + second.count
    let method =
      method ?? (count <= Self.exactLimit ? .exact : .normal(continuityCorrection: true))
    let ranks = MidRanks(first.values, second.values)
    let sum = ranks.doubledSum
    let pairs = Double(first.count) * Double(second.count)
    // Twice the statistic is a whole number.
    let doubled = sum - first.count * (first.count + 1)
    self.method = method
    statistic = Double(doubled) / 2
    probabilityOfSuperiority = statistic / pairs
    hasTies = !ranks.ties.isEmpty
    switch method {
    case .exact:
      guard count <= 200 else {
        throw .parameter("\(count) values are too many to count all divisions of their ranks")
      }
      let tails = ranks.tails(ofSum: sum, choosing: first.count)
      probability = min(1, 2 * min(tails.lower, tails.upper))
    case .normal(let corrects):
      let size = Double(count)
      let ties = ranks.ties.reduce(0.0) { $0 + Double($1) * (Double($1) * Double($1) - 1) }
      let variance = pairs / 12 * ((size + 1) - ties / (size * (size - 1)))
      guard variance > 0 else { throw .constant(column: first.name) }
      let distance = max(0, abs(statistic - pairs / 2) - (corrects ? 0.5 : 0))
      let tail = NormalDistribution.standard.survival(distance / variance.squareRoot())
      probability = min(1, 2 * tail)
    }
  }
}
