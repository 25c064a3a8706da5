import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Data that a project names: they must be there, and they are never opened.
@Suite struct ProjectDataTests {
  private func load(_ data: String, _ files: [String: String] = [:], in folder: String = "p") async
    -> Catalog
  {
    var all = ["\(folder)/coequal.xml": DocumentText.project("<data>\(data)</data>")]
    all["\(folder)/s.xml"] = DocumentText.structure()
    for (name, text) in files { all["\(folder)/\(name)"] = text }
    return await Registry(
      sources: [.path(folder)], fileSystem: WatchedFileSystem(MemoryFileSystem(all))
    ).load()
  }

  @Test func theProjectHasThem() async throws {
    let catalog = await load(
      """
      <table kind="census" path="data/people.csv"/><table kind="history" path="moves.xlsx"/>
      <plans path="plans"/>
      """, ["data/people.csv": "x", "moves.xlsx": "x", "plans/a.xml": "<plan/>"])
    #expect(catalog.lines == [])
    let data = try #require(catalog.project.data)
    #expect(data.tables.map(\.kind) == [.census, .history])
    #expect(data.tables.map(\.path) == ["data/people.csv", "moves.xlsx"])
    #expect(data.plans.map(\.path) == ["plans"])
    #expect(catalog.sources.keys.sorted() == ["p/coequal.xml", "p/s.xml"])
  }

  @Test(arguments: [
    ("<table kind=\"census\" path=\"poeple.csv\"/>", "poeple.csv", "people.csv"),
    ("<table kind=\"census\" path=\"d/poeple.csv\"/>", "d/poeple.csv", "d/people.csv"),
    ("<plans path=\"plan\"/>", "plan", "plans"), ("<plans path=\"fnord/x\"/>", "fnord/x", nil),
  ])
  func onesThatAreNotThereAreAFinding(
    _ data: String, _ path: String, _ suggestion: String?
  ) async throws {
    let catalog = await load(data, ["people.csv": "x", "d/people.csv": "x", "plans/a.txt": "x"])
    let findings = catalog.findings.filter { $0.rule == LinkRule.missingData.id }
    let end = suggestion.map { "; did you mean '\($0)'?" } ?? ""
    #expect(findings.map(\.message) == ["'p/\(path)' does not exist\(end)"])
    #expect(findings.map(\.severity) == [.error])
    let source = try #require(catalog.sources["p/coequal.xml"])
    #expect(findings.first?.text(in: source) == path)
    #expect(findings.first?.fixes.first?.edits.first?.replacement == suggestion)
  }

  @Test func aTableIsNoFolder() async throws {
    let catalog = await load("<table kind=\"census\" path=\"d\"/>", ["d/people.csv": "x"])
    #expect(
      catalog.lines == [
        "p/coequal.xml:3:34: error: 'p/d' is a folder, and a table is a file [missing-data]"
      ])
  }

  @Test func plansCanBeOneFile() async throws {
    let catalog = await load(
      "<plans path=\"one.xml\"/>", ["one.xml": "<plan xmlns=\"urn:coequal:1\"/>"])
    #expect(catalog.lines == [])
  }

  @Test(arguments: ["plans", "./plans", "plans/"])
  func foldersOfPlansAreNotReadAsDocuments(_ path: String) async throws {
    let catalog = await load(
      "<plans path=\"\(path)\"/>", ["plans/deep/a.xml": "<plan xmlns=\"urn:coequal:1\"/>"])
    #expect(catalog.lines == [])
    #expect(catalog.sources.keys.sorted() == ["p/coequal.xml", "p/s.xml"])
  }

  @Test func dataOfAProjectAreNotReadThroughAnotherSource() async throws {
    let files = MemoryFileSystem([
      "w/p/coequal.xml": DocumentText.project("<data><plans path=\"../plans\"/></data>"),
      "w/plans/a.xml": "broken", "w/s.xml": DocumentText.structure(),
    ])
    for paths in [["w/p", "w"], ["w", "w/p"]] {
      let catalog = await Registry(sources: paths.map { .path($0) }, fileSystem: files).load()
      #expect(catalog.sources["w/plans/a.xml"] == nil)
      #expect(catalog.structures.count == 1)
    }
  }

  @Test func missingDataDoNotHideWhatElseIsWrong() async throws {
    let catalog = await Registry(
      "p",
      files: [
        "p/coequal.xml": DocumentText.project("<data><plans path=\"plans\"/></data>"),
        "p/f.xml": DocumentText.framework(),
      ]
    ).load()
    #expect(catalog.findings.map(\.rule.rawValue) == ["missing-data"])
    #expect(catalog.frameworks.first?.structureState == .missing(versions: []))
  }

  @Test func aProjectInMemoryHasNoFolderToLookIn() async {
    let catalog = await Registry(documents: [
      "coequal.xml": DocumentText.project("<data><plans path=\"plans\"/></data>")
    ]).load()
    #expect(catalog.lines == [])
  }
}

/// A file system that holds data which must not be opened.
private struct WatchedFileSystem: FileSystem {
  let files: MemoryFileSystem

  init(_ files: MemoryFileSystem) { self.files = files }

  func kind(of path: String) -> FileKind? { files.kind(of: path) }

  func names(inFolder path: String) throws(FileError) -> [String] {
    try files.names(inFolder: path)
  }

  func contents(ofFile path: String, limit: Int) throws(FileError) -> [UInt8] {
    let isDocument = path.hasSuffix("/coequal.xml") || path.hasSuffix("/s.xml")
    #expect(isDocument, "'\(path)' was opened")
    return try files.contents(ofFile: path, limit: limit)
  }
}
