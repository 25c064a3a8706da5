import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalProgression

/// Random requirements beside an oracle that tries every way.
@Suite struct MoveGapOracleTests {
  private static let months: [Int?] = [3, nil, 6, 6, 12]

  /// What a way lacks: levels, those without a time, the months of the others.
  private static func lack(_ targets: [Int: Int], _ states: [LevelState]) -> [Int] {
    var lack = [0, 0, 0]
    for (competency, target) in targets {
      let (level, isTimed) =
        switch states[competency] {
        case .rated(let level): (level, true)
        case .contested(let range): (range.lowerBound, false)
        case .unknown, .stale: (-1, false)
        }
      guard target > level else { continue }
      lack[0] += target - level
      if let months = months[competency], isTimed {
        lack[2] += (target - level) * months
      } else {
        lack[1] += target - level
      }
    }
    return lack
  }

  private static func states(_ lots: inout SplitMix) -> [LevelState] {
    (0..<AskedTree.competencies).map { _ in
      switch lots.index(6) {
      case 0: return .unknown
      case 1: return .stale(lots.index(AskedTree.levels))
      case 2:
        let low = lots.index(AskedTree.levels)
        return .contested(low...(low + lots.index(AskedTree.levels - low)))
      default: return .rated(lots.index(AskedTree.levels))
      }
    }
  }

  @Test func whatIsMissingIsTheLeastOfEveryWayTried() async throws {
    var lots = SplitMix(seed: 17)
    let asked = try await AskedRoles(
      (0..<1_000).map { _ in AskedTree.random(&lots) }, months: Self.months)
    let graph = RoleGraph([asked.framework], growth: GrowthTime(atOnce: 1))
    for role in asked.roles.indices {
      let states = Self.states(&lots)
      let levels = PersonLevels(
        Dictionary(uniqueKeysWithValues: states.enumerated().map { ($0, $1) }), in: asked.framework)
      let least = AskedTree.ways(asked.roles[role]).map { Self.lack($0, states) }
        .min { $0.lexicographicallyPrecedes($1) }
      let effort = graph.gap(of: levels, to: role).effort
      #expect(
        [effort.levels, effort.untimed, Int(effort.time.months)] == least,
        "role \(asked.roles[role]) with \(states)")
    }
  }

  @Test func oneWayThatServesTwoChoicesIsFound() async throws {
    // By itself the first choice is nearest by competency 0; with the second, by 2 alone.
    let asked = try await AskedRoles(
      [
        [
          .choose(1, [.level(competency: 0, bar: 0), .level(competency: 2, bar: 1)]),
          .choose(1, [.level(competency: 2, bar: 1), .level(competency: 3, bar: 3)]),
        ]
      ], months: Self.months)
    let graph = RoleGraph([asked.framework], growth: GrowthTime(atOnce: 1))
    let gap = graph.gap(of: PersonLevels([:], in: asked.framework), to: 0)
    #expect(gap.missing.map(\.competency) == [2])
  }
}
