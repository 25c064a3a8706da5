/// Fisher's exact test of a 2 × 2 table, all row and column sums given.
///
/// The two-sided probability is that of all tables that are at most as likely as the one seen,
/// likelihoods that differ by less than 10⁻⁷ of themselves counted as equal: the definition of R's
/// `fisher.test`.
public struct FisherExactTest: Hashable, Sendable {
  /// The probability of at most as many selected in the first group.
  public let less: Double
  /// The probability of at least as many.
  public let greater: Double
  /// The probability of tables at most as likely.
  public let twoSided: Double

  /// Tests a table.
  ///
  /// Time grows with the standard deviation of the count.
  ///
  /// - Throws: when the table is empty.
  public init(_ table: FourfoldTable) throws(StatisticsError) {
    if table.total == 0 { throw .empty(column: "table") }
    let distribution = try table.distribution
    less = distribution.tails(table.firstSelected).lower
    greater = distribution.tails(table.firstSelected - 1).upper
    let limit = distribution.probability(of: table.firstSelected) * (1 + 1e-7)
    twoSided = min(1, Self.lowerLimit(distribution, limit) + Self.upperLimit(distribution, limit))
  }

  /// The probability of counts up to the mode that are at most so likely: likelihoods rise until
  /// there.
  private static func lowerLimit(_ d: HypergeometricDistribution, _ limit: Double) -> Double {
    var (low, high) = (d.support.lowerBound, mode(d))
    while low < high {
      let middle = low + (high - low) / 2
      if d.probability(of: middle) > limit { high = middle } else { low = middle + 1 }
    }
    if d.probability(of: low) <= limit { return 1 }
    return d.tails(low - 1).lower
  }

  private static func upperLimit(_ d: HypergeometricDistribution, _ limit: Double) -> Double {
    var (low, high) = (mode(d), d.support.upperBound)
    if d.probability(of: low) <= limit { return 0 }
    while low < high {
      let middle = low + (high - low + 1) / 2
      if d.probability(of: middle) > limit { low = middle } else { high = middle - 1 }
    }
    return d.tails(low).upper
  }

  private static func mode(_ d: HypergeometricDistribution) -> Int {
    let peak = (Double(d.drawn) + 1) * (Double(d.marked) + 1) / (Double(d.population) + 2)
    return min(max(Int(peak), d.support.lowerBound), d.support.upperBound)
  }
}
