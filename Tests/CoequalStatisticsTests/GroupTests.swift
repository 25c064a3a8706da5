import CoequalStatistics
import CoequalTestSupport
import Testing

@Suite struct GroupTests {
  private func sample(_ values: [Double]) throws -> Sample { try Sample(values, named: "v") }

  private let first = [1.1, 2.5, 2.5, 3.7, 4.0, 5.2]
  private let second = [2.5, 3.7, 4.4, 6.1, 7.0, 8.3, 9.9]

  // MARK: - Welch

  @Test func welchIsThatOfScipy() throws {
    // scipy 1.17.1, ttest_ind(equal_var=False)
    let test = try WelchTest(sample(first), sample(second))
    let statistic = try #require(test.difference.statistic())
    #expect(statistic.agrees(with: -2.441557866272825, within: 1e-14))
    #expect(test.probability.agrees(with: 0.03593536167577626, within: 1e-13))
    #expect(test.difference.degreesOfFreedom.agrees(with: 9.50242502884823, within: 1e-14))
    let interval = try test.difference.interval()
    #expect(interval.lower.agrees(with: -5.410056737157914, within: 1e-13))
    #expect(interval.upper.agrees(with: -0.2280385009373247, within: 1e-12))
  }

  @Test func welchNeedsTwoValuesThatVary() throws {
    #expect(throws: StatisticsError.tooFewRows(column: "v", count: 1, needed: 2)) {
      try WelchTest(sample([1]), sample([1, 2]))
    }
    #expect(throws: StatisticsError.constant(column: "v")) {
      try WelchTest(sample([1, 1]), sample([2, 2]))
    }
    // One that varies is enough, and huge values are no trouble.
    let huge = try WelchTest(sample([1e149, 3e149]), sample([2e149, 2e149]))
    #expect(huge.difference.degreesOfFreedom == 1)
  }

  // MARK: - Equivalence and power

  @Test func equivalenceIsShownExactlyWhereTheIntervalLiesInside() throws {
    for value in [-0.06, -0.03, 0.0, 0.02, 0.048] {
      for error in [0.001, 0.01, 0.03] {
        let estimate = try Estimate(value: value, standardError: error, degreesOfFreedom: 17)
        let test = try EquivalenceTest(of: estimate, between: -0.05, and: 0.05)
        let isInside = test.interval.lower > -0.05 && test.interval.upper < 0.05
        #expect(test.isShown == isInside, "\(value) ± \(error)")
      }
    }
  }

  @Test func anEstimateWithoutErrorIsInsideOrNot() throws {
    let estimate = try Estimate(value: 0.01, standardError: 0, degreesOfFreedom: 3)
    #expect(try EquivalenceTest(of: estimate, between: -0.05, and: 0.05).probability == 0)
    #expect(try EquivalenceTest(of: estimate, between: 0.02, and: 0.05).probability == 1)
    #expect(estimate.statistic() == nil)
  }

  @Test func theDetectableEffectIsFoundWithThePowerThatWasAsked() throws {
    // scipy 1.17.1: t.ppf(.975, 267) + t.ppf(.8, 267)
    let estimate = try Estimate(value: 0, standardError: 1, degreesOfFreedom: 267)
    let effect = try estimate.minimumDetectableEffect()
    #expect(effect.agrees(with: 2.811858148737746, within: 1e-12))
  }

  // MARK: - Ranks

  @Test func ranksWithTiesAreCountedExactly() throws {
    // Python: all 1716 divisions of the 13 ranks
    let test = try MannWhitneyTest(sample(first), sample(second))
    #expect(test.statistic == 7.5)
    #expect(test.method == .exact)
    #expect(test.hasTies)
    #expect(test.probability.agrees(with: 0.054778554778554776, within: 1e-14))
  }

  @Test func ranksByTheNormalDistributionAreThoseOfScipy() throws {
    // scipy 1.17.1, mannwhitneyu(method="asymptotic")
    let (one, other) = (try sample(first), try sample(second))
    let corrected = try MannWhitneyTest(one, other, method: .normal(continuityCorrection: true))
    #expect(corrected.probability.agrees(with: 0.06147952877355991, within: 1e-13))
    let plain = try MannWhitneyTest(one, other, method: .normal(continuityCorrection: false))
    #expect(plain.probability.agrees(with: 0.05214252978823391, within: 1e-13))
  }

  /// Hollander and Wolfe (1973), 69f.: permeability of the placenta; also the example of R's
  /// `wilcox.test`.
  @Test func ranksOfAPublishedExample() throws {
    let test = try MannWhitneyTest(
      sample([0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]),
      sample([1.15, 0.88, 0.90, 0.74, 1.21]))
    #expect(test.statistic == 35)
    #expect(test.probability.agrees(with: 0.2544122544122544, within: 1e-14))
  }

  @Test func equalValuesDoNotDiffer() throws {
    let test = try MannWhitneyTest(sample([1, 1, 1]), sample([1, 1]))
    #expect(test.probability == 1)
    #expect(test.probabilityOfSuperiority == 0.5)
    #expect(throws: StatisticsError.constant(column: "v")) {
      try MannWhitneyTest(
        sample([1, 1]), sample([1]), method: .normal(continuityCorrection: true))
    }
  }

  @Test func exchangingTheSamplesChangesNothingButTheSide() throws {
    let (one, other) = (try sample(first), try sample(second))
    let (there, back) = (try MannWhitneyTest(one, other), try MannWhitneyTest(other, one))
    #expect(there.probability.agrees(with: back.probability, within: 1e-13))
    #expect(there.statistic + back.statistic == 42)
  }

  // MARK: - Permutations

  @Test func allDivisionsAreLookedAtWhereTheyAreFew() throws {
    // Python: all 1716 divisions
    var numbers = SplitMix(seed: 1)
    let test = try PermutationTest(sample(first), sample(second), using: &numbers)
    #expect(test.isExact)
    #expect(test.divisions == 1716)
    #expect(test.probability.agrees(with: 0.043706293706293704, within: 1e-14))
  }

  @Test func drawnDivisionsAreCloseAndRepeatable() throws {
    func drawn() throws -> PermutationTest {
      var numbers = SplitMix(seed: 5)
      return try PermutationTest(
        sample(first), sample(second), divisions: 1700, using: &numbers)
    }
    let test = try drawn()
    #expect(!test.isExact)
    #expect(abs(test.probability - 0.0437) < 0.02)
    #expect(try drawn() == test)
  }

  @Test func oneDivisionMoreThanTheLimitIsDrawn() throws {
    var numbers = SplitMix(seed: 1)
    let exact = try PermutationTest(
      sample([1, 2]), sample([3, 4]), divisions: 6, using: &numbers)
    #expect(exact.isExact && exact.probability.agrees(with: 1.0 / 3, within: 1e-15))
    let drawn = try PermutationTest(
      sample([1, 2]), sample([3, 4]), divisions: 5, using: &numbers)
    #expect(!drawn.isExact && drawn.divisions == 5)
    #expect(throws: StatisticsError.self) {
      try PermutationTest(sample([1]), sample([2]), divisions: 0, using: &numbers)
    }
  }

  // MARK: - Tables

  // scipy 1.17.1 fisher_exact: two-sided, less, greater
  @Test(arguments: [
    ([14, 24, 21, 24], [0.048991413058947844, 0.024495706529473922, 0.9960797258319615]),
    ([3, 4, 1, 4], [0.48571428571428565, 0.9857142857142858, 0.24285714285714283]),
    ([120, 200, 90, 220], [0.00013303665397328636, 0.9999706482512636, 6.651832698664318e-05]),
    ([0, 5, 6, 8], [0.02097902097902098, 0.016317016317016316, 1.0]),
  ])
  func fisherIsThatOfScipy(_ counts: [Int], _ expected: [Double]) throws {
    let table = try FourfoldTable(
      firstSelected: counts[0], of: counts[1], secondSelected: counts[2], of: counts[3])
    let test = try FisherExactTest(table)
    #expect(test.twoSided.agrees(with: expected[0], within: 1e-12))
    #expect(test.less.agrees(with: expected[1], within: 1e-12))
    #expect(test.greater.agrees(with: expected[2], within: 1e-12))
  }

  @Test func tablesWithoutVariationAreNotSignificant() throws {
    for counts in [(0, 5, 0, 7), (5, 5, 7, 7), (0, 0, 3, 7)] {
      let table = try FourfoldTable(
        firstSelected: counts.0, of: counts.1, secondSelected: counts.2, of: counts.3)
      #expect(try FisherExactTest(table).twoSided == 1)
      #expect(table.excessInDeviations == nil)
    }
  }

  /// Rosen and Jerdee, Journal of Applied Psychology 59 (1974): women, then men.
  @Test func promotionsOfRosenAndJerdee() throws {
    let table = try FourfoldTable(firstSelected: 14, of: 24, secondSelected: 21, of: 24)
    let ratio = try SelectionRatio(table)
    #expect(try #require(ratio.ratio).agrees(with: 2.0 / 3, within: 1e-15))
    #expect(ratio.isBelowFourFifths == true)
    // statsmodels 0.15.0, Table2x2.riskratio_confint
    let interval = try #require(ratio.interval)
    #expect(interval.lower.agrees(with: 0.4603061417244046, within: 1e-13))
    #expect(interval.upper.agrees(with: 0.9655409827456597, within: 1e-13))
    #expect(abs(try #require(table.pooledStatistic) + 2.27359424) < 5e-9)
    #expect(table.excess == -3.5)
    #expect(abs(try #require(table.excessInDeviations) + 2.24978631) < 5e-9)
    let test = try FisherExactTest(table)
    #expect(abs(test.twoSided - 0.0489914131) < 5e-11)
    #expect(abs(test.less - 0.0244957065) < 5e-11)
  }

  /// 11 of 25 beside 11 of 20 is four fifths, and no less.
  @Test func fourFifthsAreExact() throws {
    for second in 1...40 {
      for other in 0...second {
        for first in 1...40 {
          for selected in 0...first {
            let table = try FourfoldTable(
              firstSelected: selected, of: first, secondSelected: other, of: second)
            let isBelow = 5 * selected * second < 4 * other * first
            if table.isFirstBelowFourFifths != isBelow {
              Issue.record("\(selected) of \(first) beside \(other) of \(second)")
            }
          }
        }
      }
    }
    let table = try FourfoldTable(firstSelected: 11, of: 25, secondSelected: 11, of: 20)
    #expect(try SelectionRatio(table).isBelowFourFifths == false)
  }

  @Test func fourFifthsOfVeryManyAreExact() throws {
    let many = 1 << 31
    let table = try FourfoldTable(firstSelected: many, of: many, secondSelected: many, of: many)
    #expect(table.isFirstBelowFourFifths == false)
  }

  @Test func withoutAnybodyNoRateIsBelowFourFifths() throws {
    let table = try FourfoldTable(firstSelected: 0, of: 0, secondSelected: 3, of: 7)
    #expect(table.isFirstBelowFourFifths == nil)
    #expect(
      try SelectionRatio(
        FourfoldTable(firstSelected: 0, of: 3, secondSelected: 0, of: 7)
      ).isBelowFourFifths == nil)
  }

  @Test func strataTogetherAreThoseOfStatsmodels() throws {
    // statsmodels 0.15.0, StratifiedTable
    let counts = [(14, 24, 21, 24), (5, 25, 8, 23), (2, 3, 7, 16), (11, 36, 10, 39)]
    let strata = try counts.map {
      try FourfoldTable(firstSelected: $0.0, of: $0.1, secondSelected: $0.2, of: $0.3)
    }
    let test = try MantelHaenszel(strata, continuityCorrection: true)
    #expect(test.oddsRatio?.agrees(with: 0.6694253315394963, within: 1e-14) == true)
    #expect(test.logStandardError?.agrees(with: 0.3281668974698273, within: 1e-14) == true)
    let interval = try #require(try test.interval())
    #expect(interval.lower.agrees(with: 0.35185681956859044, within: 1e-13))
    #expect(interval.upper.agrees(with: 1.2736154298677924, within: 1e-13))
    #expect(test.statistic.agrees(with: 1.1478922825401194, within: 1e-13))
    #expect(test.probability.agrees(with: 0.2839908036915718, within: 1e-13))
    let plain = try MantelHaenszel(strata, continuityCorrection: false)
    #expect(plain.statistic.agrees(with: 1.5255341254353871, within: 1e-13))
    #expect(plain.probability.agrees(with: 0.2167839322474311, within: 1e-13))
  }

  @Test func countsThatCannotBeAreRefused() {
    for counts in [(-1, 2, 0, 0), (3, 2, 0, 0), (0, 0, 1, 0), (0, -1, 0, 0)] {
      #expect(throws: StatisticsError.self) {
        try FourfoldTable(
          firstSelected: counts.0, of: counts.1, secondSelected: counts.2, of: counts.3)
      }
    }
  }
}
