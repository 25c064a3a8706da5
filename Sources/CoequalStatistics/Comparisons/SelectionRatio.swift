/// The rate at which one group is selected, over that of another: the four-fifths rule looks at it.
///
/// The interval is that of the logarithm, with the variance 1/a − 1/n₁ + 1/b − 1/n₂ for a of n₁ and
/// b of n₂ (D. Katz and others, Biometrics 34, 1978, 469–474). Where nobody of a group was selected
/// there is none.
public struct SelectionRatio: Hashable, Sendable {
  /// The rate of the first group.
  public let firstRate: Double
  /// The rate of the second group.
  public let secondRate: Double
  /// The first rate over the second; nil where the second is zero.
  public let ratio: Double?
  /// The interval of the ratio; nil where nobody of a group was selected.
  public let interval: ConfidenceInterval?
  /// Whether the ratio is below four fifths, where the Uniform Guidelines (29 CFR 1607.4 D) see adverse
  /// impact; nil where there is no ratio.
  ///
  /// It is computed in whole numbers: the counts decide, and not how the ratio is rounded.
  public let isBelowFourFifths: Bool?

  /// Compares the rates of a table.
  ///
  /// - Throws: when a group is empty, or the level is not between 0 and 1.
  public init(_ table: FourfoldTable, level: Double = 0.95) throws(StatisticsError) {
    guard table.first > 0, table.second > 0 else { throw .empty(column: "group") }
    guard level > 0, level < 1 else { throw .parameter("a confidence is between 0 and 1") }
    firstRate = Double(table.firstSelected) / Double(table.first)
    secondRate = Double(table.secondSelected) / Double(table.second)
    ratio = secondRate > 0 ? firstRate / secondRate : nil
    isBelowFourFifths = secondRate > 0 ? table.isFirstBelowFourFifths : nil
    guard let ratio, ratio > 0 else {
      interval = nil
      return
    }
    let variance =
      Double(table.first - table.firstSelected) / Double(table.firstSelected) / Double(table.first)
      + Double(table.second - table.secondSelected) / Double(table.secondSelected)
      / Double(table.second)
    let reach =
      NormalDistribution.standard.quantile(upperTail: (1 - level) / 2) * variance.squareRoot()
    interval = ConfidenceInterval(
      lower: ratio * power(-reach), upper: ratio * power(reach), level: level)
  }
}
