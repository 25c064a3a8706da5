import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Documents in another language.
@Suite struct TranslationTests {
  private let german = LanguageTag(trusted: "de")

  private func catalog(
    _ texts: [(key: String, original: String, target: String)]
  ) async throws -> Catalog {
    let catalog = await Registry(documents: [
      "s.xml": DocumentText.structure(),
      "f.xml": DocumentText.framework(
        "<tracks>\(DocumentText.track("expert", roles: [("engineer", "g1")]))</tracks>"),
      "de.xml": DocumentText.translation(texts: texts),
    ]).load()
    try #require(catalog.lines == [])
    return catalog
  }

  @Test func textsAreReplacedByTheirTranslation() async throws {
    let catalog = try await catalog([
      ("title", "engineering", "Technik"), ("role/engineer/title", "engineer", "Ingenieurin"),
    ]).translated(into: german)
    let framework = try #require(catalog.frameworks.first).framework
    #expect(framework.title == "Technik")
    #expect(framework.tracks[0].roles[0].title == "Ingenieurin")
    #expect(framework.tracks[0].title == "expert", "nobody translated it")
    #expect(framework.header.language == german)
  }

  @Test func aTextThatHasChangedSinceStaysAsItIs() async throws {
    let catalog = try await catalog([("title", "Engineering, once", "Technik")])
      .translated(into: german)
    #expect(catalog.frameworks.first?.framework.title == "engineering")
  }

  @Test func anotherLanguageChangesNothing() async throws {
    let catalog = try await catalog([("title", "engineering", "Technik")])
    let french = catalog.translated(into: LanguageTag(trusted: "fr"))
    #expect(french.frameworks.first?.framework.title == "engineering")
    #expect(catalog.languages.map(\.lexical) == ["de", "en"])
  }

  @Test func languageIsFoundInAnyCaseOfLetters() async throws {
    let catalog = try await catalog([("title", "engineering", "Technik")])
      .translated(into: LanguageTag(trusted: "DE"))
    #expect(catalog.frameworks.first?.framework.title == "Technik")
  }

  @Test func aStructureIsTranslatedToo() async throws {
    let catalog = await Registry(documents: [
      "s.xml": DocumentText.structure(), "f.xml": DocumentText.framework(),
      "de.xml": DocumentText.translation(
        of: "acme", kind: "structure", texts: [("title", "acme", "Stellenordnung")]),
    ]).load().translated(into: german)
    #expect(catalog.structures.first?.structure.title == "Stellenordnung")
    #expect(catalog.frameworks.first?.structure?.structure.title == "Stellenordnung")
  }

  @Test func whatIsInheritedIsTranslatedByTheTranslationsOfItsFramework() async throws {
    let base = DocumentText.framework(
      "<tracks>\(DocumentText.track("expert", roles: [("junior", "g1"), ("senior", "g2")]))</tracks>",
      id: "base")
    let heir = DocumentText.framework(
      """
      <extends framework="base" version="1"><change role="senior"><title>Adviser</title></change></extends>
      """, id: "heir", uses: nil)
    let catalog = await Registry(documents: [
      "s.xml": DocumentText.structure(), "base.xml": base, "heir.xml": heir,
      "base.de.xml": DocumentText.translation(
        id: "base-de", of: "base",
        texts: [
          ("role/junior/title", "junior", "Nachwuchs"),
          ("role/senior/title", "senior", "Erfahrene"),
        ]),
      "heir.de.xml": DocumentText.translation(
        id: "heir-de", of: "heir", texts: [("role/senior/title", "Adviser", "Beraterin")]),
    ]).load()
    #expect(catalog.lines == [])
    let roles = try #require(
      catalog.translated(into: german).framework(Identifier(trusted: "heir"))
    ).framework.tracks[0].roles
    #expect(roles.map(\.title) == ["Nachwuchs", "Beraterin"])
  }

  @Test func whatShipsInAnotherLanguageIsInheritedInIt() async throws {
    let catalog = await Registry(documents: [
      "heir.xml": DocumentText.framework(
        "<extends framework=\"dual-ladder\" version=\"1\"/>", id: "heir", uses: nil)
    ]).load()
    #expect(catalog.languages.map(\.lexical) == ["de", "en"])
    let linked = try #require(catalog.translated(into: german).frameworks.first)
    let english = try #require(catalog.frameworks.first)
    #expect(linked.role(0).title != english.role(0).title)
    let (grade, other) = (
      linked.structure?.structure.grades.first, english.structure?.structure.grades.first
    )
    #expect(grade?.title != other?.title)
  }
}
