import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// What an extension leaves out.
@Suite struct RemovalTests {
  @Test func aRoleGoesWithItsMoves() async throws {
    let heir = try await Family.heir(
      """
      <remove role="lead"/><remove from="senior" to="lead" kind="switch"/>
      <remove from="lead" to="senior" kind="switch"/>
      """)
    #expect(heir.roleIDs(ofTrack: "people") == [])
    #expect(heir.framework.moves.count == 1 && heir.roleCount == 2)
  }

  @Test func aTrackTakesItsRolesAlongAndAnAreaItsCompetencies() async throws {
    let heir = try await Family.heir(
      """
      <remove track="people"/><remove area="people"/>
      <remove from="senior" to="lead" kind="switch"/><remove from="lead" to="senior" kind="switch"/>
      <change role="senior"><remove part="requires" key="coaching"/></change>
      """)
    #expect(heir.framework.tracks.map(\.id.lexical) == ["expert"])
    #expect(heir.framework.areas.map(\.id.lexical) == ["craft"])
    #expect(heir.roleCount == 2 && heir.competencyPlaces.count == 2)
  }

  @Test func partsOfARoleAreLeftOut() async throws {
    let role = try await Family.heir(
      """
      <change role="senior"><remove part="requires" key="design"/><remove part="tenure"/>
      <remove part="accountability" key="solve"/><remove part="equity"/><remove part="seats"/>
      <remove part="purpose"/></change>
      <change role="junior"><remove part="code"/><remove part="entry"/></change>
      """
    ).role(named: "senior")
    #expect(role.requirements.count == 1 && role.tenure == nil && role.purpose == nil)
    #expect(role.accountabilities.map(\.id.lexical) == ["show"])
    #expect(role.package?.equity == nil && role.package?.bonus != nil)
    #expect(role.seats == [])
  }

  @Test func aPartThatIsLeftOutCanBeWrittenAnewInTheSameChange() async throws {
    let role = try await Family.heir(
      """
      <change role="senior"><remove part="requires" key="design"/>
      <requirements><requires competency="design" level="low"/></requirements></change>
      """
    ).role(named: "senior")
    guard case .competency(let requirement)? = role.requirements.last else {
      Issue.record("no requirement")
      return
    }
    // Nothing is left of the old one, not even its weight.
    #expect(requirement.level.lexical == "low" && requirement.weight == .one)
  }

  @Test func aChoiceWithoutAlternativesIsNone() async throws {
    let heir = try await Family.heir(
      """
      <change role="senior"><remove part="requires" key="testing"/>
      <remove part="requires" key="coaching"/></change>
      """)
    #expect(try heir.role(named: "senior").requirements.count == 1)
  }

  @Test func allTextsOfALevelGoTogether() async throws {
    let heir = try await Family.heir(
      "<change competency=\"design\"><remove part=\"expects\" key=\"low\"/></change>")
    #expect(try heir.competency(named: "design").expectations.map(\.text) == ["Mid"])
  }

  @Test func whatWasRemovedCanBeDeclaredAnew() async throws {
    let heir = try await Family.heir(
      "<remove forum=\"council\"/>", declaring: "<forums><forum id=\"council\"/></forums>")
    #expect(heir.framework.forums.count == 1)
    #expect(
      heir.provenance.place(of: Locus(.forum, 0, attribute: "id")).file == "heir.xml")
  }
}
