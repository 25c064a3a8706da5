import CoequalDiff
import CoequalRegistry
import CoequalReports
import CoequalTestSupport
import Testing

/// What `diff` prints, compared with files beside this one.
@Suite struct DiffReportTests {
  private func catalogs() async -> (old: Catalog, new: Catalog) {
    let old = ["structure.xml": Self.structure, "ladder.xml": Self.ladder]
    var new = old
    new["ladder.xml"] = Self.ladder.replacing("version=\"1.4.0\"", with: "version=\"1.5.0\"")
      .replacing("level=\"learning\"/></requirements>", with: "level=\"trusted\"/></requirements>")
      .replacing("<title>Engineer</title>", with: "<title>Engineer | builder</title>")
      .replacing("Builds parts of services.", with: "Builds parts of services with others.")
      .replacing("<move from=\"lead\" to=\"engineer\" kind=\"return\"/>", with: "")
      .replacing("bonus target=\"10%\"", with: "bonus target=\"8%\"")
    new["structure.xml"] = Self.structure.replacing(
      "version=\"2026.1.0\"", with: "version=\"2026.2.0\""
    )
    .replacing("maximum=\"60000\"", with: "maximum=\"64000\"")
    new["other.xml"] = DocumentText.framework(id: "other", uses: nil)
    return (await Registry(documents: old).load(), await Registry(documents: new).load())
  }

  private func difference() async -> CatalogDiff {
    let catalogs = await catalogs()
    return CatalogDiff(from: catalogs.old, to: catalogs.new)
  }

  private func check(_ text: String, _ name: String) throws {
    try Golden("Tests/CoequalReportsTests/Golden/\(name)").check(text)
  }

  @Test func textBeginsWithWhatIsDeserved() async throws {
    let layout = TextLayout(width: 100, isTerminal: true, hasColor: false)
    try check(
      SheetText(layout).render(.difference(await difference(), showsPay: false)), "diff.txt")
  }

  @Test func markdownShowsMarksOfTextsAsTheyAre() async throws {
    try check(
      SheetMarkdown().render(.difference(await difference(), showsPay: true)), "diff.md")
  }

  @Test func jsonNamesRolesAndPlacesOfBothSides() async throws {
    let catalogs = await catalogs()
    let difference = CatalogDiff(from: catalogs.old, to: catalogs.new)
    try check(
      try DiffDocumentV1.json(
        difference, from: catalogs.old, to: catalogs.new, showsPay: false), "diff.json")
  }

  @Test func amountsOfPayAreShownOnlyWhenAskedFor() async throws {
    let catalogs = await catalogs()
    let difference = CatalogDiff(from: catalogs.old, to: catalogs.new)
    for showsPay in [false, true] {
      let texts = [
        SheetText(.plain).render(.difference(difference, showsPay: showsPay)),
        SheetMarkdown().render(.difference(difference, showsPay: showsPay)),
        try DiffDocumentV1.json(
          difference, from: catalogs.old, to: catalogs.new, showsPay: showsPay),
      ]
      for text in texts {
        #expect(text.contains("64000") == showsPay)
        #expect(text.contains("8% of base pay") == showsPay)
      }
    }
  }

  @Test func whatHasNotChangedIsToldInOneSentence() async {
    let catalog = await catalogs().old
    let sheet = Sheet.difference(CatalogDiff(from: catalog, to: catalog), showsPay: false)
    #expect(sheet.title == "Nothing has changed")
  }

  private static let structure = DocumentText.structure(
    version: "2026.1.0",
    after: """
      <pay-ranges per="year"><pay-range grade="g2" currency="EUR" minimum="50000" \
      midpoint="55000" maximum="60000"/></pay-ranges>
      """)

  private static let ladder = DocumentText.framework(
    """
    <scales><scale id="mastery"><level id="learning"><title>Learning</title></level>
      <level id="trusted"><title>Trusted</title></level></scale></scales>
    <competencies><area id="craft"><title>Craft</title>
      <competency id="design" scale="mastery"><title>Design</title></competency></area></competencies>
    <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
      <role id="engineer" grade="g2" entry="true"><title>Engineer</title>
        <purpose>Builds parts of services.</purpose>
        <requirements><requires competency="design" level="learning"/></requirements>
        <package><bonus target="10%"/></package></role></track>
      <track id="leader" kind="leader"><title>Leader</title>
        <role id="lead" grade="g3"><title>Team lead</title></role></track></tracks>
    <moves><move from="engineer" to="lead" kind="switch"/>
      <move from="lead" to="engineer" kind="return"/></moves>
    """, version: "1.4.0", uses: "structure=\"acme\" version=\"2026\"")
}
