/// An estimated number with what is uncertain about it.
public struct Estimate: Hashable, Sendable {
  /// The estimate.
  public let value: Double
  /// Its standard error, not negative.
  public let standardError: Double
  /// The degrees of freedom of the t distribution; infinite for the normal.
  public let degreesOfFreedom: Double
  private let distribution: StudentDistribution

  /// Takes an estimate, its standard error and the degrees of freedom of that.
  ///
  /// - Throws: when the error is negative or no number, or there are no degrees of freedom.
  public init(
    value: Double, standardError: Double, degreesOfFreedom: Double
  ) throws(StatisticsError) {
    guard !value.isNaN, standardError >= 0 else {
      throw .parameter("a standard error is a number that is not negative")
    }
    self.value = value
    self.standardError = standardError
    self.degreesOfFreedom = degreesOfFreedom
    distribution = try StudentDistribution(degreesOfFreedom: degreesOfFreedom)
  }

  /// The distance from a supposed value in standard errors; nil where the standard error is zero.
  public func statistic(against supposed: Double = 0) -> Double? {
    standardError > 0 ? (value - supposed) / standardError : nil
  }

  /// The probability of at least this distance, in either direction, if the supposed value were
  /// true; nil where the standard error is zero.
  public func twoSidedProbability(against supposed: Double = 0) -> Double? {
    statistic(against: supposed).map { 2 * distribution.survival(abs($0)) }
  }

  /// The interval that contains the true value with this confidence, such as 0.95.
  ///
  /// - Throws: when the level is not between 0 and 1.
  public func interval(_ level: Double = 0.95) throws(StatisticsError) -> ConfidenceInterval {
    guard level > 0, level < 1 else { throw .parameter("a confidence is between 0 and 1") }
    let reach = distribution.quantile(upperTail: (1 - level) / 2) * standardError
    return ConfidenceInterval(lower: value - reach, upper: value + reach, level: level)
  }

  /// The smallest true distance from zero that a two-sided test would find with this power:
  /// (t₁₋α/₂ + t_power) × standard error.
  ///
  /// - Throws: when a probability is not between 0 and 1, or the power is below one half.
  public func minimumDetectableEffect(
    alpha: Double = 0.05, power: Double = 0.8
  ) throws(StatisticsError) -> Double {
    guard alpha > 0, alpha < 1, power >= 0.5, power < 1 else {
      throw .parameter("a level is between 0 and 1, and power between one half and 1")
    }
    let reach = distribution.quantile(upperTail: alpha / 2) + distribution.quantile(power)
    return reach * standardError
  }
}
