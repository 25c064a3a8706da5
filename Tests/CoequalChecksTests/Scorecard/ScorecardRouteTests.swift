import CoequalModel
import Testing

@testable import CoequalChecks

/// The ways between tracks, and which of them lead back.
@Suite struct ScorecardRouteTests {
  private typealias Case = ScorecardCase

  private func ladder(_ moves: String) -> Case {
    Case(
      expert: [Case.role("e1", "g1"), Case.role("e2", "g2"), Case.role("e3", "g3")],
      people: [Case.role("p2", "g2"), Case.role("p3", "g3")], rest: "<moves>\(moves)</moves>")
  }

  private static func move(_ from: String, _ to: String, _ kind: String) -> String {
    "<move from=\"\(from)\" to=\"\(to)\" kind=\"\(kind)\"/>"
  }

  @Test func movesAreCountedWhereTheyBeginAndEnd() async throws {
    let (expert, people) = try await ladder(
      Self.move("e1", "e2", "promotion") + Self.move("e1", "p2", "promotion")
        + Self.move("e2", "p2", "switch") + Self.move("p2", "e2", "return")
    ).tracks()
    #expect(expert.routes?.promotions == .init(within: 1, entering: 0, leaving: 1))
    #expect(people.routes?.promotions == .init(within: 0, entering: 1, leaving: 0))
    #expect(expert.routes?.switches == .init(within: 0, entering: 0, leaving: 1))
    #expect(expert.routes?.returns == .init(within: 0, entering: 1, leaving: 0))
    #expect(people.routes?.returns == .init(within: 0, entering: 0, leaving: 1))
  }

  @Test(arguments: [("e2", 1), ("e3", 1), ("e1", 0)])
  func wayBackReachesTheGradeThatWasLeft(back: String, count: Int) async throws {
    let ladder = ladder(Self.move("e2", "p2", "switch") + Self.move("p2", back, "switch"))
    let (expert, _) = try await ladder.tracks()
    #expect(expert.routes?.waysOut == 1)
    #expect(expert.routes?.waysBack == count)
  }

  @Test func anyWayBackCountsWhereTheConventionSaysSo() async throws {
    var conventions = Conventions.standard
    try conventions.choose(Identifier(trusted: "any-grade"), for: Convention.wayBack.id)
    let ladder = ladder(Self.move("e2", "p2", "switch") + Self.move("p2", "e1", "switch"))
    #expect(try await ladder.tracks(conventions).expert.routes?.waysBack == 1)
  }

  @Test func returnIsNoWayOutToComeBackFrom() async throws {
    let (_, people) = try await ladder(Self.move("p2", "e2", "return")).tracks()
    #expect(people.routes?.waysOut == 0)
  }

  @Test func withoutMovesNothingIsKnown() async throws {
    let (expert, _) = try await Case(
      expert: [Case.role("a", "g1")], people: [Case.role("b", "g1")]
    ).tracks()
    #expect(expert.routes == nil)
  }
}
