import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Two documents of one kind, id and version.
@Suite struct ClashTests {
  @Test func duplicatesNameBothFiles() async throws {
    let catalog = await Registry(documents: [
      "b.xml": DocumentText.structure(), "a.xml": DocumentText.structure(),
    ]).load()
    #expect(
      catalog.lines == [
        "b.xml:2:66: error: structure 'acme' 1.0.0 is also in 'a.xml' [duplicate-document]"
      ])
    let finding = try #require(catalog.findings.first)
    #expect(finding.notes.map(\.place?.file) == ["a.xml"])
    #expect(finding.text(in: catalog.sources["b.xml"]) == "1.0.0")
  }

  @Test func eachFurtherOneIsAFinding() async {
    let documents = (1...4).map { ("\($0).xml", DocumentText.framework()) }
    let catalog = await Registry(documents: Dictionary(uniqueKeysWithValues: documents)).load()
    #expect(catalog.findings.map(\.place?.file) == ["2.xml", "3.xml", "4.xml"])
    #expect(catalog.frameworks.count == 4)
  }

  @Test func theFirstByNameIsUsed() async throws {
    let catalog = await Registry(documents: [
      "b.xml": DocumentText.structure(grades: "<grade id=\"x\" rank=\"1\"/>"),
      "a.xml": DocumentText.structure(), "f.xml": DocumentText.framework(),
    ]).load()
    let framework = try #require(catalog.frameworks.first)
    #expect(framework.structure?.provenance.place(of: Locus(.document)).file == "a.xml")
  }

  @Test(
    arguments: [
      (DocumentText.structure(), DocumentText.structure(version: "1.0.1")),
      (DocumentText.structure(), DocumentText.structure(id: "other")),
      (DocumentText.structure(), DocumentText.framework(id: "acme", uses: nil)),
      (
        DocumentText.translation(id: "a", texts: [("title", "x", "y")]),
        DocumentText.translation(id: "b", texts: [("title", "x", "y")])
      ),
    ])
  func othersAreNoClash(_ first: String, _ second: String) async {
    let catalog = await Registry(documents: ["a.xml": first, "b.xml": second]).load()
    #expect(catalog.lines == [])
  }
}
