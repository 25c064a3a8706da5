/// The F distribution: of the ratio of two independent estimates of one variance.
public struct FDistribution: ContinuousDistribution {
  /// The degrees of freedom of the numerator, above 0 and up to 10¹².
  public let numerator: Double
  /// The degrees of freedom of the denominator, above 0 and up to 10¹².
  public let denominator: Double

  /// Takes degrees of freedom above 0 and up to 10¹².
  public init(numerator: Double, denominator: Double) throws(StatisticsError) {
    guard numerator > 0, denominator > 0, max(numerator, denominator) <= 1e12 else {
      throw .parameter("an F distribution needs degrees of freedom above 0 and up to 10¹²")
    }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The two arguments of the beta function, which add up to one.
  private func shares(_ x: Double) -> (x: Double, complement: Double) {
    let ratio = x * (numerator / denominator)
    return ratio == .infinity ? (1, 0) : (ratio / (1 + ratio), 1 / (1 + ratio))
  }

  /// The density at a point.
  public func density(_ x: Double) -> Double {
    if x.isNaN || x < 0 { return x.isNaN ? .nan : 0 }
    let (a, b) = (numerator / 2, denominator / 2)
    if x == 0 { return a < 1 ? .infinity : a == 1 ? 1 : 0 }
    let (share, rest) = shares(x)
    return SaddlePoint.binomial(a, b, p: share, q: rest) * (a * b / (a + b)) / x
  }

  /// The probabilities of at most x and of more than x.
  public func tails(_ x: Double) -> Tails {
    if x.isNaN { return .invalid }
    if x <= 0 { return Tails(lower: 0) }
    let (share, rest) = shares(x)
    return incompleteBeta(x: share, complement: rest, a: numerator / 2, b: denominator / 2)
  }

  /// The point with these tails.
  public func quantile(_ tails: Tails) -> Double {
    QuantileSearch.positive(tails, tails: self.tails, mass: { density($0) * $0 })
  }
}
