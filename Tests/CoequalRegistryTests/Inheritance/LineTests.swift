import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Lines of frameworks that extend one another: levels, rings and versions.
@Suite struct LineTests {
  private func load(_ documents: [String: String]) async -> Catalog {
    await Registry(documents: documents).load()
  }

  private func framework(
    _ id: String, extends base: String? = nil, range: String = "1", version: String = "1.0.0",
    _ content: String = "", uses: String? = nil
  ) -> String {
    let extends = base.map { "<extends framework=\"\($0)\" version=\"\(range)\"/>\n" } ?? ""
    return DocumentText.framework(extends + content, id: id, version: version, uses: uses)
  }

  private let track =
    "<tracks><track id=\"t\" kind=\"leader\"><title>T</title></track></tracks>"

  @Test func severalLevelsAddUp() async throws {
    let catalog = await load([
      "structure.xml": DocumentText.structure(), "base.xml": Family.base,
      "b.xml": Family.extending(
        "<change role=\"senior\" code=\"B\"><title>B</title></change>", id: "b"),
      "c.xml": Family.extending(
        "<change role=\"senior\"><title>C</title></change>", id: "c", base: "b"),
    ])
    #expect(catalog.lines == [])
    let linked = try #require(catalog.frameworks.last)
    let role = try linked.role(named: "senior")
    #expect(role.title == "C" && role.code == "B" && role.purpose == "Solves.")
    #expect(linked.bases.map(\.id.lexical) == ["b", "base"])
    let locus = Locus(.role, 1)
    #expect(linked.provenance.textPlace(of: locus.appending(.only(.title))).file == "c.xml")
    #expect(linked.provenance.place(of: locus.attribute("code")).file == "b.xml")
    #expect(linked.provenance.textPlace(of: locus.appending(.only(.purpose))).file == "base.xml")
  }

  @Test func aRingIsShownAsItsPathOnce() async throws {
    let catalog = await load([
      "1.xml": framework("c", extends: "a"), "2.xml": framework("a", extends: "b"),
      "3.xml": framework("b", extends: "c"), "4.xml": framework("d", extends: "b"),
    ])
    #expect(
      catalog.lines == [
        "2.xml:4:21: error: 'a' extends 'b' extends 'c' extends 'a', so nothing is inherited [inheritance-cycle]"
      ])
    let finding = try #require(catalog.findings.first)
    #expect(finding.notes.map(\.place?.file) == ["3.xml", "1.xml"])
    #expect(catalog.frameworks.isEmpty)
  }

  @Test func aFrameworkDoesNotExtendItself() async {
    let catalog = await load(["a.xml": framework("a", extends: "a")])
    #expect(
      catalog.lines == [
        "a.xml:4:21: error: 'a' extends 'a', so nothing is inherited [inheritance-cycle]"
      ])
  }

  @Test func aNewerVersionCanExtendAnOlderOne() async {
    let catalog = await load([
      "1.xml": framework("a", track), "2.xml": framework("a", extends: "a", version: "1.1.0"),
    ])
    #expect(catalog.lines == [])
    #expect(catalog.frameworks.last?.framework.tracks.count == 1)
  }

  @Test func aLongLineIsRefusedWithOneFinding() async {
    var documents = ["base.xml": framework("f0", track)]
    for level in 1...80 {
      documents["f\(level).xml"] = framework("f\(level)", extends: "f\(level - 1)")
    }
    let catalog = await load(documents)
    #expect(
      catalog.lines == [
        "f65.xml:4:21: error: a framework inherits through 64 others at the most [inheritance-cycle]"
      ])
    #expect(catalog.frameworks.count == 65)
  }

  @Test func aMissingFrameworkSuggestsTheNearestAlsoOfThoseThatShip() async throws {
    let catalog = await load(["a.xml": framework("a", extends: "dual-lader")])
    #expect(
      catalog.lines == [
        "a.xml:4:21: error: there is no framework 'dual-lader'; did you mean 'dual-ladder'? [missing-framework]"
      ])
    #expect(catalog.findings.first?.fixes.first?.edits.first?.replacement == "dual-ladder")
  }

  @Test func theHighestVersionThatFitsIsExtended() async throws {
    let catalog = await load([
      "1.xml": framework("a", version: "1.0.0"), "2.xml": framework("a", version: "1.2.0", track),
      "3.xml": framework("a", version: "1.10.0"), "4.xml": framework("a", version: "2.0.0"),
      "b.xml": framework("b", extends: "a", range: "1.2"),
      "c.xml": framework("c", extends: "a", range: ">=1.0.0 &lt;2.0.0"),
    ])
    #expect(catalog.lines == [])
    let bases = catalog.frameworks.suffix(2).map { $0.bases.map(\.version.lexical) }
    #expect(bases == [["1.2.0"], ["1.10.0"]])
  }

  @Test func whereNoVersionFitsEachOneThatIsThereIsNamedWithItsFile() async throws {
    let catalog = await load([
      "1.xml": framework("a", version: "1.0.0"), "2.xml": framework("a", version: "2.0.0"),
      "b.xml": framework("b", extends: "a", range: "3"),
    ])
    #expect(
      catalog.lines == [
        "b.xml:4:33: error: no version of framework 'a' fits '3' [missing-version]"
      ])
    #expect(
      catalog.findings[0].notes.map(\.message) == [
        "there is 1.0.0 in '1.xml'", "there is 2.0.0 in '2.xml'",
      ])
  }

  @Test func aConflictNamesEveryFileAndRange() async throws {
    let catalog = await load([
      "s1.xml": DocumentText.structure(version: "1.0.0"),
      "s2.xml": DocumentText.structure(version: "2.0.0"),
      "a.xml": framework("a", uses: "structure=\"acme\" version=\"1\""),
      "b.xml": DocumentText.framework(
        "<extends framework=\"a\" version=\"1\"/>", id: "b",
        uses: "structure=\"acme\" version=\"2\""),
      "c.xml": framework("c", extends: "b"),
    ])
    #expect(
      catalog.lines == [
        "b.xml:4:33: error: no version of structure 'acme' fits both '1' and '2' [version-conflict]"
      ])
    #expect(
      catalog.findings[0].notes.map { "\($0.place?.file ?? ""): \($0.message)" } == [
        "a.xml: '1' is asked for here", "s1.xml: there is 1.0.0 in 's1.xml'",
        "s2.xml: there is 2.0.0 in 's2.xml'",
      ])
  }

  @Test func oneVersionForTheWholeLineIsTheHighestThatFitsAll() async {
    let catalog = await load([
      "s1.xml": DocumentText.structure(version: "1.0.0"),
      "s2.xml": DocumentText.structure(version: "1.5.0"),
      "a.xml": framework("a", uses: "structure=\"acme\" version=\"1.0\""),
      "b.xml": DocumentText.framework(
        "<extends framework=\"a\" version=\"1\"/>", id: "b",
        uses: "structure=\"acme\" version=\"1\""),
    ])
    #expect(catalog.frameworks.map(\.structure?.structure.version.lexical) == ["1.0.0", "1.0.0"])
  }

  @Test func anotherStructureTakesThePlaceOfTheInheritedOne() async {
    let catalog = await load([
      "s.xml": DocumentText.structure(id: "other", version: "3.0.0"),
      "a.xml": framework("a", uses: "structure=\"acme\" version=\"1\""),
      "t.xml": DocumentText.structure(),
      "b.xml": DocumentText.framework(
        "<extends framework=\"a\" version=\"1\"/>", id: "b",
        uses: "structure=\"other\" version=\"3\""),
    ])
    #expect(catalog.lines == [])
    #expect(catalog.frameworks.map(\.structure?.structure.id.lexical) == ["acme", "other"])
  }

  @Test func nothingIsSaidAboutWhatStandsOnABrokenFile() async {
    let catalog = await load([
      "a.xml": "<framework xmlns=\"urn:coequal:1\" id=\"a\"", "b.xml": framework("b", extends: "a"),
    ])
    #expect(Set(catalog.findings.map(\.place?.file)) == ["a.xml"])
  }

  @Test func whatShipsIsDrawnInWithWhatItStandsOn() async {
    let catalog = await load(["a.xml": framework("a", extends: "sales")])
    #expect(catalog.lines == [])
    #expect(catalog.frameworks.map(\.framework.id.lexical) == ["a"])
    #expect(catalog.library.frameworks.map(\.framework.id.lexical) == ["dual-ladder", "sales"])
    #expect(catalog.library.structures.map(\.structure.id.lexical) == ["spine"])
    #expect(catalog.frameworks.first?.structure?.structure.id.lexical == "spine")
  }

  @Test func aDocumentOfTheProjectWinsOverOneThatShips() async {
    let catalog = await load([
      "a.xml": framework("a", extends: "sales"), "sales.xml": framework("sales", track),
    ])
    #expect(catalog.library.frameworks.isEmpty)
    #expect(catalog.frameworks.first?.framework.tracks.map(\.id.lexical) == ["t"])
  }
}
