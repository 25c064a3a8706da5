/// The scale on which the interval of a probability is symmetric.
public enum SurvivalTransformation: Hashable, Sendable {
  /// The probability itself; ends are cut at 0 and 1.
  case plain
  /// Its logarithm, the standard of R's `survfit`; the upper end is cut at 1.
  case log
  /// ln(−ln S), the standard of Stata, SAS and lifelines; never outside of 0 and 1.
  case logLog

  /// The interval of a probability with a standard error; nil where the transformation has no
  /// value.
  func interval(_ value: Double, standardError: Double, level: Double) -> ConfidenceInterval? {
    let z = NormalDistribution.standard.quantile(upperTail: (1 - level) / 2)
    let ends: (Double, Double)
    switch self {
    case .plain: ends = (value - z * standardError, value + z * standardError)
    case .log:
      guard value > 0 else { return nil }
      let reach = z * standardError / value
      ends = (value * power(-reach), value * power(reach))
    case .logLog:
      guard value > 0, value < 1 else { return nil }
      let reach = z * standardError / (value * abs(ln(value)))
      ends = (raise(value, to: power(reach)), raise(value, to: power(-reach)))
    }
    return ConfidenceInterval(lower: max(0, ends.0), upper: min(1, ends.1), level: level)
  }
}
