import CoequalModel
import CoequalProgression
import Testing

struct ReadinessTests {
  private static func asked(_ tree: AskedTree..., months: [Int?] = [3, 4, 6, 6, 12]) async throws
    -> AskedRoles
  {
    try await AskedRoles([tree], months: months)
  }

  @Test func whatNobodyRatedLeavesTheVerdictOpen() async throws {
    let asked = try await Self.asked(.level(competency: 0, bar: 2))
    let readiness = asked.readiness(0, [.unknown])
    #expect(readiness.verdict == .unknown)
    #expect(readiness.best.verdict == .ready)
    #expect(readiness.worst.verdict == .withinReach)
    #expect(readiness.worst.months == 9)
    #expect(readiness.months == nil)
    #expect(readiness.requirements.map(\.state) == [.unknown])
    #expect(readiness.gap.map(\.levels) == [nil])
  }

  @Test func unknownThatDecidesNothingLeavesTheVerdict() async throws {
    let asked = try await Self.asked(
      .level(competency: 4, bar: 3), .level(competency: 0, bar: 0))
    #expect(
      asked.readiness(0, [.unknown, .unknown, .unknown, .unknown, .rated(0)]).verdict == .notYet)
  }

  @Test func optionalRequirementNeverBlocks() async throws {
    let asked = try await Self.asked(.level(competency: 0, bar: 3, isOptional: true))
    let readiness = asked.readiness(0, [.rated(0)])
    #expect(readiness.verdict == .ready)
    #expect(readiness.requirements.map(\.state) == [.short(by: 3)])
  }

  @Test func roleThatAsksForNothingIsOpenToAll() async throws {
    let readiness = try await AskedRoles([[]]).readiness(0, [])
    #expect(readiness.verdict == .ready)
    #expect(readiness.coverage == nil)
  }

  @Test func contestedLevelCountsFromEndToEnd() async throws {
    let asked = try await Self.asked(.level(competency: 1, bar: 2))
    let readiness = asked.readiness(0, [.unknown, .contested(1...3)])
    #expect(readiness.requirements.map(\.state) == [.contested])
    #expect(readiness.worst.months == 4)
    #expect(readiness.best.verdict == .ready)
    #expect(asked.readiness(0, [.unknown, .contested(2...3)]).verdict == .ready)
  }

  @Test func timeThatIsNotDeclaredIsUnknownAndNotNone() async throws {
    let asked = try await Self.asked(.level(competency: 0, bar: 1), months: [nil, 4, 6, 6, 12])
    let readiness = asked.readiness(0, [.rated(0)])
    #expect(readiness.months == nil)
    #expect(readiness.best.verdict == .withinReach)
    #expect(readiness.best.months == nil)
    #expect(readiness.worst.verdict == .notYet)
    #expect(readiness.verdict == .unknown)
    #expect(readiness.decidingRatings() == nil)
  }

  @Test func choiceGoesTheWayThatTakesLeastTime() async throws {
    let asked = try await Self.asked(
      .choose(1, [.level(competency: 4, bar: 1), .level(competency: 0, bar: 3)]))
    let readiness = asked.readiness(0, [.rated(0), .rated(0), .rated(0), .rated(0), .rated(0)])
    #expect(readiness.gap.map(\.competency) == [0])
    #expect(readiness.months == 9)
  }

  @Test func coverageIsTheWeightOfWhatIsMet() async throws {
    let asked = try await Self.asked(
      .level(competency: 0, bar: 1), .level(competency: 1, bar: 1), .level(competency: 2, bar: 1),
      .level(competency: 3, bar: 1))
    let readiness = asked.readiness(0, [.rated(1), .rated(0), .unknown, .rated(3)])
    #expect(readiness.coverage == 0.5...0.75)
  }

  @Test func coverageReachesWhatMayBeMetOnTheLuckiestWay() async throws {
    let asked = try await Self.asked(
      .choose(
        1,
        [.level(competency: 4, bar: 3), .choose(1, [.level(competency: 0, bar: 1)])]))
    let readiness = asked.readiness(0, [.rated(0), .rated(0), .rated(0), .rated(0), .unknown])
    #expect(readiness.best.verdict == .ready)
    #expect(readiness.coverage == 0...1)
  }

  @Test func whereNothingWeighsThereIsNoCoverage() async throws {
    let asked = try await Self.asked(.level(competency: 0, bar: 3, weight: 0))
    #expect(asked.readiness(0, [.rated(0)]).coverage == nil)
  }

  @Test func choiceThatIsNotOnTheNearestWayIsNotNeeded() async throws {
    let asked = try await Self.asked(
      .choose(
        1,
        [.choose(1, [.level(competency: 4, bar: 3)]), .level(competency: 0, bar: 1)]))
    let readiness = asked.readiness(0, Array(repeating: .rated(0), count: 5))
    guard case .choice(_, _, _, let alternatives)? = readiness.requirements.first?.subject else {
      Issue.record("there is no choice")
      return
    }
    #expect(alternatives.map(\.state) == [.notNeeded, .short(by: 1)])
  }

  @Test func contestedLevelIsSettledAndNotRatedOnceMore() async throws {
    let asked = try await Self.asked(.level(competency: 0, bar: 2), .level(competency: 1, bar: 2))
    let today = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    func state(_ levels: [(level: Int, rater: Int)], decided: Int? = nil) -> LevelState {
      let day = today.daysSince1970 - 9
      let ratings = levels.map { level, rater in
        LevelRating(level: level, kind: .peer, rater: rater, day: day)
      }
      let calibration = decided.map { LevelRating(level: $0, kind: .calibration, day: day + 1) }
      return RatingPolicy().reading(
        of: ratings + (calibration.map { [$0] } ?? []), highest: 3, on: today
      ).state
    }
    let given = [(1, 1), (3, 2)]
    let deciding = try #require(
      asked.readiness(0, [state(given), .unknown]).decidingRatings())
    #expect(deciding.toSettle == [0])
    #expect(deciding.toRate == [1])
    #expect(deciding.isExact)
    // More ratings leave it contested; a calibration settles it.
    #expect(state(given + [(3, 3), (3, 4)]) == .contested(1...3))
    #expect(state(given, decided: 2) == .rated(2))
  }

  @Test func manyChoicesThatShareCompetenciesAreNotTriedForEver() async throws {
    let choices: [AskedTree] = [
      .choose(3, (0..<12).map { .level(competency: $0, bar: 2) }),
      .choose(4, (0..<12).map { .level(competency: $0, bar: 1 + $0 % 3) }),
      .choose(2, (0..<6).map { .level(competency: 2 * $0, bar: 3) }),
    ]
    let asked = try await AskedRoles(
      [choices], months: [3, 4, 5, 6, 7, 3, 4, 5, 6, 7, 3, 4])
    // To the end it would take minutes.
    let deciding = try #require(asked.readiness(0, [.rated(0)]).decidingRatings())
    #expect(!deciding.isExact)
    #expect((1..<deciding.count).contains(deciding.atLeast))
  }

  @Test func manyUnknownsThatAreAllNeededAreNamedWithoutTryingEveryCase() async throws {
    let asked = try await AskedRoles(
      [(0..<20).map { .level(competency: $0, bar: 3) }], months: Array(repeating: 1, count: 20))
    let deciding = try #require(asked.readiness(0, []).decidingRatings())
    #expect(deciding.toRate == Array(0..<20))
    #expect(deciding.isExact)
  }

  @Test(arguments: [(1, 22.0), (2, 12.0), (nil, 10.0)] as [(Int?, Double)])
  func monthsFollowHowManyGrowAtOnce(atOnce: Int?, months: Double) throws {
    let perLevel = try #require(CalendarDuration(months: 2)).span
    let gaps = [1, 5, 2, 3].enumerated().map { competency, levels in
      CompetencyGap(
        competency: competency, from: .rated(0), to: levels, span: levels...levels,
        perLevel: perLevel)
    }
    #expect(GrowthTime(atOnce: atOnce).months(of: gaps) == months)
  }
}

extension CalendarDuration {
  fileprivate var span: GrowthSpan { GrowthSpan(self) }
}
