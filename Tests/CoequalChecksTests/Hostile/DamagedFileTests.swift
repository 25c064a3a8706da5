import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

/// Whatever happens to a file, it is read or there is a finding about it, and nothing traps.
@Suite struct DamagedFileTests {
  private static let starter = ["structure.xml", "framework.xml", "coequal.xml"]

  private func check(_ files: [String: [UInt8]]) async throws -> (Catalog, [Finding]) {
    var memory = MemoryFileSystem()
    for (name, bytes) in files { memory.write(bytes, to: name) }
    let catalog = await Registry(
      sources: files.keys.sorted().map { .path($0) }, fileSystem: memory
    ).load()
    return (catalog, try await Checker().check(catalog).findings)
  }

  private func isThere(_ name: String, in catalog: Catalog) -> Bool {
    let places =
      catalog.structures.map { $0.provenance.place(of: Locus(.document)) }
      + catalog.frameworks.map { $0.provenance.place(of: Locus(.document)) }
      + catalog.translations.map { $0.provenance.place(of: Locus(.document)) }
      + catalog.plugins.map { $0.provenance.place(of: Locus(.document)) }
      + [catalog.projectProvenance?.place(of: Locus(.document))].compactMap(\.self)
    return places.contains { $0.file == name }
  }

  @Test(arguments: Self.starter)
  func aFileOfTheStarterIsReadOrThereIsAFinding(_ name: String) async throws {
    var files: [String: [UInt8]] = [:]
    for name in Self.starter {
      files[name] = try PackageFolder.bytes(of: "Frameworks/starter/\(name)")
    }
    let whole = try #require(files[name])
    var random = SplitMix(seed: 7)
    for number in 0..<120 {
      files[name] = ByteDamage.damaged(whole, using: &random)
      let (catalog, findings) = try await check(files)
      #expect(
        isThere(name, in: catalog) || findings.contains { $0.place?.file == name },
        "\(name), number \(number)")
      for finding in findings {
        let count = catalog.sources[finding.place?.file ?? ""]?.bytes.count ?? 0
        #expect(
          (finding.place?.range.upperBound ?? 0) <= count, "\(name), number \(number): \(finding)")
      }
    }
  }

  // Answers to an import and what is about persons are in no catalog.
  @Test(
    arguments: DocumentKind.allCases.filter { ![.importMapping, .plan, .assessments].contains($0) })
  func aMadeUpDocumentIsReadOrThereIsAFinding(_ kind: DocumentKind) async throws {
    for seed in Seeds.first(700, inDebug: 200) {
      var generator = DocumentGenerator(seed: seed / 7)
      var writer = TreeWriter(seed: seed)
      let whole = Array(writer.document(generator.document(kind, budget: 30)).utf8)
      var random = SplitMix(seed: seed)
      let bytes = ByteDamage.damaged(whole, using: &random)
      let (catalog, findings) = try await check(["x.xml": bytes])
      #expect(
        isThere("x.xml", in: catalog) || !findings.isEmpty, "\(kind.rawValue), seed \(seed)")
    }
  }

  /// A file can end anywhere; only the whole of it is a document.
  @Test func everyBeginningOfAFileGivesAFinding() async throws {
    let whole = Array(
      DocumentText.framework(
        "<forums><forum id=\"a\"><title>Ä &amp; <![CDATA[b]]></title></forum></forums><!-- c -->",
        uses: nil
      ).utf8)
    let root = try #require(whole.lastIndex(of: UInt8(ascii: ">")))
    for count in 0..<whole.count {
      let (catalog, findings) = try await check(["x.xml": Array(whole.prefix(count))])
      #expect(findings.isEmpty == (count > root), "\(count) bytes")
      #expect(catalog.frameworks.count == (count > root ? 1 : 0), "\(count) bytes")
    }
  }
}
