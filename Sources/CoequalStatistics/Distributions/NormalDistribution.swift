/// The normal distribution.
public struct NormalDistribution: ContinuousDistribution {
  /// The mean.
  public let mean: Double
  /// The standard deviation, positive.
  public let standardDeviation: Double

  /// Mean 0, standard deviation 1.
  public static let standard = NormalDistribution()

  private init() {
    mean = 0
    standardDeviation = 1
  }

  /// Takes the mean and a positive standard deviation.
  public init(mean: Double, standardDeviation: Double) throws(StatisticsError) {
    guard mean.isFinite, standardDeviation > 0, standardDeviation.isFinite else {
      throw .parameter("a normal distribution needs a finite mean and a positive deviation")
    }
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// The density at a point.
  public func density(_ x: Double) -> Double {
    let z = (x - mean) / standardDeviation
    return power(-0.5 * z * z) / (2 * Double.pi).squareRoot() / standardDeviation
  }

  /// The probabilities of at most x and of more than x, by the complementary error function.
  public func tails(_ x: Double) -> Tails {
    let z = (x - mean) / standardDeviation
    if z.isNaN { return .invalid }
    return Tails(lower: Self.upper(-z), upper: Self.upper(z))
  }

  private static func upper(_ z: Double) -> Double {
    let scaled = z * 0.5.squareRoot()
    if scaled < 1 || scaled > 30 { return 0.5 * complementaryError(scaled) }
    // What rounding took from z/√2 matters where the function falls steeply, as exp(−z²/2).
    var excess = DoubleDouble.zero
    excess.add(scaled, times: scaled)
    excess.add(-0.5 * z, times: z)
    return 0.5 * complementaryError(scaled) * (1 + excess.value)
  }

  /// The point with these tails: Wichura's algorithm AS 241, relative error about 10⁻¹⁶.
  ///
  /// Source: M. J. Wichura, Applied Statistics 37 (1988) 477–484.
  public func quantile(_ tails: Tails) -> Double {
    mean + standardDeviation * Self.standardQuantile(tails)
  }

  private static func standardQuantile(_ tails: Tails) -> Double {
    let smaller = min(tails.lower, tails.upper)
    let sign: Double = tails.lower < tails.upper ? -1 : 1
    if smaller == 0 { return sign * .infinity }
    let distance = 0.5 - smaller
    if distance <= 0.425 {
      let r = 0.180625 - distance * distance
      return sign * distance * ratio(r, centre)
    }
    let r = (-ln(smaller)).squareRoot()
    let start = r <= 5 ? ratio(r - 1.6, middle) : ratio(r - 5, far)
    // The far approximation was made for r up to 27; a Newton step for ln Q serves the rest.
    let mass = upper(start)
    guard r > 5, mass > 1e-300 else { return sign * start }
    let slope = standard.density(start) / mass
    return sign * (start + (ln(mass) - ln(smaller)) / slope)
  }

  private static func ratio(_ x: Double, _ table: ([Double], [Double])) -> Double {
    let above = table.0.reversed().reduce(0) { $0 * x + $1 }
    return above / table.1.reversed().reduce(0) { $0 * x + $1 }
  }

  private static let centre: ([Double], [Double]) = (
    [
      3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
      1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
      3.3430575583588128105e+4, 2.5090809287301226727e+3,
    ],
    [
      1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
      2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4,
      5.2264952788528545610e+3,
    ]
  )

  private static let middle: ([Double], [Double]) = (
    [
      1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
      3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
      2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ],
    [
      1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
      1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
      1.05075007164441684324e-9,
    ]
  )

  private static let far: ([Double], [Double]) = (
    [
      6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
      2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
      2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ],
    [
      1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
      7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
      2.04426310338993978564e-15,
    ]
  )
}
