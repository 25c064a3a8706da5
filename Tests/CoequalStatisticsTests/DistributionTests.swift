import CoequalStatistics
import Testing

@Suite struct DistributionTests {
  private func tails(_ d: some ContinuousDistribution, at x: Double) -> (Double, Double) {
    (d.cumulative(x), d.survival(x))
  }

  @Test func normalTailsHaveTwelveDigits() {
    for (x, lower, upper) in DistributionReference.normal {
      let (low, up) = tails(NormalDistribution.standard, at: x)
      #expect(low.agrees(with: lower, within: 1e-14), "lower at \(x)")
      #expect(up.agrees(with: upper, within: 1e-14), "upper at \(x)")
    }
  }

  @Test func studentTailsHaveTwelveDigits() throws {
    for (df, x, lower, upper) in DistributionReference.student {
      let (low, up) = tails(try StudentDistribution(degreesOfFreedom: df), at: x)
      #expect(low.agrees(with: lower, within: 2e-13), "lower at \(x), df \(df)")
      #expect(up.agrees(with: upper, within: 2e-13), "upper at \(x), df \(df)")
    }
  }

  @Test func fisherTailsHaveTwelveDigits() throws {
    for (d1, d2, x, lower, upper) in DistributionReference.fisher {
      let (low, up) = tails(try FDistribution(numerator: d1, denominator: d2), at: x)
      #expect(low.agrees(with: lower, within: 2e-13), "lower at \(x), df \(d1), \(d2)")
      #expect(up.agrees(with: upper, within: 2e-13), "upper at \(x), df \(d1), \(d2)")
    }
  }

  @Test func chiSquaredTailsHaveTwelveDigits() throws {
    for (df, x, lower, upper) in DistributionReference.chiSquared {
      let (low, up) = tails(try ChiSquaredDistribution(degreesOfFreedom: df), at: x)
      #expect(low.agrees(with: lower, within: 2e-13), "lower at \(x), df \(df)")
      #expect(up.agrees(with: upper, within: 2e-13), "upper at \(x), df \(df)")
    }
  }

  @Test func binomialProbabilitiesHaveTwelveDigits() throws {
    for (n, p, k, mass, lower, upper) in DistributionReference.binomial {
      let distribution = try BinomialDistribution(trials: n, probability: p)
      #expect(distribution.probability(of: k).agrees(with: mass, within: 2e-13), "\(n) \(p) \(k)")
      #expect(distribution.tails(k).lower.agrees(with: lower, within: 2e-13), "\(n) \(p) \(k)")
      #expect(distribution.tails(k).upper.agrees(with: upper, within: 2e-13), "\(n) \(p) \(k)")
    }
  }

  @Test func hypergeometricProbabilitiesHaveTwelveDigits() throws {
    for (population, marked, drawn, k, mass, lower, upper) in DistributionReference.hypergeometric {
      let distribution = try HypergeometricDistribution(
        population: population, marked: marked, drawn: drawn)
      let which: Comment = "\(population) \(marked) \(drawn) \(k)"
      #expect(distribution.probability(of: k).agrees(with: mass, within: 2e-13), which)
      #expect(distribution.tails(k).lower.agrees(with: lower, within: 2e-13), which)
      #expect(distribution.tails(k).upper.agrees(with: upper, within: 2e-13), which)
    }
  }

  @Test func logGammaIsRelativelyPreciseBesideItsZeros() {
    for (x, value) in DistributionReference.logGamma {
      #expect(logGamma(x).agrees(with: value, within: 1.5e-15), "at \(x)")
    }
    #expect(logGamma(1) == 0)
    #expect(logGamma(2) == 0)
    #expect(logGamma(-1).isNaN)
  }

  // MARK: - Quantiles

  private static let shares = [
    1e-280, 1e-100, 1e-20, 1e-8, 1e-3, 0.025, 0.3, 0.49999, 0.5, 0.500001, 0.8, 0.95, 0.999,
  ]

  /// How far a quantile is from undoing the distribution function, on the smaller tail and on the
  /// scale of x.
  private func roundTrip(_ d: some ContinuousDistribution, _ share: Double) -> Double {
    let x = d.quantile(share)
    let (mass, goal) = share <= 0.5 ? (d.cumulative(x), share) : (d.survival(x), 1 - share)
    return abs(mass - goal) / max(goal, abs(d.density(x) * x))
  }

  @Test(arguments: shares) func quantilesUndoDistributions(_ share: Double) throws {
    #expect(roundTrip(NormalDistribution.standard, share) < 1e-13)
    for df in [2, 2.5, 9.3, 267, 1e5] {
      #expect(roundTrip(try StudentDistribution(degreesOfFreedom: df), share) < 5e-13, "t \(df)")
      #expect(
        roundTrip(try ChiSquaredDistribution(degreesOfFreedom: df), share) < 5e-13, "χ² \(df)")
      #expect(
        roundTrip(try FDistribution(numerator: 3, denominator: df), share) < 5e-13, "F \(df)")
    }
  }

  @Test func quantilesAgreeWithScipy() throws {
    // scipy 1.17.1: t.ppf(.975, 267), t.isf(1e-12, 9.3), chi2.isf(.05, 1), f.isf(.01, 3, 7.5),
    // norm.isf(1e-30), binom.ppf(.9, 100, .3), hypergeom.ppf(.9, 48, 35, 24)
    let student = try StudentDistribution(degreesOfFreedom: 267)
    #expect(student.quantile(0.975).agrees(with: 1.968888622449294, within: 1e-13))
    let fraction = try StudentDistribution(degreesOfFreedom: 9.3)
    #expect(fraction.quantile(upperTail: 1e-12).agrees(with: 47.5902651922696, within: 1e-13))
    let chiSquared = try ChiSquaredDistribution(degreesOfFreedom: 1)
    #expect(chiSquared.quantile(upperTail: 0.05).agrees(with: 3.8414588206941285, within: 1e-13))
    let fisher = try FDistribution(numerator: 3, denominator: 7.5)
    #expect(fisher.quantile(upperTail: 0.01).agrees(with: 7.979148133624317, within: 1e-13))
    let normal = NormalDistribution.standard
    #expect(normal.quantile(upperTail: 1e-30).agrees(with: 11.464024688443613, within: 1e-14))
    #expect(normal.quantile(upperTail: 1e-300).agrees(with: 37.0470962993612, within: 1e-14))
    #expect(try BinomialDistribution(trials: 100, probability: 0.3).quantile(0.9) == 36)
    let drawn = try HypergeometricDistribution(population: 48, marked: 35, drawn: 24)
    #expect(drawn.quantile(0.9) == 19)
  }

  @Test func whatIsNoNumberStaysNoNumber() throws {
    let all: [any ContinuousDistribution] = [
      NormalDistribution.standard, try StudentDistribution(degreesOfFreedom: 3),
      try FDistribution(numerator: 2, denominator: 3),
      try ChiSquaredDistribution(degreesOfFreedom: 2),
    ]
    for distribution in all {
      #expect(distribution.cumulative(.nan).isNaN)
      #expect(distribution.quantile(.nan).isNaN)
      #expect(distribution.quantile(1.5).isNaN)
      #expect(distribution.cumulative(.infinity) == 1)
      #expect(distribution.survival(.infinity) == 0)
      #expect(distribution.quantile(1) == .infinity)
    }
  }

  @Test func theTailOfCauchyIsRightAtAnyDistance() throws {
    let cauchy = try StudentDistribution(degreesOfFreedom: 1)
    #expect(cauchy.survival(1e200).agrees(with: 1e-200 / .pi, within: 1e-12))
    #expect(cauchy.quantile(upperTail: 1e-200).agrees(with: 1e200 / .pi, within: 1e-12))
  }

  @Test func parametersThatCannotBeAreRefused() {
    #expect(throws: StatisticsError.self) { try StudentDistribution(degreesOfFreedom: 0) }
    #expect(throws: StatisticsError.self) { try StudentDistribution(degreesOfFreedom: .nan) }
    #expect(throws: StatisticsError.self) { try FDistribution(numerator: 1, denominator: -1) }
    #expect(throws: StatisticsError.self) { try BinomialDistribution(trials: -1, probability: 0) }
    #expect(throws: StatisticsError.self) {
      try HypergeometricDistribution(population: 3, marked: 4, drawn: 1)
    }
  }
}

extension DistributionTests {
  @Test(arguments: [1e-12, 1e-3, 1, 1e6, 1e12, 1e15, 1e19, 1e21])
  func extremeParametersComeToAnEnd(_ size: Double) throws {
    let student = try StudentDistribution(degreesOfFreedom: size)
    for x in [-1e300, -30, -1e-300, 0, 1e-9, 2, 1e6, 1e308] {
      let tails = student.tails(x)
      #expect(abs(tails.lower + tails.upper - 1) < 1e-12, "t at \(x), df \(size)")
      #expect(!student.density(x).isNaN)
    }
    #expect(student.quantile(0.975) > 1.9)
    if size <= 1e12 {
      let chiSquared = try ChiSquaredDistribution(degreesOfFreedom: size)
      for x in [0, 1e-300, 1, size, 1e15, 1e300] {
        let tails = chiSquared.tails(x)
        #expect(abs(tails.lower + tails.upper - 1) < 1e-12, "χ² at \(x), df \(size)")
      }
    }
  }

  @Test func largeTablesAreQuick() throws {
    let table = try FourfoldTable(
      firstSelected: 400_100, of: 1_000_000, secondSelected: 800_000, of: 2_000_000)
    let test = try FisherExactTest(table)
    // The normal approximation without correction, which is close for so many
    let statistic = try #require(table.excessInDeviations)
    let approximation = 2 * NormalDistribution.standard.survival(abs(statistic))
    #expect(test.twoSided.agrees(with: approximation, within: 0.01))
  }
}
