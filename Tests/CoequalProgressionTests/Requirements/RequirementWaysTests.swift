import Testing

@testable import CoequalProgression

@Suite struct RequirementWaysTests {
  /// Most roles have no choices, and their benches need no search.
  @Test func manyRequirementsWithoutChoicesAreOneWay() async throws {
    let asked = try await AskedRoles(
      [(0..<40).map { .level(competency: $0, bar: 1) }], months: Array(repeating: 1, count: 40))
    let ways = try #require(
      RequirementTree(role: 0, in: asked.framework).ways(atMost: 1))
    #expect(ways == [Array(repeating: 1, count: 40)])
  }

  @Test func aChoiceHasAWayForEachSubset() async throws {
    let choice = AskedTree.choose(2, (0..<5).map { .level(competency: $0, bar: 1) })
    let asked = try await AskedRoles(
      [[choice] + (5..<20).map { .level(competency: $0, bar: 2) }],
      months: Array(repeating: 1, count: 20))
    let tree = RequirementTree(role: 0, in: asked.framework)
    let ways = try #require(tree.ways(atMost: 10))
    #expect(Set(ways).count == 10)
    #expect(ways.allSatisfy { way in way.count { $0 >= 0 } == 17 })
    #expect(tree.ways(atMost: 9) == nil)
  }
}
