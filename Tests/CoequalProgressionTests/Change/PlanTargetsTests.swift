import CoequalProgression
import Testing

/// What becomes of targets of plans.
@Suite struct PlanTargetsTests {
  @Test func nothingMovesWhereWordsChange() async throws {
    let ladder = try await ChangedLadder(("Plans what has no model.", "Plans with no model."))
    #expect(try ladder.events(ofTarget: "senior") == [])
  }

  @Test func aRaisedBarMovesTheTarget() async throws {
    let ladder = try await ChangedLadder(
      ("competency=\"craft\" level=\"mid\"", "competency=\"craft\" level=\"high\""))
    #expect(try ladder.events(ofTarget: "senior") == [.asksMore])
    #expect(try ladder.events(ofTarget: "junior") == [])
  }

  @Test func aRoleOfAnotherIdIsNamed() async throws {
    let ladder = try await ChangedLadder(("id=\"senior\"", "id=\"planner\""))
    #expect(try ladder.events(ofTarget: "senior") == [.renamed])
    // A plan that names it as it is called now has nothing to follow.
    #expect(try ladder.events(ofTarget: "planner") == [])
  }

  @Test func aRoleThatIsGoneOrDeprecatedIsSaidToBeSo() async throws {
    let clerk = "<role id=\"clerk\" grade=\"g1\"><title>Clerk of the archive</title></role>"
    #expect(try await ChangedLadder((clerk, "")).events(ofTarget: "clerk") == [.removed])
    let deprecated = clerk.replacing(
      "</role>", with: "<deprecated since=\"1.0.0\" successor=\"junior\"/></role>")
    #expect(
      try await ChangedLadder((clerk, deprecated)).events(ofTarget: "clerk") == [.deprecated])
  }
}
