import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// One mistake gives one finding, not one at every place that depends on it.
@Suite struct CascadeTests {
  private static let framework = DocumentText.framework(
    """
    <tracks>
      <track id="craft" kind="executor" dual-until="g5"><title>C</title>
        \(DocumentText.role("low", "g1", attributes: " entry=\"true\"", """
          <evaluation><value factor="knowledge" level="3" because="x"/></evaluation>
          """))</track>
    </tracks>
    """, attributes: " family=\"engineering\"")

  private func lines(_ documents: [String: String]) async throws -> [String] {
    let catalog = await Registry(documents: documents).load()
    return catalog.lines(try await Checker().check(catalog).findings)
  }

  @Test func aMissingStructureIsOneFinding() async throws {
    #expect(
      try await lines(["f.xml": Self.framework]) == [
        "f.xml:4:18: error: there is no structure 'acme' [unresolved-reference]"
      ])
  }

  @Test func aStructureOfAnotherVersionIsOneFinding() async throws {
    let documents = ["f.xml": Self.framework, "s.xml": DocumentText.structure(version: "2.0.0")]
    #expect(
      try await lines(documents) == [
        "f.xml:4:33: error: no version of structure 'acme' fits '1' [unresolved-reference]"
      ])
  }

  @Test(
    arguments: [
      (DocumentText.structure(grades: "<grade id=\"g1\"/>"), "'grade' needs the attribute 'rank'"),
      (DocumentText.structure(id: "Acme"), "attribute 'id' of 'structure' is 'Acme'"),
      ("<structure", "is not closed before the end of the file"), ("", "the file holds no XML"),
    ])
  func aBrokenStructureIsOneFinding(_ text: String, _ message: String) async throws {
    let lines = try await lines(["f.xml": Self.framework, "s.xml": text])
    #expect(lines.count == 1, "\(lines)")
    #expect(lines.first?.hasPrefix("s.xml:") == true)
    #expect(lines.first?.contains(message) == true, "\(lines)")
  }

  @Test func aStructureThatIsNotWhereTheProjectSaysIsOneFinding() async throws {
    let catalog = await Registry(
      files: [
        "coequal.xml": DocumentText.project(sources: ["f.xml", "structrue.xml"]),
        "f.xml": Self.framework, "structure.xml": DocumentText.structure(),
      ]
    ).load()
    let lines = catalog.lines(try await Checker().check(catalog).findings)
    #expect(lines.count == 1, "\(lines)")
    #expect(lines.first?.contains("'structrue.xml' does not exist") == true)
  }

  @Test(arguments: [DocumentText.framework("<nonsense/>"), "<framework"])
  func aBrokenFrameworkSaysNothingOfItsTranslation(_ text: String) async throws {
    let lines = try await lines([
      "f.xml": text, "de.xml": DocumentText.translation(texts: [("title", "x", "y")]),
      "s.xml": DocumentText.structure(),
    ])
    #expect(lines.count == 1, "\(lines)")
    #expect(lines.first?.hasPrefix("f.xml:") == true)
  }

  @Test func aCompetencyWithoutItsScaleIsOneFinding() async throws {
    let lines = try await lines([
      "s.xml": DocumentText.structure(),
      "f.xml": DocumentText.framework(
        """
        <competencies><area id="a"><title>A</title>
          <competency id="c" scale="none"><title>C</title>
            <expects level="high">x</expects></competency></area></competencies>
        <tracks><track id="t" kind="executor"><title>T</title>
          \(DocumentText.role("r", "g1", """
            <requirements><requires competency="c" level="high"/></requirements>
            """))</track></tracks>
        """),
    ])
    #expect(lines.count == 1, "\(lines)")
    #expect(lines.first?.contains("there is no scale 'none'") == true)
  }

  /// A role with a misspelt id is missed by the move, and by nothing else.
  @Test func anUnknownRoleIsNotCalledUnreachableToo() async throws {
    let lines = try await lines([
      "s.xml": DocumentText.structure(),
      "f.xml": DocumentText.framework(
        """
        <tracks>\(DocumentText.track("t", kind: "executor", roles: [("low", "g1")]))</tracks>
        <moves><move from="low" to="hihg" kind="promotion"/></moves>
        """),
    ])
    #expect(lines.count == 1, "\(lines)")
    #expect(lines.first?.contains("there is no role 'hihg'") == true)
  }
}
