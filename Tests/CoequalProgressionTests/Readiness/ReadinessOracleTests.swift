import CoequalModel
import CoequalProgression
import CoequalTestSupport
import Testing

/// Random requirements beside an oracle that tries everything.
struct ReadinessOracleTests {
  private static let modes: [(convention: String, atOnce: Int?)] = [
    ("several", 2), ("one-at-a-time", 1), ("all-at-once", nil),
  ]

  private static func policy(_ mode: String) throws -> ReadinessPolicy {
    var conventions = Conventions.standard
    try conventions.choose(
      #require(Identifier(mode)), for: Convention.growth.id)
    return ReadinessPolicy(nil, conventions)
  }

  private static func states(_ lots: inout SplitMix, uncertain: Int) -> [LevelState] {
    (0..<AskedTree.competencies).map { _ in
      guard lots.once(in: uncertain) else { return .rated(lots.index(AskedTree.levels)) }
      switch lots.index(3) {
      case 0: return .unknown
      case 1: return .stale(lots.index(AskedTree.levels))
      default:
        let low = lots.index(AskedTree.levels)
        return .contested(low...(low + lots.index(AskedTree.levels - low)))
      }
    }
  }

  @Test(arguments: [[3, 4, 6, 6, 12], [3, nil, 6, nil, 12]] as [[Int?]])
  func leastGapIsThatOfEveryWayTried(months: [Int?]) async throws {
    var lots = SplitMix(seed: 7)
    let asked = try await AskedRoles(
      (0..<1_000).map { _ in AskedTree.random(&lots) }, months: months)
    for mode in Self.modes {
      let policy = try Self.policy(mode.convention)
      for role in asked.roles.indices {
        Self.expectLeastGap(of: role, in: asked, policy, atOnce: mode.atOnce, &lots)
      }
    }
  }

  @Test(arguments: [[3, 4, 6, 6, 12], [3, nil, 6, nil, 12]] as [[Int?]])
  func leastGapIsFoundWhereAlternativesAskForOneCompetency(months: [Int?]) async throws {
    var lots = SplitMix(seed: 19)
    let asked = try await AskedRoles(
      (0..<300).map { _ in
        (0...lots.index(2)).map { _ in AskedTree.randomChoice(&lots) }
      }, months: months)
    let policy = try Self.policy("several")
    for role in asked.roles.indices {
      Self.expectLeastGap(of: role, in: asked, policy, atOnce: 2, &lots)
    }
  }

  /// Expects the least gap of somebody with random levels to be that of trying every selection.
  private static func expectLeastGap(
    of role: Int, in asked: AskedRoles, _ policy: ReadinessPolicy, atOnce: Int?,
    _ lots: inout SplitMix
  ) {
    let states = states(&lots, uncertain: 1_000_000)
    let levels = states.map { AskedRoles.levels(of: $0)[0] }
    let readiness = asked.readiness(role, states, policy)
    let cost = asked.cost(role, levels, atOnce: atOnce)
    let situation: Comment =
      "role \(asked.roles[role]) with levels \(levels), \(String(describing: atOnce)) at once"
    #expect(readiness.isExact, situation)
    #expect(
      readiness.gap.reduce(0) { $0 + $1.span.upperBound } == cost.levels, situation)
    #expect(
      readiness.worst.months == (cost.untimed > 0 ? nil : Double(cost.months)), situation)
  }

  @Test func bestAndWorstAreThoseOfEveryCombinationOfLevels() async throws {
    var lots = SplitMix(seed: 11)
    let asked = try await AskedRoles(
      (0..<300).map { _ in AskedTree.random(&lots) }, months: [3, 4, 9, nil, 12])
    let order: [Verdict] = [.ready, .withinReach, .notYet]
    for role in asked.roles.indices {
      let states = Self.states(&lots, uncertain: 2)
      let readiness = asked.readiness(role, states)
      let all = AskedRoles.combinations(states.map(AskedRoles.levels))
      func verdicts(isBest: Bool) -> [Int] {
        all.compactMap { levels in
          order.firstIndex(
            of: asked.verdict(role, levels, atOnce: 2, within: 12, isBest: isBest))
        }
      }
      #expect(order.firstIndex(of: readiness.best.verdict) == verdicts(isBest: true).min())
      #expect(order.firstIndex(of: readiness.worst.verdict) == verdicts(isBest: false).max())
    }
  }

  @Test(arguments: [[3, 4, 9, 6, 12], [3, 4, nil, 6, 12]] as [[Int?]])
  func decidingRatingsAreTheFewestOfEverySetTried(months: [Int?]) async throws {
    var lots = SplitMix(seed: 13)
    let asked = try await AskedRoles(
      (0..<250).map { _ in AskedTree.random(&lots) }, months: months)
    var sizes: Set<Int?> = []
    for role in asked.roles.indices {
      let states = Self.states(&lots, uncertain: 2)
      let found = asked.readiness(role, states).decidingRatings()
      let fewest = Self.fewest(asked, role, states)
      #expect(found?.count == fewest, "role \(asked.roles[role]) with \(states)")
      #expect(found?.isExact ?? true)
      if let found {
        #expect(Self.decides(found.toRate + found.toSettle, asked, role, states))
      }
      sizes.insert(fewest)
    }
    #expect(sizes.isSuperset(of: [0, 1, 2]))
  }

  private static func fewest(_ asked: AskedRoles, _ role: Int, _ states: [LevelState]) -> Int? {
    (0..<(1 << states.count)).map { mask in states.indices.filter { mask >> $0 & 1 == 1 } }
      .sorted { $0.count < $1.count }
      .first { decides($0, asked, role, states) }?.count
  }

  /// Whether the verdict is the same for all levels of the others, whatever the ratings of a set are.
  private static func decides(
    _ set: [Int], _ asked: AskedRoles, _ role: Int, _ states: [LevelState]
  ) -> Bool {
    let choices = states.map(AskedRoles.levels)
    return AskedRoles.combinations(set.map { choices[$0] }).allSatisfy { ratings in
      var low = choices.map { $0.min() ?? 0 }
      var high = choices.map { $0.max() ?? 0 }
      for (place, competency) in set.enumerated() {
        low[competency] = ratings[place]
        high[competency] = ratings[place]
      }
      return asked.verdict(role, low, atOnce: 2, within: 12, isBest: false)
        == asked.verdict(role, high, atOnce: 2, within: 12, isBest: true)
    }
  }
}
