import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Folders, projects, and what belongs to them.
@Suite struct ProjectTests {
  private func load(_ path: String, _ files: [String: String]) async -> Catalog {
    await Registry(path, files: files).load()
  }

  private func names(_ catalog: Catalog) -> [String] {
    catalog.sources.keys.sorted()
  }

  @Test func aFolderWithoutAProjectIsReadWithAllInIt() async {
    let catalog = await load(
      "f",
      [
        "f/structure.xml": DocumentText.structure(),
        "f/teams/deep/engineering.xml": DocumentText.framework(),
        "f/notes.txt": "no XML", "f/.hidden.xml": "broken", "f/.git/x.xml": "broken",
        "elsewhere.xml": "broken",
      ])
    #expect(catalog.lines == [])
    #expect(names(catalog) == ["f/structure.xml", "f/teams/deep/engineering.xml"])
    #expect(catalog.projectProvenance == nil)
  }

  @Test(arguments: ["p", "p/", "./p", "p/coequal.xml", "./p/coequal.xml"])
  func aProjectReadsWhatItNames(_ path: String) async {
    let catalog = await load(
      path,
      [
        "p/coequal.xml": DocumentText.project(sources: ["a.xml", "more"]),
        "p/a.xml": DocumentText.structure(), "p/more/b.xml": DocumentText.framework(),
        "p/left-out.xml": "broken",
      ])
    #expect(catalog.lines == [])
    #expect(catalog.structures.count == 1 && catalog.frameworks.count == 1)
    #expect(!names(catalog).contains { $0.hasSuffix("left-out.xml") })
    #expect(catalog.project.sources.count == 2)
  }

  @Test func aProjectInTheWorkingFolderIsFound() async {
    let files = [
      "coequal.xml": DocumentText.project(sources: ["a.xml"]), "a.xml": DocumentText.structure(),
    ]
    for path in [".", "coequal.xml"] {
      let catalog = await load(path, files)
      #expect(names(catalog) == ["a.xml", "coequal.xml"])
    }
  }

  @Test func aProjectWithoutSourcesReadsItsFolder() async {
    let catalog = await load(
      "p",
      [
        "p/coequal.xml": DocumentText.project("<title>x</title>"),
        "p/a.xml": DocumentText.structure(), "p/b/c.xml": DocumentText.framework(),
      ])
    #expect(catalog.lines == [])
    #expect(names(catalog) == ["p/a.xml", "p/b/c.xml", "p/coequal.xml"])
  }

  @Test func aProjectInAFolderOfAnotherIsPassedOverWithANote() async {
    let catalog = await load(
      "p",
      [
        "p/a.xml": DocumentText.structure(),
        "p/inner/coequal.xml": DocumentText.project(), "p/inner/b.xml": "broken",
      ])
    #expect(
      catalog.lines == [
        "p/inner/coequal.xml:1:1: note: 'p/inner' is a project of its own and is not looked at here"
          + " [other-project]"
      ])
    #expect(catalog.findings.first?.help == ["check it with: coequal check p/inner"])
    #expect(names(catalog) == ["p/a.xml"])
  }

  @Test func theExamplesOfAPluginAreNoDocumentsOfTheProject() async {
    let catalog = await load(
      "p",
      [
        "p/a.xml": DocumentText.structure(),
        "p/plugins/acme/plugin.xml": "broken", "p/plugins/acme/examples/a.xml": "broken",
      ])
    #expect(catalog.lines == [])
    #expect(names(catalog) == ["p/a.xml"])
  }

  @Test func aBrokenProjectIsAFindingAndItsFolderIsRead() async {
    let catalog = await load(
      "p",
      ["p/coequal.xml": DocumentText.project("<sorces/>"), "p/a.xml": DocumentText.structure()])
    #expect(
      catalog.lines == [
        "p/coequal.xml:3:2: error: element 'sorces' is not expected in 'project'; did you mean"
          + " 'sources'? [unknown-element]"
      ])
    #expect(catalog.structures.count == 1)
  }

  @Test func ofTwoProjectsTheFirstByNameCounts() async {
    let files = [
      "a/coequal.xml": DocumentText.project("<title>A</title>"),
      "b/coequal.xml": DocumentText.project("<title>B</title>"),
    ]
    for paths in [["a", "b"], ["b", "a"]] {
      let catalog = await Registry(
        sources: paths.map { .path($0) }, fileSystem: MemoryFileSystem(files)
      ).load()
      #expect(catalog.project.title == "A")
      #expect(
        catalog.lines == [
          "b/coequal.xml:2:2: note: the settings of this project are not used; those of"
            + " 'a/coequal.xml' are [other-project]"
        ])
    }
  }

  @Test func otherPeoplesXMLInAFolderIsPassedOver() async {
    let catalog = await load(
      "p",
      [
        "p/pom.xml": "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"/>",
        "p/build.xml": "<build/>", "p/a.xml": DocumentText.structure(),
      ])
    #expect(catalog.lines == [])
    #expect(catalog.skippedFiles == ["p/build.xml", "p/pom.xml"])
    #expect(names(catalog) == ["p/a.xml"])
  }

  @Test func otherPeoplesXMLThatIsNamedIsAFinding() async {
    let catalog = await load("p/pom.xml", ["p/pom.xml": "<pom xmlns=\"urn:x\"/>"])
    #expect(
      catalog.lines == [
        "p/pom.xml:1:2: error: 'pom' is in the namespace 'urn:x' [unknown-document]"
      ])
    #expect(catalog.skippedFiles == [])
  }

  @Test func aMissingPathIsAFinding() async {
    let catalog = await load("nowhere", ["a.xml": DocumentText.structure()])
    #expect(catalog.lines == ["nowhere:1:1: error: 'nowhere' does not exist [unreadable-file]"])
    let project = await load("p", ["p/coequal.xml": DocumentText.project(sources: ["b.xml"])])
    #expect(project.lines == ["p/b.xml:1:1: error: 'p/b.xml' does not exist [unreadable-file]"])
  }

  @Test func aFileThatMayNotBeReadIsAFinding() async {
    let files = FailingFileSystem(error: .notPermitted)
    let catalog = await Registry(sources: [.path("secret.xml")], fileSystem: files).load()
    #expect(
      catalog.lines == [
        "secret.xml:1:1: error: 'secret.xml' may not be read by this user [unreadable-file]"
      ])
  }

  @Test func aFileIsReadOnlyUpToTheLimit() async {
    let files = FailingFileSystem(error: .tooLarge(limit: 0))
    let catalog = await Registry(sources: [.path("endless.xml")], fileSystem: files).load()
    #expect(
      catalog.lines == [
        "endless.xml:1:1: error: 'endless.xml' is larger than 512 MiB [unreadable-file]"
      ])
  }

  @Test func severalSpellingsOfAPathAreOneFile() async {
    let files = MemoryFileSystem(["s/a.xml": DocumentText.structure()])
    let catalog = await Registry(
      sources: [.path("s"), .path("s/"), .path("./s"), .path("s//a.xml")], fileSystem: files
    ).load()
    #expect(catalog.structures.count == 1)
  }

  @Test func theShippedDocumentsAreValidAndNoProject() async {
    let catalog = await Registry(sources: [.shipped]).load()
    #expect(catalog.lines == [])
    #expect(catalog.structures.map(\.structure.id.lexical) == ["spine"])
    #expect(catalog.frameworks.map(\.framework.id.lexical) == ShippedDocuments.frameworkIDs)
    #expect(catalog.projectProvenance == nil)
  }
}
