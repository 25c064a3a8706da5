import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalProgression

/// Roles that ask for more than any person writes.
@Suite struct VeryManyRequirementsTests {
  private static let many = Sizes.many(100_000, inDebug: 20_000)

  /// A graph of a role that asks for nothing and of roles that ask for something, with moves between all.
  private func graph(_ roles: [AskedTree]...) async throws -> (asked: AskedRoles, graph: RoleGraph)
  {
    let asked = try await AskedRoles([[]] + roles)
    return (asked, RoleGraph([asked.framework], growth: GrowthTime(atOnce: 2)))
  }

  @Test(.timeLimit(.minutes(1)))
  func choiceOfOneCompetencyOverAndOverTakesTheLowestLevel() async throws {
    let (asked, graph) = try await graph([
      .choose(1, (0..<Self.many).map { .level(competency: 0, bar: 1 + $0 % 3) })
    ])
    let readiness = asked.readiness(1, [.rated(0)])
    #expect(readiness.isExact)
    #expect(readiness.gap.map(\.to) == [1])
    #expect(try #require(graph.gap(from: 0, to: 1)).effort.levels == 2)
  }

  @Test(.timeLimit(.minutes(1)))
  func choiceOfManyOutOfVeryManyIsFollowedToItsEnd() async throws {
    let alternatives = (0..<Self.many).map { AskedTree.level(competency: $0 % 5, bar: $0 % 4) }
    let (asked, graph) = try await graph([.choose(99, alternatives)])
    let readiness = asked.readiness(1, [])
    #expect(readiness.worst.verdict != .ready)
    #expect(try #require(graph.gap(from: 0, to: 1)).effort.levels > 0)
  }

  @Test(.timeLimit(.minutes(1)))
  func veryManyChoicesThatShareCompetenciesEndWithTheBestWayFound() async throws {
    let choices = (0..<Self.many / 3).map { number in
      AskedTree.choose(
        1,
        [
          .level(competency: number % 5, bar: 1 + number % 2),
          .level(competency: (number + 1) % 5, bar: 1 + number % 3),
        ])
    }
    let (asked, graph) = try await graph(choices)
    #expect(asked.readiness(1, []).worst.verdict != .ready)
    #expect(try #require(graph.gap(from: 0, to: 1)).effort.levels > 0)
  }

  @Test(.timeLimit(.minutes(1)))
  func choicesAsDeepAsADocumentCanBeAreOrderedOnce() async throws {
    // Deeper than this a document is refused.
    let tree = (0..<50).reduce(AskedTree.level(competency: 0, bar: 3)) { inner, depth in
      .choose(2, [inner, .level(competency: depth % 5, bar: depth % 3)])
    }
    let (asked, _) = try await graph([tree])
    #expect(asked.readiness(1, []).isExact)
  }

  @Test(.timeLimit(.minutes(1)))
  func choiceThatFollowsFromAnotherOfVeryManyLacksNothing() async throws {
    func choice(_ level: Int) -> AskedTree {
      .choose(1, (0..<Self.many).map { .level(competency: $0 % 5, bar: level) })
    }
    let (_, graph) = try await graph([choice(1)], [choice(2)])
    #expect(try #require(graph.gap(from: 2, to: 1)).effort.levels == 0)
    #expect(try #require(graph.gap(from: 1, to: 2)).effort.levels > 0)
  }
}
