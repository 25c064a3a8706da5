import CoequalStatistics
import CoequalTestSupport
import Testing

@Suite struct CodedRegressionTests {
  /// People with a few factors and numbers.
  private struct People {
    var design: Design
    let response: Sample

    init(
      seed: UInt64, rows: Int, levels: [Int], intercept: Bool = true, offset: Double = 0,
      extra: (inout Design, SplitMix) throws -> Void = { _, _ in }
    ) throws {
      var random = SplitMix(seed: seed)
      var pay = Array(repeating: 0.0, count: rows)
      design = Design(rows: rows, intercept: intercept)
      for (place, count) in levels.enumerated() {
        let codes = (0..<rows).map { _ in Int32(random.index(count)) }
        for row in 0..<rows { pay[row] += 0.1 * Double(codes[row]) }
        try design.add(
          FactorCoding(
            "factor\(place)", codes: codes, levels: (0..<count).map(String.init),
            reference: "\(place % count)"))
      }
      let tenure = (0..<rows).map { _ in offset + (random.uniform() * 480).rounded() / 12 }
      for row in 0..<rows {
        pay[row] += 0.01 * tenure[row] + random.normal() * (0.1 + 0.001 * tenure[row])
      }
      try design.add(Sample(tenure, named: "tenure"))
      try design.add(Sample(tenure.map { $0 * $0 }, named: "tenure²"))
      try extra(&design, random)
      response = try Sample(pay, named: "pay")
    }
  }

  private func expectSame(
    _ people: People, within error: Double = 1e-10, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let whole = try Regression(of: people.response, on: people.design)
    let coded = try CodedRegression(of: people.response, on: people.design)
    #expect(coded.rank == whole.rank, sourceLocation: location)
    #expect(coded.dependences == whole.dependences, sourceLocation: location)
    #expect(
      coded.residualSumOfSquares.agrees(with: whole.residualSumOfSquares, within: error),
      sourceLocation: location)
    #expect(
      coded.totalSumOfSquares.agrees(with: whole.totalSumOfSquares, within: error),
      sourceLocation: location)
    let clusters = [
      (0..<whole.rowCount).map { $0 % 97 }, (0..<whole.rowCount).map { $0 * $0 % 31 - 5 },
      (0..<whole.rowCount).map { $0 < whole.rowCount / 2 ? 0 : $0 },
    ].map(CovarianceEstimator.clustered)
    for estimator in [.classical, .hc0, .hc1, .hc2, .hc3] + clusters {
      let expected = try whole.covariance(estimator)
      let covariance = try coded.covariance(estimator)
      #expect(covariance.notes == expected.notes, sourceLocation: location)
      for (column, value) in zip(whole.design.columns, whole.coefficients) where value != nil {
        do {
          let estimate = try expected.estimate(of: column)
          let found = try covariance.estimate(of: column)
          #expect(
            found.value.agrees(with: estimate.value, within: error),
            "\(column)", sourceLocation: location)
          #expect(
            found.standardError.agrees(with: estimate.standardError, within: error),
            "\(column) \(estimator)", sourceLocation: location)
        } catch {
          #expect(throws: error, sourceLocation: location) {
            try covariance.estimate(of: column)
          }
        }
      }
    }
    for (column, value) in zip(whole.design.columns, whole.coefficients) where value != nil {
      let expected = try whole.coefficientsLeavingOut(of: column).compactMap(\.self)
      let range = try coded.leavingOneOut(of: column)
      let lowest = try #require(range.lowest), highest = try #require(range.highest)
      let least = try #require(expected.min()), most = try #require(expected.max())
      #expect(lowest.agrees(with: least, within: error), "\(column)", sourceLocation: location)
      #expect(highest.agrees(with: most, within: error), "\(column)", sourceLocation: location)
      #expect(
        range.determining == whole.rowsOfLeverageOne.count, "\(column)", sourceLocation: location)
    }
  }

  @Test(arguments: [[], [2], [3, 4], [2, 9, 6, 4], [7, 11, 5, 2, 13, 3]])
  func agreesWithTheRegressionOfAllRows(_ levels: [Int]) throws {
    try expectSame(People(seed: 1, rows: 1500, levels: levels))
  }

  @Test func agreesWithoutIntercept() throws {
    try expectSame(People(seed: 2, rows: 800, levels: [3, 4], intercept: false))
  }

  @Test func agreesWhereNumbersAreFarFromZero() throws {
    try expectSame(People(seed: 3, rows: 1000, levels: [2, 5], offset: 2000), within: 1e-9)
  }

  @Test func agreesOnFiveNumbersAndGroupsOfOneFactor() throws {
    let people = try People(seed: 4, rows: 1200, levels: [15, 20, 2]) { design, random in
      var random = random
      for name in ["a", "b", "c"] {
        try design.add(
          Sample((0..<1200).map { _ in 1e6 * random.normal() }, named: name))
      }
    }
    try expectSame(people)
  }

  @Test func leavesOutTheSameCombinations() throws {
    let people = try People(seed: 5, rows: 900, levels: [3, 4, 2]) { design, random in
      var random = random
      let codes = (0..<900).map { _ in Int32(random.index(6)) }
      let names = (0..<6).map(String.init)
      try design.add(FactorCoding("fine", codes: codes, levels: names, reference: "0"))
      // Levels 0 and 1, 2 and 3, 4 and 5 together, and one level that no row has.
      try design.add(
        FactorCoding(
          "coarse", codes: codes.map { $0 / 2 }, levels: ["0", "1", "2", "3"], reference: "0"))
      let months = (0..<900).map { _ in Double(random.index(400)) }
      try design.add(Sample(months, named: "months"))
      try design.add(Sample(months.map { 2 * $0 + 3 }, named: "shifted"))
      try design.add(Sample(months.map { _ in 0.1 }, named: "constant"))
      try design.add(
        Sample(zip(months, codes).map { $0 + ($1 == 3 ? 7 : 0) }, named: "mixed"))
    }
    try expectSame(people)
    let fit = try CodedRegression(of: people.response, on: people.design)
    #expect(
      fit.dependences.map(\.description) == [
        "coarse:1 = fine:2 + fine:3", "coarse:2 = fine:4 + fine:5", "coarse:3 = 0",
        "shifted = 3 × intercept + 2 × months", "constant = 0.1 × intercept",
        "mixed = 7 × fine:3 + months",
      ])
  }

  @Test func leavesOutRowsOfLeverageOneAndTheirCoefficients() throws {
    let people = try People(seed: 6, rows: 500, levels: [3, 4]) { design, _ in
      let codes = (0..<500).map { Int32($0 == 17 ? 2 : $0 % 2) }
      try design.add(
        FactorCoding("alone", codes: codes, levels: ["a", "b", "c"], reference: "a"))
    }
    try expectSame(people)
    let fit = try CodedRegression(of: people.response, on: people.design)
    let covariance = try fit.covariance(.hc3)
    #expect(covariance.notes == [.leverageOne(rows: [17])])
    #expect(throws: StatisticsError.determinedAlone(column: "alone:c")) {
      try covariance.estimate(of: "alone:c")
    }
  }

  @Test(arguments: [2, 3, 4])
  func givesTheSameBitsForAnyNumberOfThreads(_ threads: Int) throws {
    let people = try People(seed: 7, rows: 70_000, levels: [2, 6, 5])
    let alone = try CodedRegression(of: people.response, on: people.design, threads: 1)
    let fit = try CodedRegression(of: people.response, on: people.design, threads: threads)
    #expect(fit.coefficients == alone.coefficients)
    #expect(fit.residualSumOfSquares == alone.residualSumOfSquares)
    #expect(fit.totalSumOfSquares == alone.totalSumOfSquares)
    let (errors, expected) = (
      try fit.covariance(.hc3), try alone.covariance(.hc3)
    )
    let clusters = CovarianceEstimator.clustered((0..<70_000).map { $0 % 3000 })
    let (clustered, other) = (try fit.covariance(clusters), try alone.covariance(clusters))
    for column in people.design.columns {
      #expect(try errors.estimate(of: column) == expected.estimate(of: column))
      #expect(try clustered.estimate(of: column) == other.estimate(of: column))
      #expect(try fit.leavingOneOut(of: column) == alone.leavingOneOut(of: column))
    }
  }

  @Test func piecesOfRowsAddUp() throws {
    try expectSame(People(seed: 8, rows: 40_000, levels: [2, 6]))
  }

  @Test func aPerfectFitIsNoted() throws {
    let numbers = (0..<50).map(Double.init)
    var design = Design(rows: 50)
    try design.add(Sample(numbers, named: "x"))
    let fit = try CodedRegression(
      of: Sample(numbers.map { 2 * $0 + 1 }, named: "y"), on: design)
    #expect(fit.isPerfectFit)
    #expect(try fit.covariance().notes == [.perfectFit])
    #expect(fit.rSquared == 1)
  }

  /// One cluster has all people of a level, and another one all of three levels and some more.
  @Test func aClusterWithoutWhichACoefficientCannotBeToldIsNoted() throws {
    let people = try People(seed: 10, rows: 600, levels: [3]) { design, _ in
      let codes = (0..<600).map { Int32($0 < 40 ? $0 / 10 + 1 : 0) }
      try design.add(
        FactorCoding("team", codes: codes, levels: ["a", "b", "c", "d", "e"], reference: "a"))
    }
    let codes = (0..<600).map { row -> Int in
      if row < 10 { 1000 } else if row < 60 { -1000 } else { row % 50 }
    }
    let fit = try CodedRegression(of: people.response, on: people.design)
    let covariance = try fit.covariance(.clustered(codes))
    let expected = try Regression(of: people.response, on: people.design)
      .covariance(.clustered(codes))
    #expect(covariance.notes == expected.notes)
    #expect(covariance.notes == [.clusterAlone(columns: ["team:b", "team:c", "team:d", "team:e"])])
    #expect(throws: StatisticsError.determinedAlone(column: "team:b")) {
      try covariance.estimate(of: "team:b")
    }
    let (tenure, same) = (
      try covariance.estimate(of: "tenure"), try expected.estimate(of: "tenure")
    )
    #expect(tenure.standardError.agrees(with: same.standardError, within: 1e-10))
  }

  @Test func refusesClustersOfAnotherLengthOrOnlyOneAndTooFewRows() throws {
    let people = try People(seed: 9, rows: 20, levels: [3])
    let fit = try CodedRegression(of: people.response, on: people.design)
    #expect(throws: StatisticsError.constant(column: "clusters")) {
      try fit.covariance(.clustered(Array(repeating: 1, count: 20)))
    }
    #expect(throws: StatisticsError.length(column: "clusters", count: 19, expected: 20)) {
      try fit.covariance(.clustered(Array(repeating: 1, count: 19)))
    }
    let short = try People(seed: 9, rows: 3, levels: [])
    let exact = try CodedRegression(of: short.response, on: short.design)
    #expect(throws: StatisticsError.tooFewRows(column: "pay", count: 3, needed: 4)) {
      try exact.covariance()
    }
  }

  /// Each role is a factor's level and a cluster, of fewer people than there are roles.
  @Test func manySmallClustersThatAreLevelsOfAFactorAreNoted() throws {
    let roles = (0..<240).map { Int32($0 / 6) }
    let people = try People(seed: 11, rows: 240, levels: [3]) { design, _ in
      try design.add(
        FactorCoding("role", codes: roles, levels: (0..<40).map(String.init), reference: "7"))
    }
    let clusters = CovarianceEstimator.clustered(roles.map(Int.init))
    let covariance = try CodedRegression(of: people.response, on: people.design)
      .covariance(clusters)
    let expected = try Regression(of: people.response, on: people.design).covariance(clusters)
    #expect(covariance.notes == expected.notes)
    let alone = covariance.notes.compactMap { note in
      if case .clusterAlone(let columns) = note { columns } else { nil }
    }
    #expect(alone.joined().count { $0.hasPrefix("role:") } == 39)
    let (tenure, same) = (
      try covariance.estimate(of: "tenure"), try expected.estimate(of: "tenure")
    )
    #expect(tenure.standardError.agrees(with: same.standardError, within: 1e-10))
  }

  /// The levels of two factors stand in one array, of which the second one has more of them.
  @Test func factorsThatShareTheirCodesAreTwo() throws {
    let codes = (0..<60).map { Int32($0 % 3) }
    var design = Design(rows: 60)
    try design.add(FactorCoding("first", codes: codes, levels: ["a", "b", "c"], reference: "a"))
    try design.add(
      FactorCoding("second", codes: codes, levels: ["a", "b", "c", "d"], reference: "b"))
    let fit = try CodedRegression(
      of: Sample(codes.indices.map { Double($0 * $0 % 11) }, named: "pay"), on: design)
    #expect(fit.rank == 3)
    #expect(
      fit.dependences.map(\.description) == [
        "second:a = intercept − first:b − first:c", "second:c = first:c", "second:d = 0",
      ])
  }

  @Test func refusesMoreColumnsThanRows() throws {
    let people = try People(seed: 12, rows: 3, levels: [4])
    #expect(throws: StatisticsError.tooFewRows(column: "pay", count: 3, needed: 6)) {
      try CodedRegression(of: people.response, on: people.design)
    }
  }

  @Test func refusesAResponseOfAnotherLength() throws {
    let design = Design(rows: 3)
    #expect(throws: StatisticsError.length(column: "y", count: 2, expected: 3)) {
      try CodedRegression(of: Sample([1, 2], named: "y"), on: design)
    }
  }
}
