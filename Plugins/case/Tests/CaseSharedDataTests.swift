import CoequalExchange
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CasePlugin

/// Packages of other people, where they are there.
@Suite(.enabled(if: SharedData.folder("frameworks/case") != nil))
struct CaseSharedDataTests {
  static let names = ["Ordering.json", "SmartLevelFramework.json", "Utf8TestFramework.json"]

  private func file(_ name: String) throws -> SourceFile {
    let folder = try #require(SharedData.folder("frameworks/case"))
    let bytes = try LocalFileSystem().contents(ofFile: folder + "/" + name, limit: 1 << 20)
    return SourceFile(name: name, bytes: bytes)
  }

  @Test(arguments: names)
  func everyTextIsInTheResultOrTheReport(name: String) async throws {
    let file = try file(name)
    let source = ImportSource([file])
    #expect(CaseImporter().recognise(source) == .certain)
    let result = CaseImporter().result(of: source)
    #expect(result.findings == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    var draft = ImportDraft()
    let root = draft.json(file)
    #expect(LossProof(result, of: source, roots: [try #require(root)]).problems == [])
  }

  @Test(arguments: names)
  func aSecondImportGivesTheSameBytes(name: String) throws {
    let source = ImportSource([try file(name)])
    let first = CaseImporter().result(of: source)
    let second = CaseImporter().result(of: source)
    #expect(first.documents.map { $0.xml() } == second.documents.map { $0.xml() })
    #expect(first.ledger == second.ledger)
  }

  @Test(arguments: names)
  func anExportOfTheImportIsReadAsTheSame(name: String) async throws {
    let result = CaseImporter().result(of: ImportSource([try file(name)]))
    let catalog = await Registry(
      sources: result.documents.enumerated().map {
        .memory(name: "\($0.offset).xml", text: $0.element.xml())
      }
    ).load()
    let linked = try #require(catalog.frameworks.first)
    let export = CaseExporter().export(linked)
    let again = CaseImporter().result(of: ImportSource(export.files))
    guard case .framework(var first)? = result.documents.last,
      case .framework(var second)? = again.documents.last
    else {
      Issue.record("no framework")
      return
    }
    // The identifiers of others survive as well, where they are UUIDs as CASE has them.
    let items = { (file: SourceFile) -> Set<String> in
      var draft = ImportDraft()
      return Set(draft.json(file)?["CFItems"]?.items.compactMap { $0["identifier"]?.text } ?? [])
    }
    let written = items(try #require(export.files.first))
    let kept = Set(result.sourceIDs.map(\.id)).intersection(items(try file(name)))
    #expect(!kept.isEmpty)
    #expect(kept.filter(CaseNames.isUUID).isSubset(of: written))
    first.extra = []
    second.extra = []
    #expect(first == second)
  }

  @Test func aFolderOfPackagesIsReadIntoFrameworks() throws {
    let result = CaseImporter().result(of: ImportSource(try Self.names.map(file)))
    #expect(
      result.documents.map { $0.header?.id.lexical } == [
        "act-holistic-framework-math", "smartlevel-test", "utf8-test",
      ])
  }

  @Test(arguments: names)
  func aFileThatIsCutOffIsAFindingWithAPlace(name: String) throws {
    let file = try file(name)
    for beginning in ImporterPromises.beginnings(of: file, every: 997) {
      let result = CaseImporter().result(of: ImportSource([beginning]))
      #expect(result.findings.count == 1)
      #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
    }
  }
}
