import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// The order in which files are named, found or read never shows.
@Suite struct OrderTests {
  /// Documents with a clash, a broken file and several versions: everything that order could touch.
  private static let documents: [(name: String, text: String)] = [
    ("a/structure.xml", DocumentText.structure(version: "1.0.0")),
    ("b/structure.xml", DocumentText.structure(version: "1.2.0")),
    ("c/structure.xml", DocumentText.structure(version: "2.0.0")),
    ("d/same.xml", DocumentText.structure(version: "1.2.0")),
    ("e/engineering.xml", DocumentText.framework(id: "engineering")),
    ("f/sales.xml", DocumentText.framework(id: "sales")),
    ("g/broken.xml", DocumentText.framework("<nonsense/>", id: "care")),
    ("h/cut.xml", "<framework"),
    (
      "i/engineering.de.xml",
      DocumentText.translation(texts: [("title", "engineering", "Technik")])
    ),
  ]

  private func summary(of catalog: Catalog) -> [String] {
    catalog.structures.map { "\($0.structure.id) \($0.structure.version)" }
      + catalog.frameworks.map { "\($0.framework.id) \($0.structure?.structure.version as Any)" }
      + catalog.translations.map { "\($0.translation.id)" }
      + catalog.lines + catalog.findings.flatMap { $0.notes.map { "\($0)" } }
      + catalog.sources.keys.sorted()
  }

  @Test(arguments: 1..<20 as Range<UInt64>)
  func documentsInMemoryGiveTheSameCatalogInAnyOrder(_ seed: UInt64) async {
    var random = SplitMix(seed: seed)
    let sources = Self.documents.map { Registry.Source.memory(name: $0.name, text: $0.text) }
    let sorted = await Registry(sources: sources).load()
    let shuffled = await Registry(sources: sources.shuffled(using: &random)).load()
    #expect(summary(of: shuffled) == summary(of: sorted))
  }

  @Test(arguments: 1..<20 as Range<UInt64>)
  func filesGiveTheSameCatalogInAnyOrder(_ seed: UInt64) async {
    var random = SplitMix(seed: seed)
    let files = MemoryFileSystem(
      Dictionary(uniqueKeysWithValues: Self.documents.map { ($0.name, $0.text) }))
    let paths = Self.documents.map { Registry.Source.path($0.name) }
    let sorted = await Registry(sources: paths, fileSystem: files).load()
    let shuffled = await Registry(
      sources: paths.shuffled(using: &random), fileSystem: ShuffledFileSystem(files, seed: seed)
    ).load()
    #expect(summary(of: shuffled) == summary(of: sorted))
  }

  @Test(arguments: 1..<10 as Range<UInt64>)
  func aFolderGivesTheSameCatalogHoweverTheSystemListsIt(_ seed: UInt64) async {
    let files = MemoryFileSystem(
      Dictionary(uniqueKeysWithValues: Self.documents.map { ($0.name, $0.text) }))
    let sorted = await Registry(sources: [.path(".")], fileSystem: files).load()
    let shuffled = await Registry(
      sources: [.path(".")], fileSystem: ShuffledFileSystem(files, seed: seed)
    ).load()
    #expect(summary(of: shuffled) == summary(of: sorted))
    #expect(sorted.structures.count == 4)
  }

  @Test func aFileThatIsNamedTwiceIsReadOnce() async {
    let files = MemoryFileSystem(["s/a.xml": DocumentText.structure()])
    let catalog = await Registry(
      sources: [.path("s/a.xml"), .path("s"), .path("s/a.xml")], fileSystem: files
    ).load()
    #expect(catalog.structures.count == 1)
    #expect(catalog.lines == [])
  }

  @Test func progressCountsEveryFile() async {
    let counts = Counts()
    let sources = Self.documents.map { Registry.Source.memory(name: $0.name, text: $0.text) }
    _ = await Registry(sources: sources).load { done, all in counts.add(done, of: all) }
    #expect(counts.all == (1...Self.documents.count).map { [$0, Self.documents.count] })
  }
}
