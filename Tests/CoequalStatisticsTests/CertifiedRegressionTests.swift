import CoequalStatistics
import Testing

/// Regressions whose results the National Institute of Standards and Technology has certified to 15
/// digits.
@Suite struct CertifiedRegressionTests {
  private func polynomial(
    _ x: [Double], _ y: [Double], degree: Int
  ) throws -> Regression {
    var design = Design(rows: x.count)
    var powers = x
    for power in 1...degree {
      try design.add(Sample(powers, named: "x\(power)"))
      powers = zip(powers, x).map { $0 * $1 }
    }
    return try Regression(of: Sample(y, named: "y"), on: design)
  }

  /// The fewest digits to which coefficients, and their standard errors, are the certified ones.
  private func digits(
    _ fit: Regression, _ certified: [(Double, Double)]
  ) throws -> (coefficients: Double, errors: Double) {
    let covariance = try fit.covariance()
    var (first, second) = (16.0, 16.0)
    for (name, (value, error)) in zip(fit.design.columns, certified) {
      let estimate = try covariance.estimate(of: name)
      first = min(first, estimate.value.digits(of: value))
      second = min(second, estimate.standardError.digits(of: error))
    }
    return (first, second)
  }

  @Test func norris() throws {
    let fit = try polynomial(ReferenceDatasets.norrisX, ReferenceDatasets.norrisY, degree: 1)
    let reached = try digits(
      fit, [(-0.262323073774029, 0.232818234301152), (1.00211681802045, 0.429796848199937e-3)])
    #expect(reached.coefficients >= 13)
    #expect(reached.errors >= 13)
    #expect(try #require(fit.rSquared).digits(of: 0.999993745883712) >= 13)
    let deviation = try #require(fit.residualVariance).squareRoot()
    #expect(deviation.digits(of: 0.884796396144373) >= 13)
  }

  @Test func pontius() throws {
    let fit = try polynomial(ReferenceDatasets.pontiusX, ReferenceDatasets.pontiusY, degree: 2)
    let reached = try digits(
      fit,
      [
        (0.673565789473684e-3, 0.107938612033077e-3), (0.732059160401003e-6, 0.157817399981659e-9),
        (-0.316081871345029e-14, 0.486652849992036e-16),
      ])
    #expect(reached.coefficients >= 13)
    #expect(reached.errors >= 13)
  }

  @Test func longley() throws {
    let rows = ReferenceDatasets.longley
    var design = Design(rows: rows.count)
    try design.add(Sample(rows.map(\.1), named: "deflator"))
    try design.add(Sample(rows.map(\.2), named: "product"))
    try design.add(Sample(rows.map(\.3), named: "unemployed"))
    try design.add(Sample(rows.map(\.4), named: "armed"))
    try design.add(Sample(rows.map(\.5), named: "population"))
    try design.add(Sample(rows.map(\.6), named: "year"))
    let fit = try Regression(of: Sample(rows.map(\.0), named: "employed"), on: design)
    let reached = try digits(
      fit,
      [
        (-3482258.63459582, 890420.383607373), (15.0618722713733, 84.9149257747669),
        (-0.358191792925910e-1, 0.334910077722432e-1), (-2.02022980381683, 0.488399681651699),
        (-1.03322686717359, 0.214274163161675), (-0.511041056535807e-1, 0.226073200069370),
        (1829.15146461355, 455.478499142212),
      ])
    #expect(reached.coefficients >= 13)
    #expect(reached.errors >= 12)
    #expect(try #require(fit.residualVariance).squareRoot().digits(of: 304.854073561965) >= 13)
    #expect(try #require(fit.rSquared).digits(of: 0.995479004577296) >= 13)
  }

  @Test func filip() throws {
    let fit = try polynomial(ReferenceDatasets.filipX, ReferenceDatasets.filipY, degree: 10)
    let reached = try digits(
      fit,
      [
        (-1467.48961422980, 298.084530995537), (-2772.17959193342, 559.779865474950),
        (-2316.37108160893, 466.477572127796), (-1127.97394098372, 227.204274477751),
        (-354.478233703349, 71.6478660875927), (-75.1242017393757, 15.2897178747400),
        (-10.8753180355343, 2.23691159816033), (-1.06221498588947, 0.221624321934227),
        (-0.670191154593408e-1, 0.142363763154724e-1),
        (-0.246781078275479e-2, 0.535617408889821e-3),
        (-0.402962525080404e-4, 0.896632837373868e-5),
      ])
    // Powers are rounded to doubles before they are used, which leaves 7 or 8 digits.
    #expect(reached.coefficients >= 7)
    #expect(reached.errors >= 7)
    // mpmath 1.4.1 at 80 digits, on the rounded powers
    let exact = try digits(
      fit,
      [
        (-1467.4896313887714, 298.0845304564331),
        (-2772.1796242619316, 559.7798644581967),
        (-2316.371108609359, 466.4775712737701),
        (-1127.9739541497518, 227.2042740568501),
        (-354.4782378552308, 71.64786595274843),
        (-75.12420262435174, 15.289717845386996),
        (-10.875318164699452, 2.23691159376235),
        (-1.0622149986404843, 0.22162432148628003),
        (-0.06701911627445624, 0.014236376285786287),
        (-0.002467810813235648, 0.000535617407733857),
        (-4.029625301456807e-05, 8.966328353654346e-06),
      ])
    #expect(exact.coefficients >= 12)
    // Errors are not improved with the coefficients: the condition number, 10⁹, takes its part.
    #expect(exact.errors >= 7)
    #expect(fit.dependences.isEmpty)
  }

  @Test(arguments: [1.0, 100, 10_000]) func wampler(_ size: Double) throws {
    let x = ReferenceDatasets.wamplerX
    let y = zip(x, ReferenceDatasets.wamplerDeviations).map { x, deviation in
      1 + x * (1 + x * (1 + x * (1 + x * (1 + x)))) + size * deviation
    }
    let fit = try polynomial(x, y, degree: 5)
    let errors = [
      2152.32624678170, 2363.55173469681, 779.343524331583, 101.475507550350, 5.64566512170752,
      0.112324854679312,
    ]
    let reached = try digits(fit, errors.map { (1, size * $0) })
    #expect(reached.coefficients >= 12)
    #expect(reached.errors >= 12)
  }

  @Test func perfectFitsAreFoundToBePerfect() throws {
    let x = ReferenceDatasets.wamplerX
    let y = x.map { x in 1 + x * (1 + x * (1 + x * (1 + x * (1 + x)))) }
    for (y, factor) in [(y, 1.0), (ReferenceDatasets.wampler2Y, 0.1)] {
      let fit = try polynomial(x, y, degree: 5)
      var certified = 1.0
      for coefficient in fit.coefficients {
        #expect(try #require(coefficient).digits(of: certified) >= 12)
        certified *= factor
      }
      #expect(fit.isPerfectFit)
      #expect(try fit.covariance().notes == [.perfectFit])
    }
  }
}
