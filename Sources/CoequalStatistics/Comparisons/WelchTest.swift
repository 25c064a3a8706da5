/// The difference of two means, without assuming that the groups vary equally.
///
/// The degrees of freedom are Satterthwaite's:
/// (v₁ + v₂)²/(v₁²/(n₁ − 1) + v₂²/(n₂ − 1)) with v = s²/n.
///
/// Source: B. L. Welch, Biometrika 34 (1947) 28–35.
public struct WelchTest: Hashable, Sendable {
  /// The mean of the first sample less that of the second, with its standard error.
  public let difference: Estimate

  /// Compares two samples.
  ///
  /// - Throws: when one has fewer than two values, or neither varies.
  public init(_ first: Sample, _ second: Sample) throws(StatisticsError) {
    var parts: [(share: Double, freedom: Double)] = []
    for sample in [first, second] {
      guard let variance = sample.variance else {
        throw .tooFewRows(column: sample.name, count: sample.count, needed: 2)
      }
      parts.append((variance / Double(sample.count), Double(sample.count - 1)))
    }
    let total = parts.reduce(0) { $0 + $1.share }
    guard total > 0 else { throw .constant(column: first.name) }
    // As shares of the whole, so that no square is out of range.
    let freedom = 1 / parts.reduce(0) { $0 + ($1.share / total) * ($1.share / total) / $1.freedom }
    difference = try Estimate(
      value: first.mean - second.mean, standardError: total.squareRoot(), degreesOfFreedom: freedom)
  }

  /// The probability of at least this difference, in either direction, if the means were equal.
  public var probability: Double { difference.twoSidedProbability() ?? 1 }
}
