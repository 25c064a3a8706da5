/// What the coefficient of an indicator means for a response of which the logarithm was taken.
///
/// All results are shares: −0.026 is 2.6 % less.
public struct RelativeEffect: Hashable, Sendable {
  /// The coefficient and its uncertainty.
  public let estimate: Estimate

  /// Takes the coefficient of an indicator.
  public init(_ estimate: Estimate) {
    self.estimate = estimate
  }

  private var variance: Double { estimate.standardError * estimate.standardError }

  /// exp(b) − 1: too large on average.
  public var naive: Double { powerLessOne(estimate.value) }

  /// exp(b − V/2) − 1: almost unbiased.
  ///
  /// Source: P. Kennedy, American Economic Review 71 (1981) 801.
  public var kennedy: Double { powerLessOne(estimate.value - variance / 2) }

  /// An almost unbiased estimate of the variance of ``kennedy``: exp(2b)(exp(−V) − exp(−2V)).
  ///
  /// Source: K. J. van Garderen, C. Shah, Econometrics Journal 5 (2002) 149–159.
  public var varianceOfKennedy: Double {
    -power(2 * estimate.value - variance) * powerLessOne(-variance)
  }

  /// The confidence interval of the coefficient, each end as exp(·) − 1.
  ///
  /// - Throws: when the level is not between 0 and 1.
  public func interval(_ level: Double = 0.95) throws(StatisticsError) -> ConfidenceInterval {
    try estimate.interval(level).map(powerLessOne)
  }
}
