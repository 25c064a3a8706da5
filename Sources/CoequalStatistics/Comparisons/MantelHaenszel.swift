/// Several 2 × 2 tables, one for each stratum, taken together.
///
/// The common odds ratio is Mantel and Haenszel's (1959), the variance of its logarithm that of
/// Robins, Breslow and Greenland (Biometrics 42, 1986, 311–323), and the test that of Cochran,
/// Mantel and Haenszel.
public struct MantelHaenszel: Hashable, Sendable {
  /// The common odds ratio; infinite or nil where a sum is zero.
  public let oddsRatio: Double?
  /// The standard error of its logarithm; nil where the ratio is zero, infinite or nil.
  public let logStandardError: Double?
  /// (|Σ(a − E)| − ½)²/ΣV, the half only with continuity correction; one degree of freedom.
  public let statistic: Double
  /// The probability of at least this statistic if the groups did not differ in any stratum.
  public let probability: Double
  /// Whether one half was taken from the distance.
  public let hasContinuityCorrection: Bool

  /// Takes the strata together; those where nothing can vary say nothing.
  ///
  /// - Throws: when nothing can vary in any stratum.
  public init(
    _ strata: [FourfoldTable], continuityCorrection: Bool
  ) throws(StatisticsError) {
    var (r, s) = (CompensatedSum(), CompensatedSum())
    var (pr, mixed, qs) = (CompensatedSum(), CompensatedSum(), CompensatedSum())
    var (excess, variance) = (CompensatedSum(), CompensatedSum())
    for table in strata where table.total > 1 {
      let n = Double(table.total)
      let (a, b) = (Double(table.firstSelected), Double(table.first - table.firstSelected))
      let (c, d) = (Double(table.secondSelected), Double(table.second - table.secondSelected))
      let (concordant, discordant) = (a * d / n, b * c / n)
      let (p, q) = ((a + d) / n, (b + c) / n)
      r.add(concordant)
      s.add(discordant)
      pr.add(p * concordant)
      mixed.add(p * discordant + q * concordant)
      qs.add(q * discordant)
      excess.add((a * d - b * c) / n)
      variance.add((a + b) * (c + d) * (a + c) / n * ((b + d) / (n * (n - 1))))
    }
    guard variance.value > 0 else { throw .constant(column: "selection") }
    let distance = max(0, abs(excess.value) - (continuityCorrection ? 0.5 : 0))
    statistic = distance * distance / variance.value
    probability = 2 * NormalDistribution.standard.survival(statistic.squareRoot())
    hasContinuityCorrection = continuityCorrection
    let (above, below) = (r.value, s.value)
    oddsRatio = below > 0 ? above / below : above > 0 ? .infinity : nil
    if above > 0, below > 0 {
      let parts = (
        pr.value / (2 * above * above), mixed.value / (2 * above * below),
        qs.value / (2 * below * below)
      )
      logStandardError = (parts.0 + parts.1 + parts.2).squareRoot()
    } else {
      logStandardError = nil
    }
  }

  /// The interval of the common odds ratio; nil where its logarithm has no error.
  ///
  /// - Throws: when the level is not between 0 and 1.
  public func interval(_ level: Double = 0.95) throws(StatisticsError) -> ConfidenceInterval? {
    guard level > 0, level < 1 else { throw .parameter("a confidence is between 0 and 1") }
    guard let oddsRatio, let logStandardError else { return nil }
    let reach =
      NormalDistribution.standard.quantile(upperTail: (1 - level) / 2) * logStandardError
    return ConfidenceInterval(
      lower: oddsRatio * power(-reach), upper: oddsRatio * power(reach), level: level)
  }
}
