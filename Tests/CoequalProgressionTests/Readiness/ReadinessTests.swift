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
    #expect(readiness.coverage == 1...1)
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

  @Test func manyUnknownsThatAreAllNeededAreNamedWithoutTryingEveryCase() async throws {
    let asked = try await AskedRoles(
      [(0..<20).map { .level(competency: $0, bar: 3) }], months: Array(repeating: 1, count: 20))
    let deciding = try #require(asked.readiness(0, []).decidingRatings())
    #expect(deciding.competencies == Array(0..<20))
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
