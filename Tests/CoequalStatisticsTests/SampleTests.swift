import CoequalStatistics
import Testing

@Suite struct SampleTests {
  private let values = [3.1, 1.2, 9.9, 4.4, 4.4, 0.7, 6.5]
  private let weights: [Double] = [1, 2, 1, 3, 1, 2, 1]

  // MARK: - Sums, means, variances

  @Test func sumsKeepWhatRoundingWouldLose() {
    #expect(CompensatedSum([1, 1e100, 1, -1e100]).value == 2)
    #expect(CompensatedSum((0..<1_000_000).map { _ in 0.1 }).value == 100_000)
    var (first, second) = (CompensatedSum([1e16, 1]), CompensatedSum([-1e16, 1]))
    first.merge(second)
    second.merge(CompensatedSum())
    #expect(first.value == 2)
  }

  /// NumAcc2, NumAcc3 and NumAcc4 of the Statistical Reference Datasets, with certified mean and
  /// deviation.
  @Test(arguments: [
    (1.2, 1.1, 1.3), (1_000_000.2, 1_000_000.1, 1_000_000.3),
    (10_000_000.2, 10_000_000.1, 10_000_000.3),
  ])
  func certifiedMeansAndDeviations(_ start: Double, _ low: Double, _ high: Double) throws {
    let sample = try Sample(
      [start] + (0..<1000).map { $0 % 2 == 0 ? low : high }, named: "accuracy")
    #expect(sample.mean == start)
    // The data cannot be written exactly: the deviation of what is written is 0.1 to that many
    // digits.
    let error = start.ulp / 0.1
    #expect(abs(try #require(sample.standardDeviation) - 0.1) / 0.1 <= error)
    var (moments, other) = (Moments(), Moments())
    for (row, value) in sample.values.enumerated() {
      if row < 300 { moments.add(value) } else { other.add(value) }
    }
    moments.merge(other)
    #expect(try #require(moments.mean).agrees(with: start, within: 1e-15))
    #expect(abs(try #require(moments.standardDeviation) - 0.1) / 0.1 <= 2 * error)
  }

  @Test func weightedMeanAndVarianceAreThoseOfNumPy() throws {
    // NumPy 2.4.6: average, cov with fweights, cov with aweights
    let sample = try WeightedSample(Sample(values, named: "v"), weights: weights)
    #expect(sample.mean.agrees(with: 3.7181818181818183, within: 1e-15))
    #expect(
      try #require(sample.variance(.frequency)).agrees(with: 7.909636363636365, within: 1e-15))
    #expect(
      try #require(sample.variance(.reliability)).agrees(with: 8.700600000000003, within: 1e-15))
  }

  @Test func equalWeightsChangeNothing() throws {
    let plain = try Sample(values, named: "v")
    let weighted = try WeightedSample(plain, weights: values.map { _ in 0.1 })
    #expect(weighted.mean.agrees(with: plain.mean, within: 1e-15))
    #expect(weighted.median == plain.median)
    let even = try Sample([4, 1, 3, 2], named: "v")
    #expect(try WeightedSample(even, weights: [0.1, 0.1, 0.1, 0.1]).median == even.median)
  }

  @Test func constantValuesHaveNoVariance() throws {
    let sample = try Sample(Array(repeating: 0.1, count: 1000), named: "v")
    #expect(sample.mean == 0.1)
    #expect(sample.variance == 0)
    #expect(sample.median == 0.1)
  }

  @Test func aSingleValueHasNoVariance() throws {
    let sample = try Sample([7], named: "v")
    #expect(sample.variance == nil)
    #expect(sample.mean == 7)
    #expect(QuantileDefinition.all.allSatisfy { sample.quantile(at: 0.3, $0) == 7 })
  }

  // MARK: - Quantiles

  // NumPy 2.4.6, quantile with each of its nine continuous and discontinuous methods
  @Test(arguments: [
    (0.1, [0.7, 0.7, 0.7, 0.7, 0.8, 0.7, 1.0, 0.7333333333333333, 0.75], 0.7),
    (0.25, [1.2, 1.2, 1.2, 1.075, 1.675, 1.2, 2.15, 1.5166666666666664, 1.55625], 1.2),
    (0.5, [4.4, 4.4, 4.4, 3.75, 4.4, 4.4, 4.4, 4.4, 4.4], 4.4),
    (0.9, [9.9, 9.9, 6.5, 7.52, 9.22, 9.9, 7.86, 9.673333333333334, 9.56], 6.5),
  ])
  func quantilesAreThoseOfNumPy(_ share: Double, _ expected: [Double], _ weighted: Double) throws {
    let sample = try Sample(values, named: "v")
    for (definition, value) in zip(QuantileDefinition.all, expected) {
      #expect(
        sample.quantile(at: share, definition).agrees(with: value, within: 1e-14),
        "definition \(definition.number)")
    }
    let weightedSample = try WeightedSample(sample, weights: weights)
    #expect(weightedSample.quantile(at: share) == weighted)
  }

  @Test func theMedianOfAnEvenNumberIsTheMeanOfTheMiddle() throws {
    let sample = try Sample([10, 1, 4, 2], named: "v")
    #expect(sample.median == 3)
    for number in [2, 5, 6, 7, 8, 9] {
      let median = sample.quantile(at: 0.5, QuantileDefinition.all[number - 1])
      #expect(median.agrees(with: 3, within: 1e-15), "definition \(number)")
    }
    #expect(sample.quantile(at: 0.5, .inverseOfDistribution) == 2)
  }

  @Test func sharesOutsideOfZeroToOneGiveNoNumber() throws {
    let sample = try Sample(values, named: "v")
    #expect(sample.quantile(at: 1.1, .linearModes).isNaN)
    #expect(sample.quantile(at: .nan, .hazen).isNaN)
    #expect(sample.quantile(at: 0, .hazen) == 0.7)
    #expect(sample.quantile(at: 1, .weibull) == 9.9)
  }

  // MARK: - Refusals

  @Test func refusalsNameColumnAndRow() {
    #expect(throws: StatisticsError.empty(column: "pay")) { try Sample([], named: "pay") }
    #expect(throws: StatisticsError.notFinite(column: "pay", row: 2)) {
      try Sample([1, 2, .nan], named: "pay")
    }
    #expect(throws: StatisticsError.notFinite(column: "pay", row: 0)) {
      try Sample([.infinity], named: "pay")
    }
    #expect(throws: StatisticsError.magnitude(column: "pay", row: 1)) {
      try Sample([1, -1e200], named: "pay")
    }
    #expect(throws: StatisticsError.negative(column: "weight of pay", row: 1)) {
      try WeightedSample(Sample([1, 2], named: "pay"), weights: [1, -1])
    }
  }
}
