import CoequalStatistics
import CoequalTestSupport
import Testing

@Suite struct RegressionTests {
  private func design(_ columns: [(String, [Double])], intercept: Bool = true) throws -> Design {
    var design = Design(rows: columns.first?.1.count ?? 0, intercept: intercept)
    for (name, values) in columns { try design.add(Sample(values, named: name)) }
    return design
  }

  private func longley() throws -> Regression {
    let rows = ReferenceDatasets.longley
    let columns = [
      ("unemployed", rows.map(\.3)), ("armed", rows.map(\.4)), ("year", rows.map { $0.6 - 1947 }),
    ]
    return try Regression(
      of: Sample(rows.map(\.0), named: "employed"), on: design(columns))
  }

  // MARK: - Covariances

  // statsmodels 0.15.0: get_robustcov_results; intercept, unemployed, armed, year
  @Test(arguments: [
    (
      CovarianceEstimator.hc0,
      [442.9921847220128, 0.11386620543275298, 0.11516790499995169, 31.195735441689504]
    ),
    (
      .hc1, [511.52331419630883, 0.1314813687164023, 0.13298444190745473, 36.021732509655564]
    ),
    (
      .hc2, [502.00314544845025, 0.12678309289650158, 0.1349289007676484, 35.46437942931765]
    ),
    (
      .hc3, [573.8937611612911, 0.14209591512249745, 0.15886759721503332, 40.49153822510478]
    ),
    (
      .clustered((0..<16).map { 7 * ($0 / 3) }),
      [540.5502565818018, 0.1513409989560055, 0.11726242169739944, 42.8133082034461]
    ),
  ])
  func standardErrorsAreThoseOfStatsmodels(
    _ estimator: CovarianceEstimator, _ expected: [Double]
  ) throws {
    let fit = try longley()
    let covariance = try fit.covariance(estimator)
    for (name, error) in zip(fit.design.columns, expected) {
      #expect(try covariance.estimate(of: name).standardError.agrees(with: error, within: 1e-11))
    }
  }

  @Test func clustersHaveOneDegreeOfFreedomLessThanThereAre() throws {
    let covariance = try longley().covariance(.clustered((0..<16).map { $0 / 3 }))
    #expect(covariance.degreesOfFreedom == 5)
    #expect(covariance.notes == [.fewClusters(6)])
    let year = try covariance.estimate(of: "year")
    #expect(
      try #require(year.twoSidedProbability()).agrees(with: 3.34014907434197e-06, within: 1e-9))
    #expect(try year.interval().lower.agrees(with: 846.3246920919089, within: 1e-11))
    #expect(try year.interval().upper.agrees(with: 1066.4349168744645, within: 1e-11))
  }

  @Test func leveragesAndInfluenceAreThoseOfStatsmodels() throws {
    let fit = try longley()
    #expect(fit.leverages[0].agrees(with: 0.29832514339133126, within: 1e-12))
    #expect(fit.leverages[1].agrees(with: 0.3654038682965921, within: 1e-12))
    #expect(try #require(fit.adjustedRSquared).agrees(with: 0.9910587999276501, within: 1e-13))
    let changes = try fit.changesLeavingOut(of: "year")
    for (change, value) in zip(
      changes, [1.0178411734439123, 3.2191641713495756, 4.368371055508533])
    {
      #expect(try #require(change).agrees(with: value, within: 1e-11))
    }
    #expect(CompensatedSum(fit.leverages).value.agrees(with: 4, within: 1e-13))
  }

  @Test func aCombinationOfCoefficientsIsTheDifferenceItSays() throws {
    let covariance = try longley().covariance(.hc3)
    let sum = try covariance.estimate(of: [("unemployed", 1), ("armed", -1)])
    let (one, other) = (
      try covariance.estimate(of: "unemployed"), try covariance.estimate(of: "armed")
    )
    #expect(sum.value.agrees(with: one.value - other.value, within: 1e-14))
    let variance =
      one.standardError * one.standardError + other.standardError * other.standardError
      - 2 * (try covariance.covariance(of: "unemployed", "armed"))
    #expect(sum.standardError.agrees(with: variance.squareRoot(), within: 1e-12))
  }

  // MARK: - Dependence

  @Test func aColumnThatIsACombinationIsNamedWithItsFactors() throws {
    var numbers = SplitMix(seed: 1)
    let a = (0..<40).map { _ in numbers.normal() }
    let b = (0..<40).map { _ in 1000 * numbers.normal() }
    let c = zip(a, b).map { 5 + 2.5 * $0 - 3 * $1 }
    let y = zip(a, b).map { $0 + 0.01 * $1 + numbers.normal() }
    let whole = try Regression(
      of: Sample(y, named: "y"), on: design([("a", a), ("b", b), ("c", c)]))
    let dependence = try #require(whole.dependences.first)
    #expect(dependence.column == "c")
    #expect(dependence.description == "c = 5 × intercept + 2.5 × a − 3 × b")
    #expect(whole.rank == 3)
    #expect(throws: StatisticsError.dependentColumn("c")) { try whole.coefficient(of: "c") }
    let rest = try Regression(of: Sample(y, named: "y"), on: design([("a", a), ("b", b)]))
    #expect(
      try whole.coefficient(of: "a").agrees(with: rest.coefficient(of: "a"), within: 1e-13))
    #expect(whole.coefficients[3] == nil)
  }

  @Test func columnsDeclaredFirstStay() throws {
    let a: [Double] = [1, 2, 3, 4]
    let fit = try Regression(
      of: Sample([1, 2, 2, 4], named: "y"),
      on: design([("big", a.map { 1e9 * $0 }), ("small", a.map { 1e-9 * $0 })]))
    #expect(fit.dependences.map(\.column) == ["small"])
  }

  @Test func columnsOfZerosAndCopiesAreDependent() throws {
    let a: [Double] = [1, 2, 3, 5]
    let fit = try Regression(
      of: Sample([1, 2, 2, 4], named: "y"),
      on: design([("zero", [0, 0, 0, 0]), ("a", a), ("copy", a), ("ones", [1, 1, 1, 1])]))
    #expect(
      fit.dependences.map(\.description) == ["zero = 0", "copy = a", "ones = intercept"])
  }

  @Test func allLevelsOfAFactorBesideAnInterceptAreTooMany() throws {
    var numbers = SplitMix(seed: 2)
    let codes = (0..<30).map { Int32($0 % 3) }
    var design = Design(rows: 30)
    try design.add(FactorCoding("job", codes: codes, levels: ["x", "y", "z"], reference: "x"))
    try design.add(Sample(codes.map { $0 == 0 ? 1 : 0 }, named: "first"))
    let y = (0..<30).map { _ in numbers.normal() }
    let fit = try Regression(of: Sample(y, named: "y"), on: design)
    #expect(fit.dependences.map(\.description) == ["first = intercept − job:y − job:z"])
  }

  @Test func unitsDoNotDecideAboutDependence() throws {
    var numbers = SplitMix(seed: 3)
    let a = (0..<50).map { _ in numbers.normal() }
    let b = a.map { 1e-30 * ($0 + 1e-6 * numbers.normal()) }
    let y = (0..<50).map { _ in numbers.normal() }
    let fit = try Regression(of: Sample(y, named: "y"), on: design([("a", a), ("b", b)]))
    #expect(fit.dependences.isEmpty)
    #expect(fit.condition > 1e5 && fit.condition < 1e8)
  }

  // MARK: - Leaving rows out

  @Test(arguments: 1...5) func leavingOutIsExact(_ seed: UInt64) throws {
    var numbers = SplitMix(seed: seed)
    let count = 25
    let a = (0..<count).map { _ in numbers.normal() }
    let codes = (0..<count).map { _ in Int32(numbers.index(3)) }
    var design = Design(rows: count)
    try design.add(Sample(a, named: "a"))
    try design.add(FactorCoding("g", codes: codes, levels: ["0", "1", "2"], reference: "0"))
    let y = (0..<count).map { _ in 10 + numbers.normal() }
    let fit = try Regression(of: Sample(y, named: "y"), on: design)
    for column in ["a", "g:2"] {
      let without = try fit.coefficientsLeavingOut(of: column)
      for row in 0..<count {
        let rest = (0..<count).filter { $0 != row }
        let refit = try Regression(
          of: Sample(rest.map { y[$0] }, named: "y"), on: design.selecting(rows: rest))
        guard refit.dependences.isEmpty else {
          #expect(without[row] == nil || without[row]?.isFinite == true)
          continue
        }
        let expected = try refit.coefficient(of: column)
        #expect(abs(try #require(without[row]) - expected) < 1e-12 * (1 + abs(expected)))
      }
      let sum = zip(try fit.weights(of: column), y).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(sum - (try fit.coefficient(of: column))) < 1e-12)
    }
  }

  @Test func aRowOfItsOwnGroupIsNamed() throws {
    let y: [Double] = [1, 2, 3.5, 4, 9]
    let fit = try Regression(
      of: Sample(y, named: "y"),
      on: design([("a", [1, 2, 3, 4, 7]), ("only", [0, 0, 0, 0, 1])]))
    #expect(fit.rowsOfLeverageOne == [4])
    for estimator in [CovarianceEstimator.hc0, .hc3] {
      let robust = try fit.covariance(estimator)
      #expect(robust.notes == [.leverageOne(rows: [4])])
      #expect(try robust.estimate(of: "a").standardError > 0)
      #expect(throws: StatisticsError.determinedAlone(column: "only")) {
        try robust.estimate(of: "only")
      }
    }
    #expect(try fit.covariance().estimate(of: "only").standardError > 0)
    #expect(throws: StatisticsError.determinedAlone(column: "only")) {
      try fit.covariance(.clustered([0, 0, 1, 1, 2])).estimate(of: "only")
    }
    let clustered = try fit.covariance(.clustered([0, 0, 1, 1, 2]))
    #expect(clustered.notes == [.fewClusters(3), .clusterAlone(columns: ["only"])])
    #expect(try fit.changesLeavingOut(of: "only")[4] == nil)
    #expect(try fit.changesLeavingOut(of: "a")[4] == 0)
  }

  // MARK: - Folding

  @Test func blocksGiveTheSameCoefficientsAndTheSameBits() throws {
    var numbers = SplitMix(seed: 9)
    let count = 1300
    let columns = (0..<4).map { _ in (0..<count).map { _ in numbers.normal() } }
    let y = (0..<count).map { row in columns.reduce(1) { $0 + $1[row] } + numbers.normal() }
    let names = ["a", "b", "c", "d"]
    func fold(_ sizes: [Range<Int>]) throws -> LeastSquaresFold {
      var whole = try LeastSquaresFold(columns: names, response: "y")
      for rows in sizes {
        var part = try LeastSquaresFold(columns: names, response: "y")
        try part.add(columns.map { Array($0[rows]) }, response: Array(y[rows]))
        try whole.merge(part)
      }
      return whole
    }
    let cuts = [0..<400, 400..<401, 401..<1300]
    let (first, again) = (try fold(cuts).solution(), try fold(cuts).solution())
    #expect(first.coefficients == again.coefficients)
    let single = try Regression(
      of: Sample(y, named: "y"), on: design(Array(zip(names, columns)), intercept: false))
    for (one, other) in zip(first.coefficients, single.coefficients) {
      #expect(try #require(one).agrees(with: try #require(other), within: 1e-13))
    }
    #expect(
      first.residualSumOfSquares.agrees(with: single.residualSumOfSquares, within: 1e-13))
    #expect(first.degreesOfFreedom == single.degreesOfFreedom)
  }

  // MARK: - Extremes

  @Test func oneRowAndNoFreedom() throws {
    let fit = try Regression(of: Sample([3], named: "y"), on: Design(rows: 1))
    #expect(fit.coefficients == [3])
    #expect(fit.degreesOfFreedom == 0)
    #expect(fit.residualVariance == nil)
    #expect(fit.rSquared == nil)
    #expect(throws: StatisticsError.tooFewRows(column: "y", count: 1, needed: 2)) {
      try fit.covariance()
    }
  }

  @Test func moreColumnsThanRowsAreDependent() throws {
    let fit = try Regression(
      of: Sample([1, 2], named: "y"), on: design([("a", [1, 3]), ("b", [1, 5]), ("c", [2, 2])]))
    #expect(fit.rank == 2)
    #expect(fit.dependences.map(\.column) == ["b", "c"])
  }

  @Test func aDesignWithoutColumnsExplainsNothing() throws {
    let fit = try Regression(of: Sample([1, 2], named: "y"), on: Design(rows: 2, intercept: false))
    #expect(fit.residuals == [1, 2])
    #expect(fit.rank == 0)
    #expect(fit.rSquared == 0)
  }

  @Test func aConstantResponseIsAPerfectFit() throws {
    let fit = try Regression(
      of: Sample([0.1, 0.1, 0.1], named: "y"), on: design([("a", [1, 2, 4])]))
    #expect(fit.isPerfectFit)
    #expect(fit.rSquared == nil)
    #expect(try abs(fit.coefficient(of: "a")) < 1e-16)
  }

  @Test(arguments: [1e-135, 1e-12, 1e12, 1e149]) func scaleDoesNotMatter(_ scale: Double) throws {
    let (a, y) = ([1.0, 2, 3, 4, 6], [1.1, 1.9, 3.2, 3.9, 6.2])
    let plain = try Regression(of: Sample(y, named: "y"), on: design([("a", a)]))
    let scaled = try Regression(
      of: Sample(y.map { $0 * scale }, named: "y"), on: design([("a", a.map { $0 * scale })]))
    let (one, other) = (
      try plain.covariance(.hc3).estimate(of: "a"), try scaled.covariance(.hc3).estimate(of: "a")
    )
    #expect(other.value.agrees(with: one.value, within: 1e-14))
    #expect(other.standardError.agrees(with: one.standardError, within: 1e-12))
  }

  @Test func refusalsNameColumnAndRow() throws {
    #expect(throws: StatisticsError.length(column: "a", count: 3, expected: 2)) {
      var design = Design(rows: 2)
      try design.add(Sample([1, 2, 3], named: "a"))
    }
    #expect(throws: StatisticsError.repeatedColumn("intercept")) {
      var design = Design(rows: 1)
      try design.add(Sample([1], named: "intercept"))
    }
    #expect(throws: StatisticsError.unknownLevel(column: "g", row: 1)) {
      try FactorCoding("g", codes: [0, 2], levels: ["a", "b"], reference: "a")
    }
    #expect(throws: StatisticsError.unknownColumn("g:c")) {
      try FactorCoding("g", codes: [0, 1], levels: ["a", "b"], reference: "c")
    }
    #expect(throws: StatisticsError.notFinite(column: "b", row: 3)) {
      var fold = try LeastSquaresFold(columns: ["a", "b"], response: "y")
      try fold.add([[1, 2], [3, 4]], response: [0, 0])
      try fold.add([[1, 2], [3, -.infinity]], response: [0, 0])
    }
    #expect(throws: StatisticsError.magnitude(column: "a", row: 0)) {
      try Regression(of: Sample([1, 2], named: "y"), on: design([("a", [1e-200, 2e-200])]))
    }
    #expect(throws: StatisticsError.empty(column: "y")) {
      try LeastSquaresFold(columns: [], response: "y").solution()
    }
    #expect(throws: StatisticsError.length(column: "clusters", count: 1, expected: 16)) {
      try longley().covariance(.clustered([1]))
    }
    #expect(throws: StatisticsError.unknownColumn("x")) { try longley().coefficient(of: "x") }
  }
}
