import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// What a change does to what is inherited.
@Suite struct ChangeTests {
  @Test func withoutEditsEverythingIsInherited() async throws {
    let catalog = await Family.load("")
    let (base, heir) = (catalog.frameworks[0].framework, catalog.frameworks[1].framework)
    #expect(heir.tracks == base.tracks && heir.areas == base.areas && heir.moves == base.moves)
    #expect(heir.scales == base.scales && heir.forums == base.forums)
    #expect(heir.structure == base.structure)
    #expect(heir.id.lexical == "heir" && heir.title == "heir" && heir.extends == nil)
    #expect(catalog.frameworks[1].bases.map(\.id.lexical) == ["base"])
  }

  @Test func attributesAndTextsReplaceAndTheRestStays() async throws {
    let role = try await Family.heir(
      """
      <change role="senior" grade="g4" code="S1"><title>Expert</title><scope reach="company"/></change>
      """
    ).role(named: "senior")
    #expect(role.title == "Expert" && role.grade.lexical == "g4" && role.code == "S1")
    #expect(role.purpose == "Solves." && role.tenure != nil)
    #expect(role.scope?.reach == .company && role.scope?.reports?.upper == 0)
  }

  @Test func aFalseThatIsWrittenReplacesATrue() async throws {
    let heir = try await Family.heir("<change role=\"junior\" entry=\"false\"/>")
    #expect(try heir.role(named: "junior").isEntry == false)
  }

  @Test func childrenWithAKeyMergeByIt() async throws {
    let role = try await Family.heir(
      """
      <change role="senior"><accountabilities>
      <accountability id="show" kind="coordinate">Shows others</accountability>
      <accountability id="tidy" kind="execute">Tidies up</accountability></accountabilities>
      <requirements><requires competency="design" level="high"/>
      <requires competency="testing" level="mid"/></requirements></change>
      """
    ).role(named: "senior")
    #expect(role.accountabilities.map(\.id.lexical) == ["solve", "show", "tidy"])
    #expect(role.accountabilities.map(\.text) == ["Solves cases", "Shows others", "Tidies up"])
    guard case .competency(let design) = role.requirements[0] else {
      Issue.record("no requirement")
      return
    }
    // The weight was not written, so it stays.
    #expect(design.level.lexical == "high" && design.weight.lexical == "2")
    #expect(role.requirements.count == 3)
  }

  @Test func alternativesOfAChoiceMergeAsWell() async throws {
    let role = try await Family.heir(
      """
      <change role="senior"><requirements><choose id="breadth" at-least="2">
      <requires competency="coaching" level="high"/></choose></requirements></change>
      """
    ).role(named: "senior")
    guard case .choice(let choice) = role.requirements[1] else {
      Issue.record("no choice")
      return
    }
    #expect(choice.atLeast.number == 2 && choice.alternatives.count == 2)
    #expect(
      choice.alternatives.compactMap { requirement in
        guard case .competency(let requirement) = requirement else { return nil }
        return requirement.level.lexical
      } == ["low", "high"])
  }

  @Test func partsOfAPackageMerge() async throws {
    let package = try await Family.heir(
      "<change role=\"senior\"><package><bonus target=\"12%\"/></package></change>"
    ).role(named: "senior").package
    #expect(package?.bonus?.target.lexical == "12%")
    #expect(package?.equity != nil && package?.notice != nil)
  }

  @Test func allTextsOfALevelAreReplacedTogether() async throws {
    let competency = try await Family.heir(
      """
      <change competency="design" per-level="P6M"><expects level="low">New</expects>
      <expects level="high">High</expects></change>
      """
    ).competency(named: "design")
    #expect(competency.expectations.map(\.text) == ["New", "Mid", "High"])
    #expect(competency.perLevel?.lexical == "P6M" && competency.title == "Design")
  }

  @Test func aNewRoleTakesItsPlaceByGrade() async throws {
    let heir = try await Family.heir(
      """
      <change track="expert"><role id="middle" grade="g2"><title>M</title><purpose>P</purpose></role>
      <role id="top" grade="g5"><title>T</title></role>
      <role id="peer" grade="g3"><title>P</title></role>
      <role id="trainee" grade="g1"><title>T</title></role></change>
      """)
    #expect(
      heir.roleIDs(ofTrack: "expert")
        == ["junior", "trainee", "middle", "senior", "peer", "top"])
    // The numbers of all roles and their places go along.
    for id in ["trainee", "middle", "senior", "peer", "top", "lead"] {
      let number = try #require(Identifier(id).flatMap { heir.roles[$0] })
      #expect(heir.provenance.element(of: Locus(.role, number)).attribute("id")?.text == id)
    }
  }

  @Test func tracksAreasForumsAndMovesChange() async throws {
    let heir = try await Family.heir(
      """
      <change track="people" kind="manager" dual-until="g4"><title>Managers</title></change>
      <change area="craft"><summary>Skill</summary>
      <competency id="writing" scale="mastery"><title>Writing</title></competency></change>
      <change forum="council"><title>Council</title></change>
      <change from="senior" to="lead" kind="switch"><condition kind="panel">Agreed</condition></change>
      """)
    let track = try #require(heir.framework.tracks.last)
    #expect(track.kind == .manager && track.dualUntil?.lexical == "g4" && track.title == "Managers")
    #expect(heir.framework.areas[0].summary == "Skill")
    #expect(
      heir.framework.areas[0].competencies.map(\.id.lexical) == ["design", "testing", "writing"])
    #expect(heir.framework.forums[0].title == "Council")
    #expect(heir.framework.moves[1].conditions.map(\.text) == ["Led once", "Agreed"])
  }

  @Test func whatIsNewIsDeclaredInTheUsualPlaces() async throws {
    let heir = try await Family.heir(
      "",
      declaring: """
        <scales><scale id="yes-no"><level id="yes"/></scale></scales>
        <competencies><area id="extra"><title>E</title>
        <competency id="driving" scale="yes-no"><title>Driving</title></competency></area></competencies>
        <tracks><track id="executor" kind="executor"><title>X</title>
        <role id="doer" grade="g3"><title>Doer</title></role></track></tracks>
        <moves><move from="senior" to="doer" kind="switch"/></moves>
        <forums><forum id="board"/></forums>
        """)
    #expect(heir.framework.tracks.map(\.id.lexical) == ["expert", "people", "executor"])
    #expect(heir.framework.areas.map(\.id.lexical) == ["craft", "people", "extra"])
    #expect(heir.framework.scales.count == 2 && heir.framework.forums.count == 2)
    #expect(heir.moves.last.map { [$0.from, $0.to] } == [1, 3])
  }

  @Test func severalChangesOfOneThingApplyInOrder() async throws {
    let role = try await Family.heir(
      """
      <change role="senior"><title>First</title><purpose>New</purpose></change>
      <change role="senior"><title>Second</title></change>
      """
    ).role(named: "senior")
    #expect(role.title == "Second" && role.purpose == "New")
  }

  @Test func theFamilyIsInheritedUnlessAnotherIsWritten() async throws {
    let documents = [
      "a.xml": DocumentText.framework(id: "a", attributes: " family=\"sales\"", uses: nil),
      "b.xml": Family.extending("", id: "b", base: "a"),
    ]
    let catalog = await Registry(documents: documents).load()
    #expect(catalog.frameworks.map(\.framework.family?.lexical) == ["sales", "sales"])
  }
}
