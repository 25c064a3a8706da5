import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

/// What the registry makes of documents that refer to each other.
@Suite struct LinkedDocumentTests {
  private static let framework = DocumentText.framework(
    """
    <scales><scale id="s"><level id="low"/><level id="high"/></scale></scales>
    <competencies><area id="a"><title>A</title>
      <competency id="c1" scale="s"><title>C1</title></competency>
      <competency id="c2" scale="none"><title>C2</title></competency></area></competencies>
    <tracks>
      \(DocumentText.track("t1", roles: [("r1", "g1"), ("r2", "g9")]))
      <track id="t2" kind="leader"><title>T2</title>
        \(DocumentText.role("r3", "g3", """
          <requirements>
            <requires competency="c1" level="high"/>
            <requires competency="c1" level="none" optional="true"/>
            <choose id="x" at-least="1">
              <requires competency="c2" level="low"/>
              <choose id="y" at-least="1"><requires competency="none" level="low"/></choose>
            </choose>
          </requirements>
          """))</track>
    </tracks>
    <moves><move from="r1" to="r3" kind="switch"/><move from="r9" to="r2" kind="return"/></moves>
    """)

  private func linked() async throws -> (LinkedFramework, Catalog) {
    let catalog = await Registry(documents: [
      "s.xml": DocumentText.structure(), "f.xml": Self.framework,
    ]).load()
    try #require(catalog.lines == [])
    return (try #require(catalog.frameworks.first), catalog)
  }

  @Test func rolesAreNumberedThroughTheWholeFramework() async throws {
    let (framework, _) = try await linked()
    #expect(framework.roleCount == 3)
    #expect((0..<3).map { framework.role($0).id.lexical } == ["r1", "r2", "r3"])
    #expect((0..<3).map { framework.track(ofRole: $0).id.lexical } == ["t1", "t1", "t2"])
    #expect(framework.roles[Identifier(trusted: "r3")] == 2)
    #expect(framework.roles[Identifier(trusted: "r4")] == nil)
    #expect(framework.firstRole(ofTrack: 1) == 2)
  }

  @Test func ranksComeFromTheStructure() async throws {
    let (framework, _) = try await linked()
    #expect((0..<3).map { framework.rank(ofRole: $0) } == [1, nil, 3])
  }

  @Test func requirementsAreNumbersWithTheirPlaces() async throws {
    let (framework, catalog) = try await linked()
    let requirements = framework.requirements(ofRole: 2)
    #expect(requirements.map(\.competency) == [0, 0, 1, -1])
    #expect(requirements.map(\.level) == [1, -1, -1, -1])
    #expect(requirements.map(\.isAlternative) == [false, false, true, true])
    #expect(requirements.map(\.isOptional) == [false, true, false, false])
    #expect(requirements.map(\.isCertain) == [true, false, false, false])
    #expect(framework.requirements(ofRole: 0).isEmpty)
    let source = try #require(catalog.sources["f.xml"])
    let places = try (0..<4).map { index in
      let found = try #require(framework.requirement(index, ofRole: 2))
      let place = framework.provenance.place(of: found.locus.attribute("competency"))
      return source.text(in: place.range)
    }
    #expect(places == ["c1", "c1", "c2", "none"])
    #expect(framework.requirement(4, ofRole: 2) == nil)
  }

  @Test func movesAreNumbersAndUnknownRolesAreMinusOne() async throws {
    let (framework, _) = try await linked()
    #expect(framework.moves.map(\.from) == [0, -1])
    #expect(framework.moves.map(\.to) == [2, 1])
  }

  @Test func structureStateSaysWhyThereIsNone() async throws {
    func state(_ documents: [String: String]) async throws -> LinkedFramework.StructureState {
      let catalog = await Registry(documents: documents).load()
      return try #require(catalog.frameworks.first).structureState
    }
    let framework = DocumentText.framework()
    #expect(try await state(["f": framework, "s": DocumentText.structure()]) == .found)
    #expect(try await state(["f": DocumentText.framework(uses: nil)]) == .notNamed)
    #expect(try await state(["f": framework]) == .missing(versions: []))
    let version = try #require(SemanticVersion("2.0.0"))
    let newer = DocumentText.structure(version: "2.0.0")
    #expect(try await state(["f": framework, "s": newer]) == .missing(versions: [version]))
  }

  /// A file that cannot be read may hold what is missed.
  @Test(
    arguments: [
      DocumentText.structure(grades: "<nonsense/>"), DocumentText.structure(id: "Acme"),
      "<structure", "", DocumentText.structure().replacing("urn:coequal:1", with: "urn:coequal:2"),
      DocumentText.structure().replacing("structure", with: "strukture"),
    ])
  func aStructureThatIsBrokenIsNotMissing(_ text: String) async throws {
    let catalog = await Registry(documents: ["f": DocumentText.framework(), "s": text]).load()
    let framework = try #require(catalog.frameworks.first)
    #expect(framework.structureState == .broken)
    #expect(!catalog.findings.isEmpty)
  }

  @Test func aBrokenDocumentOfAnotherNameDoesNotExcuseAMissingOne() async throws {
    let catalog = await Registry(documents: [
      "f": DocumentText.framework(), "s": DocumentText.structure(id: "other", grades: "<x/>"),
    ]).load()
    #expect(catalog.frameworks.first?.structureState == .missing(versions: []))
  }

  @Test func ofTwoThingsWithOneNameTheFirstCounts() async throws {
    let catalog = await Registry(documents: [
      "s": DocumentText.structure(
        grades: "<grade id=\"g\" rank=\"7\"/><grade id=\"g\" rank=\"8\"/>")
    ]).load()
    #expect(catalog.structures.first?.rank(of: Identifier(trusted: "g")) == 7)
  }
}
