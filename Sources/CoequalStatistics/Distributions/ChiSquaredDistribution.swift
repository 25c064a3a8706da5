/// The chi-squared distribution: of the sum of squares of independent standard normal numbers.
public struct ChiSquaredDistribution: ContinuousDistribution {
  /// The degrees of freedom, above 0 and up to 10¹².
  public let degreesOfFreedom: Double

  /// Takes degrees of freedom above 0 and up to 10¹².
  public init(degreesOfFreedom: Double) throws(StatisticsError) {
    guard degreesOfFreedom > 0, degreesOfFreedom <= 1e12 else {
      throw .parameter("a chi-squared distribution needs degrees of freedom above 0 and up to 10¹²")
    }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The density at a point.
  public func density(_ x: Double) -> Double {
    if x.isNaN || x < 0 { return x.isNaN ? .nan : 0 }
    let half = degreesOfFreedom / 2
    if x == 0 { return half < 1 ? .infinity : half == 1 ? 0.5 : 0 }
    return SaddlePoint.poisson(half, mean: x / 2) * half / x
  }

  /// The probabilities of at most x and of more than x.
  public func tails(_ x: Double) -> Tails {
    if x.isNaN { return .invalid }
    return x <= 0 ? Tails(lower: 0) : incompleteGamma(a: degreesOfFreedom / 2, x: x / 2)
  }

  /// The point with these tails.
  public func quantile(_ tails: Tails) -> Double {
    QuantileSearch.positive(tails, tails: self.tails, mass: { density($0) * $0 })
  }
}
