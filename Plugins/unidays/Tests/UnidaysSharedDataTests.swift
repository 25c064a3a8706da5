import CoequalExchange
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing
import UnidaysPlugin

/// UNiDAYS's own files, where they are there.
@Suite(.enabled(if: SharedData.folder("frameworks/unidays") != nil))
struct UnidaysSharedDataTests {
  private func source() throws -> ImportSource {
    let folder = try #require(SharedData.folder("frameworks/unidays"))
    let (source, findings) = ImportSource.reading(folder, from: LocalFileSystem())
    #expect(findings.isEmpty)
    return ImportSource(
      source.files.map {
        SourceFile(name: String($0.name.dropFirst(folder.count + 1)), bytes: $0.bytes)
      })
  }

  @Test func everyTextIsInTheResultOrTheReport() async throws {
    let source = try source()
    let result = UnidaysImporter().result(of: source)
    #expect(await ImporterPromises.faults(of: result) == [])
    let roots = source.files.filter { !$0.name.hasSuffix("-schema.json") }.compactMap { file in
      var draft = ImportDraft()
      return draft.json(file)
    }
    #expect(roots.count == 6)
    let proof = LossProof(
      result, of: source, roots: roots, fieldNames: UnidaysImporterTests.fieldNames)
    #expect(proof.problems == [])
    #expect(proof.leafCount > 1000)
  }

  @Test func hasTheKnownNumbersOfThings() throws {
    let result = UnidaysImporter().result(of: try source())
    let framework = try #require(
      result.documents.lazy.compactMap { document -> Framework? in
        if case .framework(let framework) = document { framework } else { nil }
      }.first)
    #expect(framework.areas.count == 4)
    #expect(framework.areas.flatMap(\.competencies).count == 24)
    #expect(framework.tracks.count == 18)
    #expect(framework.scales.count == 4)
    // 27 of 84 levels that no role asks for.
    let unused = result.findings.filter { $0.message.hasPrefix("no role asks for") }
    let levels = unused.map {
      $0.message.split(separator: " at ").last?.split(separator: ",").count ?? 0
    }
    #expect(levels.reduce(0, +) == 27)
    // One role has 'optional' at a place of its own, and in it a reference to nothing.
    let others = result.findings.filter { !$0.message.hasPrefix("no role asks for") }
    #expect(
      others.map(\.message).sorted() == [
        "'engineering-competencies/test/1337' leads to no level of a competency",
        "'optional' stands beside 'competencies', and is read as if it stood inside",
      ])
  }

  @Test func aSecondImportGivesTheSameBytes() throws {
    let first = UnidaysImporter().result(of: try source())
    let second = UnidaysImporter().result(of: try source())
    #expect(first.documents.map { $0.xml() } == second.documents.map { $0.xml() })
    #expect(first.ledger == second.ledger)
  }

  @Test func filesThatAreCutOffAreNoTrap() async throws {
    let files = try source().files
    for (index, file) in files.enumerated() {
      for beginning in ImporterPromises.beginnings(of: file, every: 7919) {
        var changed = files
        changed[index] = beginning
        let result = UnidaysImporter().result(of: ImportSource(changed))
        #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
        #expect(await ImporterPromises.faults(of: result) == [])
      }
    }
  }
}
