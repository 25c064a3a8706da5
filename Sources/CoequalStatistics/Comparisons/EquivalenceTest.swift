/// Whether a number is shown to lie between two bounds, by two one-sided tests (TOST).
///
/// "Not significant" says that nothing was found; this says that there is nothing of that size to
/// be found.
///
/// Source: D. J. Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15 (1987) 657–680.
public struct EquivalenceTest: Hashable, Sendable {
  /// The lower bound.
  public let lower: Double
  /// The upper bound.
  public let upper: Double
  /// The estimate in standard errors above the lower bound; nil where the standard error is zero.
  public let lowerStatistic: Double?
  /// The estimate in standard errors above the upper bound, negative when inside; nil as well.
  public let upperStatistic: Double?
  /// The larger of the two one-sided probabilities: equivalence is shown at a level α above it.
  public let probability: Double
  /// The level at which the test is made.
  public let alpha: Double
  /// The interval of confidence 1 − 2α: it lies between the bounds exactly where equivalence is
  /// shown.
  public let interval: ConfidenceInterval

  /// Tests an estimate.
  ///
  /// - Throws: when the lower bound is not below the upper one, or the level is not between 0 and one half.
  public init(
    of estimate: Estimate, between lower: Double, and upper: Double, alpha: Double = 0.05
  ) throws(StatisticsError) {
    guard lower < upper else { throw .parameter("the lower bound is below the upper one") }
    guard alpha > 0, alpha < 0.5 else { throw .parameter("a level is between 0 and one half") }
    let distribution = try StudentDistribution(degreesOfFreedom: estimate.degreesOfFreedom)
    self.lower = lower
    self.upper = upper
    self.alpha = alpha
    lowerStatistic = estimate.statistic(against: lower)
    upperStatistic = estimate.statistic(against: upper)
    if let lowerStatistic, let upperStatistic {
      probability = max(
        distribution.survival(lowerStatistic), distribution.cumulative(upperStatistic))
    } else {
      probability = estimate.value > lower && estimate.value < upper ? 0 : 1
    }
    interval = try estimate.interval(1 - 2 * alpha)
  }

  /// Whether equivalence is shown.
  public var isShown: Bool { probability < alpha }
}
