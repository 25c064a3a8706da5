import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalProgression

/// What is missing between random roles, beside an oracle that tries every way.
@Suite struct MoveGapOracleTests {
  private static let months: [Int?] = [3, nil, 6, 6, 12]

  /// What a way lacks: levels, those without a time, the months of the others.
  private static func lack(_ targets: [Int: Int], _ held: [Int: Int]) -> [Int] {
    var lack = [0, 0, 0]
    for (competency, target) in targets {
      let missing = target - (held[competency] ?? -1)
      guard missing > 0 else { continue }
      lack[0] += missing
      if let months = months[competency] {
        lack[2] += missing * months
      } else {
        lack[1] += missing
      }
    }
    return lack
  }

  @Test func whatIsMissingIsTheLeastOfEveryWayTried() async throws {
    var lots = SplitMix(seed: 17)
    let holdings = (0..<1_000).map { _ in
      (0..<AskedTree.competencies).reduce(into: [Int: Int]()) { held, competency in
        if lots.once(in: 2) { held[competency] = lots.index(AskedTree.levels) }
      }
    }
    let asked = try await AskedRoles(
      holdings.flatMap { held in
        [
          held.sorted { $0.key < $1.key }.map { .level(competency: $0.key, bar: $0.value) },
          AskedTree.random(&lots),
        ]
      }, months: Self.months)
    let graph = RoleGraph([asked.framework], growth: GrowthTime(atOnce: 1))
    for (place, held) in holdings.enumerated() {
      let least = AskedTree.ways(asked.roles[place * 2 + 1]).map { Self.lack($0, held) }
        .min { $0.lexicographicallyPrecedes($1) }
      let effort = try #require(graph.gap(from: place * 2, to: place * 2 + 1)).effort
      #expect(
        [effort.levels, effort.untimed, Int(effort.time.months)] == least,
        "role \(asked.roles[place * 2 + 1]) from \(held)")
    }
  }

  @Test func oneWayThatServesTwoChoicesIsFound() async throws {
    // By itself the first choice is nearest by competency 0; with the second, by 2 alone.
    let asked = try await AskedRoles(
      [
        [],
        [
          .choose(1, [.level(competency: 0, bar: 0), .level(competency: 2, bar: 1)]),
          .choose(1, [.level(competency: 2, bar: 1), .level(competency: 3, bar: 3)]),
        ],
      ], months: Self.months)
    let graph = RoleGraph([asked.framework], growth: GrowthTime(atOnce: 1))
    let gap = try #require(graph.gap(from: 0, to: 1))
    #expect(gap.missing.map(\.competency) == [2])
  }
}
