import CoequalStatistics
import Testing

@Suite struct SurvivalTests {
  /// Entry, exit, cause (zero: censored), group, stratum: made by Reference/tests.py.
  private static let made: [(Double, Double, Int, Int, Int)] = [
    (1.9, 3.2, 0, 1, 1), (0.0, 10.3, 1, 0, 1), (0.0, 3.7, 2, 0, 1), (0.0, 0.2, 1, 2, 1),
    (0.0, 6.7, 2, 2, 1), (0.0, 2.6, 0, 2, 1), (0.0, 14.9, 0, 1, 1), (0.0, 4.3, 1, 0, 1),
    (0.0, 5.0, 0, 2, 1), (0.0, 2.3, 1, 1, 1), (0.9, 1.1, 2, 2, 0), (0.0, 27.0, 1, 1, 0),
    (0.8, 3.2, 1, 0, 0), (1.3, 11.7, 0, 1, 0), (1.5, 2.3, 2, 1, 0), (1.7, 15.5, 1, 1, 0),
    (0.0, 0.2, 2, 1, 0), (2.4, 6.8, 1, 0, 0), (0.0, 0.6, 1, 0, 1), (0.0, 1.0, 2, 2, 0),
    (0.0, 8.1, 2, 2, 1), (0.0, 13.3, 1, 1, 0), (0.0, 3.5, 1, 0, 1), (0.1, 7.5, 2, 1, 1),
    (0.1, 5.6, 1, 1, 0), (1.5, 4.0, 2, 1, 0), (1.4, 12.7, 0, 0, 0), (2.8, 12.1, 1, 0, 1),
    (0.0, 1.8, 1, 2, 0), (1.5, 5.2, 2, 0, 0), (0.0, 5.8, 0, 2, 0), (0.7, 6.5, 2, 1, 1),
    (0.0, 0.5, 1, 0, 0), (0.0, 26.5, 2, 2, 0), (2.1, 2.2, 1, 2, 0), (0.0, 7.1, 2, 2, 0),
    (0.0, 6.5, 1, 2, 1), (0.0, 1.5, 1, 2, 1), (0.0, 3.5, 0, 2, 1), (0.5, 2.5, 0, 0, 1),
  ]

  private let spells = made.map { row in
    Spell(entry: row.0, exit: row.1, cause: row.2 == 0 ? nil : row.2)
  }

  // MARK: - Kaplan and Meier

  /// Freireich and others, Blood 21 (1963) 699–716: weeks of remission with 6-MP, then with
  /// placebo.
  private static let treated: [(Double, Bool)] = [
    (6, true), (6, true), (6, true), (6, false), (7, true), (9, false), (10, true), (10, false),
    (11, false), (13, true), (16, true), (17, false), (19, false), (20, false), (22, true),
    (23, true), (25, false), (32, false), (32, false), (34, false), (35, false),
  ]
  private static let placebo: [Double] = [
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
  ]
  private let remission = treated.map { Spell(exit: $0.0, cause: $0.1 ? 1 : nil) }
  private let relapse = placebo.map { Spell(exit: $0, cause: 1) }

  @Test func remissionOfFreireich() throws {
    let curve = try KaplanMeier(remission, transformation: .log)
    let expected = [
      (6, 0.857143), (7, 0.806723), (10, 0.752941), (13, 0.690196), (16, 0.627451),
      (22, 0.537815), (23, 0.448179),
    ]
    #expect(curve.steps.count == expected.count)
    for (time, share) in expected {
      #expect(abs(curve.survival(at: Double(time)) - share) < 5e-7, "week \(time)")
    }
    #expect(curve.survival(at: 5.9) == 1)
    #expect(curve.median == 23)
    #expect(try KaplanMeier(relapse, transformation: .logLog).median == 8)
  }

  @Test func logRankOfFreireich() throws {
    let test = try LogRankTest(
      remission + relapse, groups: remission.map { _ in 1 } + relapse.map { _ in 2 })
    #expect(abs(test.statistic - 16.79294099) < 5e-9)
    #expect(abs(test.probability - 4.16881e-5) < 5e-11)
    #expect(test.degreesOfFreedom == 1)
    #expect(test.groups.map(\.observed) == [9, 21])
  }

  @Test func delayedEntryIsTakenIntoAccount() throws {
    // lifelines 0.30.3, KaplanMeierFitter with entry; standard errors by Greenwood's formula in
    // Python
    let curve = try KaplanMeier(spells, transformation: .logLog)
    let expected = [
      (1, 0.8151503944773176, 0.07456188344321657), (3, 0.6538500776921509, 0.08400672605345164),
      (5.5, 0.4979434916612079, 0.0848610558961239), (8, 0.2939249776166852, 0.07766073882623646),
    ]
    for (time, share, error) in expected.dropLast() {
      let step = try #require(curve.step(at: time))
      #expect(step.survival.agrees(with: share, within: 1e-14))
      #expect(try #require(step.standardError).agrees(with: error, within: 1e-13))
    }
    let last = try #require(curve.step(at: 8))
    #expect(last.survival.agrees(with: 0.2939249776166852, within: 1e-9))
    #expect(try #require(last.standardError).agrees(with: 0.07766073882623646, within: 1e-13))
    let interval = try #require(curve.step(at: 5.5)?.interval)
    #expect(interval.lower.agrees(with: 0.3244050342574592, within: 1e-13))
    #expect(interval.upper.agrees(with: 0.649293441137174, within: 1e-13))
    #expect(curve.median == 5.2)
  }

  @Test func afterTheLastEventNobodyIsLeftAndTheErrorIsUnknown() throws {
    let curve = try KaplanMeier(relapse, transformation: .plain)
    let last = try #require(curve.steps.last)
    #expect(last.survival == 0)
    #expect(last.standardError == nil)
    #expect(last.interval == nil)
  }

  @Test func intervalsStayBetweenZeroAndOne() throws {
    for transformation in [SurvivalTransformation.plain, .log, .logLog] {
      for step in try KaplanMeier(spells, transformation: transformation).steps {
        guard let interval = step.interval else { continue }
        #expect(interval.lower >= 0 && interval.upper <= 1)
        #expect(interval.contains(step.survival))
      }
    }
  }

  // MARK: - Aalen and Johansen

  @Test func incidenceWithTiesAndDelayedEntry() throws {
    // By the formula in Python, since lifelines breaks ties by chance
    let incidence = try CumulativeIncidence(of: 1, spells)
    let expected = [
      (1, 0.1137820512820513, 0.061819805379063696), (3, 0.21825968274397173, 0.07347786314715953),
      (5.5, 0.2939420395628313, 0.07851869905205602), (8, 0.3803905624206799, 0.0836012900718345),
    ]
    for (time, share, error) in expected {
      #expect(incidence.incidence(at: time).agrees(with: share, within: 1e-14))
      let step = try #require(incidence.steps.last { $0.time <= time })
      #expect(step.standardError.agrees(with: error, within: 1e-12))
    }
  }

  @Test func incidenceWithoutTiesIsThatOfLifelines() throws {
    // lifelines 0.30.3, AalenJohansenFitter
    let rows: [(Double, Double, Int)] = [
      (0, 3, 1), (0, 5, 2), (0, 6.5, 1), (0, 7, 0), (0, 9, 2), (0, 11, 1), (1, 12, 0), (2, 13, 1),
    ]
    let incidence = try CumulativeIncidence(
      of: 1, rows.map { Spell(entry: $0.0, exit: $0.1, cause: $0.2 == 0 ? nil : $0.2) })
    let step = try #require(incidence.steps.last { $0.time <= 11 })
    #expect(step.incidence.agrees(with: 0.40625, within: 1e-15))
    #expect(step.standardError.agrees(with: 0.18388441087405966, within: 1e-14))
    let interval = try #require(step.interval)
    #expect(interval.lower.agrees(with: 0.08965225175838389, within: 1e-12))
    #expect(interval.upper.agrees(with: 0.7143132717749785, within: 1e-13))
    #expect(incidence.incidence(at: 13).agrees(with: 0.71875, within: 1e-15))
  }

  @Test func theIncidencesOfAllCausesAreWhatSurvivalLacks() throws {
    let curve = try KaplanMeier(spells, transformation: .plain)
    let causes = try [1, 2].map { try CumulativeIncidence(of: $0, spells) }
    for step in curve.steps {
      let sum = causes.reduce(0) { $0 + $1.incidence(at: step.time) }
      #expect(abs(sum + step.survival - 1) < 1e-14)
    }
  }

  @Test func withASingleCauseTheErrorIsGreenwoods() throws {
    let all = spells.map { Spell(entry: $0.entry, exit: $0.exit, cause: $0.cause.map { _ in 1 }) }
    let curve = try KaplanMeier(all, transformation: .plain)
    for (step, other) in zip(curve.steps, try CumulativeIncidence(of: 1, all).steps) {
      guard let error = step.standardError else { continue }
      #expect(other.standardError.agrees(with: error, within: 1e-9))
    }
  }

  // MARK: - Log-rank

  @Test func logRankOfThreeGroupsWithDelayedEntry() throws {
    // By the formula in NumPy, with the pseudo-inverse
    let groups = Self.made.map(\.3)
    let test = try LogRankTest(spells, groups: groups)
    #expect(test.statistic.agrees(with: 2.2899828697943025, within: 1e-13))
    #expect(test.probability.agrees(with: 0.3182266434226765, within: 1e-13))
    #expect(test.groups[0].expected.agrees(with: 7.332475655104077, within: 1e-13))
    let stratified = try LogRankTest(spells, groups: groups, strata: Self.made.map(\.4))
    #expect(stratified.statistic.agrees(with: 1.6888876803247699, within: 1e-13))
    #expect(stratified.probability.agrees(with: 0.4297963272076474, within: 1e-13))
  }

  @Test func logRankWithoutDelayedEntryIsThatOfLifelines() throws {
    // lifelines 0.30.3, multivariate_logrank_test
    let durations = spells.map { Spell(exit: $0.exit - $0.entry, cause: $0.cause) }
    let test = try LogRankTest(durations, groups: Self.made.map(\.3))
    #expect(test.statistic.agrees(with: 2.2152502997968186, within: 1e-13))
    #expect(test.probability.agrees(with: 0.3303425442854334, within: 1e-13))
  }

  // MARK: - Refusals

  @Test func spellsThatCannotBeAreRefused() {
    func curve(_ spells: [Spell]) throws { _ = try KaplanMeier(spells, transformation: .log) }
    #expect(throws: StatisticsError.empty(column: "spells")) { try curve([]) }
    #expect(throws: StatisticsError.emptySpell(row: 0)) {
      try curve([Spell(entry: 2, exit: 2, cause: 1)])
    }
    #expect(throws: StatisticsError.notFinite(column: "exit", row: 0)) {
      try curve([Spell(exit: .infinity, cause: nil)])
    }
    #expect(throws: StatisticsError.constant(column: "group")) {
      try LogRankTest(remission, groups: remission.map { _ in 1 })
    }
  }

  @Test func whereNothingHappensNothingFalls() throws {
    let curve = try KaplanMeier([Spell(exit: 3, cause: nil)], transformation: .log)
    #expect(curve.steps.isEmpty)
    #expect(curve.survival(at: 10) == 1)
    #expect(curve.median == nil)
  }
}
