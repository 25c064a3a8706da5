import CoequalDiff
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Names of one side of a comparison for what the other side calls otherwise.
@Suite struct CatalogMatchingTests {
  private func matching(
    replacing replacements: [(String, String)], structure: String = Compared.structure
  ) async -> CatalogMatching {
    let now = replacements.reduce(Compared.ladder) { $0.replacing($1.0, with: $1.1) }
    return CatalogMatching(
      from: await Registry(documents: [
        "s.xml": Compared.structure, "f.xml": Compared.ladder,
      ]).load(), to: await Registry(documents: ["s.xml": structure, "f.xml": now]).load())
  }

  @Test func nothingHasAnotherNameWhereNothingChanged() async {
    let matching = await matching(replacing: [])
    #expect(matching.old == matching.new)
    #expect(matching.new.roles.isEmpty)
    #expect(matching.isSameRole("engineering/senior", "engineering/senior"))
  }

  @Test func aRoleOfAnotherIdIsFoundFromBothSides() async {
    let matching = await matching(replacing: [("\"senior\"", "\"engineer-2\"")])
    #expect(
      matching.new.roles
        == ["engineering/senior": "engineering/engineer-2", "senior": "engineering/engineer-2"])
    #expect(
      matching.old.roles
        == ["engineering/engineer-2": "engineering/senior", "engineer-2": "engineering/senior"])
    #expect(matching.isSameRole("engineering/senior", "engineering/engineer-2"))
  }

  @Test func competenciesAndLevelsOfOtherIdsAreFound() async {
    let matching = await matching(
      replacing: [("\"design\"", "\"drawing\""), ("\"trusted\"", "\"relied-on\"")])
    #expect(matching.new.competencies["engineering/design"] == "engineering/drawing")
    #expect(matching.old.competencies["drawing"] == "engineering/design")
    #expect(matching.new.levels == ["trusted": "relied-on"])
  }

  @Test func aGoneRoleIsItsSuccessor() async {
    let lead = "<purpose>Leads a team towards what customers need.</purpose></role>"
    let deprecated = Compared.ladder.replacing(
      lead,
      with: lead
        + "<role id=\"foreman\" grade=\"g3\"><title>Foreman of ships</title>"
        + "<deprecated since=\"1.0.0\" successor=\"team-lead\"/></role>")
    let matching = CatalogMatching(
      from: await Registry(documents: ["s.xml": Compared.structure, "f.xml": deprecated]).load(),
      to: await Registry(documents: ["s.xml": Compared.structure, "f.xml": Compared.ladder])
        .load())
    #expect(matching.new.roles["engineering/foreman"] == "engineering/team-lead")
    #expect(matching.new.roles["foreman"] == "engineering/team-lead")
    #expect(!matching.isSameRole("engineering/foreman", "engineering/team-lead"))
    #expect(matching.old.roles.isEmpty)
  }

  @Test func aFrameworkOfAnotherIdKeepsItsRoles() async {
    let matching = await matching(replacing: [("id=\"engineering\"", "id=\"technology\"")])
    #expect(matching.new.roles["engineering/senior"] == "technology/senior")
    // The id alone means the same on both sides.
    #expect(matching.new.roles["senior"] == nil)
  }
}
