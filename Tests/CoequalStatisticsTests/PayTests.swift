import CoequalStatistics
import Foundation
import Testing

/// Numbers that others have published about real pay, and statsmodels 0.15.0 about the same data.
@Suite(.enabled(if: PayData.isThere)) struct PayTests {
  // MARK: - Four countries

  private struct Workers {
    let pay: Sample
    let women: [Bool]
    let rows: [[String: String]]

    init(_ rows: [[String: String]]) throws {
      self.rows = rows
      women = rows.map { $0["gender"] == "F" }
      let parts = ["base_pay", "bonus", "commission", "shift_allowance", "car_allowance"]
      pay = try Sample(
        rows.map { row in
          log(parts.reduce(0) { $0 + row.number($1) } / (52 * row.number("weekly_hours")))
        }, named: "ln hourly pay")
    }

    func factor(_ name: String) throws -> FactorCoding {
      let values = rows.map { $0[name] ?? "" }
      return try FactorCoding(name, values, reference: values.min() ?? "")
    }

    func design(_ factors: [String]) throws -> Design {
      var design = Design(rows: rows.count)
      try design.add(Sample(women.map { $0 ? 1 : 0 }, named: "woman"))
      for name in factors { try design.add(factor(name)) }
      return design
    }
  }

  @Test(arguments: [
    ([], -0.16686093676690947, 0.01611083922192368, 0.030231279393516775),
    (["country"], -0.16332697116890302, 0.014380153366199027, 0.2282162538031578),
    (["country", "job_level"], -0.0370192651161224, 0.005386962208170077, 0.8947284710993948),
    (
      ["country", "job_level", "department"], -0.019264503531943034, 0.0033964187483752277,
      0.958631308240111
    ),
  ])
  func ladderOfColumns(
    _ factors: [String], _ value: Double, _ error: Double, _ share: Double
  ) throws {
    let workers = try Workers(PayData.rows("eu/payroll.csv"))
    let fit = try Regression(of: workers.pay, on: workers.design(factors))
    let estimate = try fit.covariance().estimate(of: "woman")
    #expect(estimate.value.agrees(with: value, within: 1e-12))
    #expect(estimate.standardError.agrees(with: error, within: 1e-12))
    #expect(try #require(fit.rSquared).agrees(with: share, within: 1e-12))
  }

  @Test func robustErrors() throws {
    let workers = try Workers(PayData.rows("eu/payroll.csv"))
    let fit = try Regression(
      of: workers.pay, on: workers.design(["country", "job_level", "department"]))
    #expect(fit.degreesOfFreedom == 3428)
    func error(_ estimator: CovarianceEstimator) throws -> Double {
      try fit.covariance(estimator).estimate(of: "woman").standardError
    }
    #expect(try error(.hc0).agrees(with: 0.003391727106996553, within: 1e-11))
    #expect(try error(.hc1).agrees(with: 0.0033991396468506193, within: 1e-11))
    #expect(try error(.hc2).agrees(with: 0.003399224623770321, within: 1e-11))
    #expect(try error(.hc3).agrees(with: 0.003406745954633924, within: 1e-11))
    let keys = workers.rows.map { "\($0["entity"] ?? "")|\($0["role"] ?? "")" }
    let places = Dictionary(uniqueKeysWithValues: Set(keys).sorted().enumerated().map { ($1, $0) })
    let clustered = try fit.covariance(.clustered(keys.map { places[$0] ?? 0 }))
    let estimate = try clustered.estimate(of: "woman")
    #expect(estimate.standardError.agrees(with: 0.003411724690421951, within: 1e-11))
    #expect(
      try #require(estimate.twoSidedProbability()).agrees(with: 8.789153937319221e-08, within: 1e-9)
    )
    #expect(clustered.notes.isEmpty)
    #expect(clustered.degreesOfFreedom == 140)
    let changes = try fit.changesLeavingOut(of: "woman").compactMap(\.self)
    #expect(try #require(changes.max()).agrees(with: 0.00026437637195665317, within: 1e-10))
    #expect(try #require(changes.min()).agrees(with: -0.00025589752451593215, within: 1e-10))
    let kennedy = RelativeEffect(try fit.covariance().estimate(of: "woman")).kennedy
    #expect(abs(kennedy + 0.01908579) < 5e-9)
  }

  @Test func whatLevelAndDepartmentExplain() throws {
    let workers = try Workers(PayData.rows("eu/payroll.csv"))
    let design = try workers.design(["country", "job_level", "department"])
    func block(_ name: String) -> GelbachDecomposition.Block {
      .init(name, columns: design.columns.filter { $0.hasPrefix(name + ":") })
    }
    let parts = try GelbachDecomposition(
      of: "woman", response: workers.pay, on: design,
      blocks: [block("job_level"), block("department")])
    #expect(abs(parts.base + 0.16332697) < 5e-9)
    #expect(abs(parts.full + 0.01926450) < 5e-9)
    #expect(abs(parts.parts[0].value + 0.12714024) < 5e-9)
    #expect(abs(parts.parts[1].value + 0.01692222) < 5e-9)
    #expect(abs(parts.change + 0.14406247) < 5e-9)
    #expect(abs(CompensatedSum(parts.parts.map(\.value)).value - parts.change) < 1e-14)
  }

  /// Mean and median gaps of hourly pay, and of the whole group.
  @Test(arguments: [
    ("IT", 0.196902, 0.168512), ("PL", 0.151699, 0.125058), ("DE", 0.145427, 0.113266),
    ("ES", 0.215173, 0.189017), ("", 0.175595, 0.155599),
  ])
  func gapsOfCountries(_ country: String, _ mean: Double, _ median: Double) throws {
    let workers = try Workers(
      PayData.rows("eu/payroll.csv").filter { country.isEmpty || $0["country"] == country })
    func sample(_ women: Bool) throws -> Sample {
      try Sample(
        zip(workers.pay.values, workers.women).filter { $0.1 == women }.map { exp($0.0) },
        named: "hourly pay")
    }
    let (women, men) = (try sample(true), try sample(false))
    #expect(abs((men.mean - women.mean) / men.mean - mean) < 5e-7)
    #expect(abs((men.median - women.median) / men.median - median) < 5e-7)
  }

  @Test func oneCategoryOfItaly() throws {
    let categories = Dictionary(
      uniqueKeysWithValues: try PayData.rows("eu/job-evaluation.csv").map {
        ($0["role"] ?? "", $0["category"] ?? "")
      })
    let workers = try Workers(
      PayData.rows("eu/payroll.csv").filter {
        $0["country"] == "IT" && categories[$0["role"] ?? ""] == "Cat D"
      })
    func sample(_ women: Bool) throws -> Sample {
      try Sample(
        zip(workers.pay.values, workers.women).filter { $0.1 == women }.map(\.0), named: "pay")
    }
    let (women, men) = (try sample(true), try sample(false))
    let welch = try WelchTest(women, men)
    #expect(welch.difference.value.agrees(with: -0.029330120248530545, within: 1e-11))
    #expect(abs(welch.difference.standardError - 0.01949462) < 5e-9)
    #expect(welch.difference.degreesOfFreedom.agrees(with: 226.409655380011, within: 1e-11))
    #expect(
      try #require(welch.difference.statistic()).agrees(with: -1.5045235790097433, within: 1e-11))
    #expect(welch.probability.agrees(with: 0.13384030481056425, within: 1e-11))
    let equivalence = try EquivalenceTest(
      of: welch.difference, between: log(0.95), and: log(1.05))
    #expect(equivalence.probability.agrees(with: 0.13054638876540228, within: 1e-11))
    #expect(!equivalence.isShown)
    let ranks = try MannWhitneyTest(women, men)
    #expect(ranks.statistic == 6112.5)
    #expect(ranks.probability.agrees(with: 0.19143006318285993, within: 1e-12))
  }

  // MARK: - Switzerland

  private func logib() throws -> Regression {
    let rows = try PayData.rows("logib/employees.csv").filter { $0["population"] == "1.0" }
    let training: [Double] = [17, 15, 14, 15, 13, 12, 11, 7]
    func column(_ name: String) -> [Double] { rows.map { $0.number(name) } }
    let pay = rows.map { row in
      let rate = row.number("activity_rate")
      let share =
        rate > 0
        ? row.number("weekly_hours") * rate / 4000 : 12 * row.number("paid_hours") / (52 * 40)
      let parts = ["basic_wage", "allowances", "monthly_wage_13", "special_payments"]
      return log(parts.reduce(0) { $0 + row.number($1) } / share)
    }
    let years = column("training").map { training[Int($0) - 1] }
    let earning = zip(column("age"), years).map { max($0 - $1 - 6, 0) }
    var design = Design(rows: rows.count)
    try design.add(Sample(years, named: "training"))
    try design.add(Sample(column("years_of_service"), named: "service"))
    try design.add(Sample(earning, named: "earning"))
    try design.add(Sample(earning.map { $0 * $0 }, named: "earning squared"))
    for (name, short) in [("level_of_requirements", "LoR"), ("professional_position", "PP")] {
      let codes = column(name).map { "\(Int($0))" }
      try design.add(FactorCoding(short, codes, reference: codes.max() ?? ""))
    }
    try design.add(Sample(rows.map { $0["sex"] == "F" ? 1 : 0 }, named: "woman"))
    return try Regression(of: Sample(pay, named: "ln pay"), on: design)
  }

  @Test func theExampleOfLogib() throws {
    let fit = try logib()
    #expect(fit.rowCount == 280)
    #expect(fit.degreesOfFreedom == 267)
    #expect(fit.dependences.map(\.description) == ["PP:3 = LoR:3 − PP:1 − PP:2"])
    #expect(try #require(fit.rSquared).agrees(with: 0.9914789154644407, within: 1e-13))
    let estimate = try fit.covariance().estimate(of: "woman")
    #expect(estimate.value.agrees(with: -0.026462595066332344, within: 2e-13))
    #expect(estimate.standardError.agrees(with: 0.003339070649566639, within: 1e-12))
    #expect(try #require(estimate.statistic()).agrees(with: -7.925137813351973, within: 1e-12))
    let effect = RelativeEffect(estimate)
    #expect(effect.kennedy.agrees(with: -0.026120957856831176, within: 1e-12))
    #expect(effect.varianceOfKennedy.agrees(with: 1.0574475494300656e-05, within: 1e-11))
    let expected = [
      "LoR:3": 0.29141163209968846, "PP:1": 0.6545679734804891, "PP:2": 0.4795924140771571,
      "PP:4": 0.08498491632211173, "intercept": 8.00549042273357,
    ]
    for (name, value) in expected {
      #expect(try fit.coefficient(of: name).agrees(with: value, within: 1e-11), "\(name)")
    }
  }

  @Test func gapsOfTheExampleOfLogib() throws {
    let fit = try logib()
    let women = Set(
      try PayData.rows("logib/employees.csv").filter { $0["population"] == "1.0" }.enumerated()
        .filter { $0.element["sex"] == "F" }.map(\.offset))
    func sample(_ wanted: Bool) throws -> Sample {
      try Sample(
        fit.observed.indices.filter { women.contains($0) == wanted }.map { exp(fit.observed[$0]) },
        named: "pay")
    }
    let (one, other) = (try sample(true), try sample(false))
    #expect((one.count, other.count) == (52, 228))
    #expect(abs((other.mean - one.mean) / other.mean - 0.06730942) < 5e-9)
    #expect(abs((other.median - one.median) / other.median - 0.06142815) < 5e-9)
  }

  @Test func theExampleOfLogibIsEquivalent() throws {
    let estimate = try logib().covariance().estimate(of: "woman")
    let test = try EquivalenceTest(of: estimate, between: log(0.95), and: log(1.05))
    #expect(test.isShown)
    #expect(abs(try #require(test.lowerStatistic) - 7.436410) < 5e-7)
    #expect(abs(try #require(test.upperStatistic) + 22.537037) < 5e-7)
    let interval = try RelativeEffect(estimate).interval(0.9)
    #expect(abs(interval.lower + 0.03146824) < 5e-9)
    #expect(abs(interval.upper + 0.02073324) < 5e-9)
  }

  @Test func leavingOnePersonOfLogibOut() throws {
    let fit = try logib()
    let values = try fit.coefficientsLeavingOut(of: "woman").compactMap(\.self)
    #expect(values.count == 280)
    #expect(try #require(values.min()).agrees(with: -0.027247532380737863, within: 1e-11))
    #expect(try #require(values.max()).agrees(with: -0.02575067158792852, within: 1e-11))
    let weights = try fit.weights(of: "woman")
    let sum = zip(weights, fit.observed).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(abs(sum - (try fit.coefficient(of: "woman"))) < 1e-13)
    #expect(
      try fit.covariance(.hc3).estimate(of: "woman").standardError
        .agrees(with: 0.002640298184615316, within: 1e-10))
  }

  // MARK: - Chicago

  private func chicago(
    _ columns: [String], level: [String], reference: String, group: String, logarithm: Bool
  ) throws -> OaxacaBlinder {
    let rows = try PayData.rows("oaxaca/chicago.csv").filter { row in
      row.values.allSatisfy { Double($0) != nil }
    }
    let pay = rows.map { logarithm ? $0.number("ln_real_wage") : exp($0.number("ln_real_wage")) }
    var design = Design(rows: rows.count)
    for name in columns { try design.add(Sample(rows.map { $0.number(name) }, named: name)) }
    let education = try FactorCoding(
      "education",
      rows.map { row in level.first { row.number($0) == 1 } ?? reference }, reference: reference)
    try design.add(education)
    return try OaxacaBlinder(
      of: Sample(pay, named: "wage"), on: design, isFirst: rows.map { $0.number(group) == 0 },
      normalized: [education])
  }

  private static let levels = ["LTHS", "some_college", "college", "advanced_degree"]

  private func vignette() throws -> OaxacaBlinder {
    try chicago(
      ["age", "female"], level: Self.levels, reference: "high_school", group: "foreign_born",
      logarithm: false)
  }

  /// The vignette of R's `oaxaca` 0.1.5, by Marek Hlavac.
  @Test func threeFoldOfTheVignette() throws {
    let whole = try vignette()
    #expect((whole.first.rowCount, whole.second.rowCount) == (287, 379))
    #expect(abs(whole.first.mean - 17.58282) < 5e-6)
    #expect(abs(whole.second.mean - 14.56725) < 5e-6)
    #expect(abs(whole.difference - 3.015574) < 5e-7)
    let parts = whole.threeFold
    // The errors by the formula in NumPy on the fits of statsmodels
    let expected = [
      (parts.endowments, 1.6165339398670504, 0.6110042659412228),
      (parts.coefficients, 2.8333260611217326, 0.9748143413701048),
      (parts.interaction, -1.4342857152891033, 0.83198313761786),
    ]
    for (part, value, error) in expected {
      #expect(part.value.agrees(with: value, within: 1e-11))
      #expect(try #require(part.standardError).agrees(with: error, within: 1e-11))
    }
  }

  @Test(arguments: [
    (ReferenceCoefficients.second, 1.6165339, 1.399040), (.first, 0.1822482, 2.833326),
    (.weighted(first: 0.5), 0.8993911, 2.116183), (.cotton, 0.9984559, 2.017118),
    (.pooled, 1.3557222, 1.659852), (.pooledWithGroup, 0.9525717, 2.063003),
  ])
  func twoFoldOfTheVignette(
    _ reference: ReferenceCoefficients, _ explained: Double, _ unexplained: Double
  ) throws {
    let parts = try vignette().twoFold(reference)
    #expect(abs(parts.explained.value - explained) < 1e-7)
    #expect(abs(parts.unexplained.value - unexplained) < 1e-6)
    switch reference {
    case .weighted:
      #expect(
        try #require(parts.explained.standardError).agrees(with: 0.6000382300400231, within: 1e-11))
      #expect(
        try #require(parts.unexplained.standardError)
          .agrees(with: 0.8158900888728045, within: 1e-11))
    case .pooled:
      #expect(parts.explained.standardError == nil)
      #expect(abs(parts.unexplainedFirst - 0.9445705) < 1e-7)
      #expect(abs(parts.unexplainedSecond - 0.7152816) < 1e-7)
      let expected = [
        ("age", 4.3191008, 2.3980443), ("female", -0.8285489, -0.4832824),
        ("education:college", 0.3777076, 0.3428246),
      ]
      for (column, first, second) in expected {
        let detail = try #require(parts.details.first { $0.column == column })
        #expect(abs(detail.unexplainedFirst - first) < 1e-7)
        #expect(abs(detail.unexplainedSecond - second) < 1e-7)
      }
    case .pooledWithGroup:
      #expect(abs(parts.unexplainedFirst) < 1e-12)
      #expect(abs(parts.unexplainedSecond - 2.0630026) < 1e-7)
    default: break
    }
  }

  /// Stata's `oaxaca ln_real_wage age normalize(…), by(female)`.
  @Test func logWagesOfMenAndWomen() throws {
    let whole = try chicago(
      ["age"], level: Self.levels, reference: "high_school", group: "female", logarithm: true)
    #expect(abs(whole.first.mean - 2.704193) < 5e-7)
    #expect(abs(whole.second.mean - 2.498258) < 5e-7)
    let parts = whole.threeFold
    #expect(abs(parts.endowments.value + 0.021599) < 5e-7)
    #expect(abs(parts.coefficients.value - 0.240428) < 5e-7)
    #expect(abs(parts.interaction.value + 0.012895) < 5e-7)
    let pooled = whole.twoFold(.pooledWithGroup)
    #expect(abs(pooled.explained.value + 0.02894) < 5e-6)
    #expect(abs(pooled.unexplained.value - 0.234875) < 5e-7)
  }
}
