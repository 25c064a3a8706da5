/// Student's t distribution.
///
/// The degrees of freedom may be fractions, and infinite for the normal.
public struct StudentDistribution: ContinuousDistribution {
  /// The degrees of freedom, positive.
  public let degreesOfFreedom: Double

  /// Takes positive degrees of freedom.
  public init(degreesOfFreedom: Double) throws(StatisticsError) {
    guard degreesOfFreedom > 0 else {
      throw .parameter("a t distribution needs positive degrees of freedom")
    }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// Beyond this the normal distribution is the same to the last bit.
  private var isNormal: Bool { degreesOfFreedom >= 1e20 }

  /// The density at a point.
  public func density(_ x: Double) -> Double {
    if isNormal { return NormalDistribution.standard.density(x) }
    return power(logDensity(x)) / (2 * Double.pi).squareRoot()
  }

  /// The logarithm of the density, without the constant of the normal distribution.
  private func logDensity(_ x: Double) -> Double {
    let half = degreesOfFreedom / 2
    let scaled = x / degreesOfFreedom.squareRoot()
    let constant =
      LogGamma.stirlingError(half + 0.5) - LogGamma.stirlingError(half)
      + half * ln1p(0.5 / half) - 0.5
    let logarithm = scaled * scaled < 1e300 ? ln1p(scaled * scaled) : 2 * ln(abs(scaled))
    return constant - (half + 0.5) * logarithm
  }

  /// The probabilities of at most x and of more than x, by the incomplete beta function.
  public func tails(_ x: Double) -> Tails {
    if isNormal { return NormalDistribution.standard.tails(x) }
    if x.isNaN { return .invalid }
    let upper = 0.5 * beyond(abs(x)).upper
    return x >= 0 ? Tails(upper: upper) : Tails(lower: upper)
  }

  /// The probabilities of |t| at most x and of more.
  func beyond(_ x: Double) -> Tails {
    let half = degreesOfFreedom / 2
    let scaled = x / degreesOfFreedom.squareRoot()
    let square = scaled * scaled
    if square < 1e280 {
      return incompleteBeta(x: square / (1 + square), complement: 1 / (1 + square), a: 0.5, b: half)
    }
    // The first term of the tail's series: twice the density times x, over the degrees of freedom.
    let tail = power(logDensity(x) + ln(x)) * (2 / Double.pi).squareRoot() / degreesOfFreedom
    return Tails(upper: x == .infinity ? 0 : tail)
  }

  /// The point with these tails.
  public func quantile(_ tails: Tails) -> Double {
    if isNormal { return NormalDistribution.standard.quantile(tails) }
    let smaller = min(tails.lower, tails.upper)
    let sign: Double = tails.lower < tails.upper ? -1 : 1
    let central = 2 * (0.5 - smaller)
    if central == 0 { return 0 }
    let point = QuantileSearch.positive(
      Tails(lower: central, upper: 2 * smaller), tails: beyond,
      mass: { power(logDensity($0) + ln($0)) * (2 / Double.pi).squareRoot() })
    return sign * point
  }
}
