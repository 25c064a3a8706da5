import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalProgression

/// What is missing between random roles, beside an oracle that tries every way.
@Suite struct MoveGapOracleTests {
  private static let months: [Int?] = [3, nil, 6, 6, 12]

  /// What a way lacks: levels, those without a time, the months of the others; in the order in which they
  /// count.
  private static func lack(
    _ targets: [Int: Int], _ held: [Int: Int], _ order: RouteOrder
  ) -> [Int] {
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
    return order == .gap ? lack : [lack[1], lack[2], lack[0]]
  }

  @Test(arguments: [RouteOrder.gap, .months])
  func whatIsMissingIsTheLeastOfEveryWayTried(order: RouteOrder) async throws {
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
    let graph = RoleGraph([asked.framework], growth: GrowthTime(atOnce: 1), order: order)
    for (place, held) in holdings.enumerated() {
      let least = AskedTree.ways(asked.roles[place * 2 + 1]).map { Self.lack($0, held, order) }
        .min { $0.lexicographicallyPrecedes($1) }
      let effort = try #require(graph.gap(from: place * 2, to: place * 2 + 1)).effort
      let (levels, untimed, months) = (effort.levels, effort.untimed, Int(effort.time.months))
      #expect(
        (order == .gap ? [levels, untimed, months] : [untimed, months, levels]) == least,
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
    let graph = RoleGraph([asked.framework], growth: GrowthTime(atOnce: 1), order: .gap)
    let gap = try #require(graph.gap(from: 0, to: 1))
    #expect(gap.missing.map(\.competency) == [2])
  }

  /// By months a short way of more levels is nearer than a long one of fewer, and than one whose time nobody
  /// declares.
  @Test func orderDecidesBetweenTheWaysThroughAChoice() async throws {
    let asked = try await AskedRoles(
      [
        [],
        [
          .choose(
            1,
            [
              .level(competency: 4, bar: 0), .level(competency: 1, bar: 0),
              .level(competency: 0, bar: 1),
            ])
        ],
      ], months: Self.months)
    let competencies = try RouteOrder.allCases.map { order in
      let graph = RoleGraph([asked.framework], growth: GrowthTime(atOnce: 1), order: order)
      return try #require(graph.gap(from: 0, to: 1)).missing.map(\.competency)
    }
    #expect(competencies == [[0], [4], [0]])
  }
}
