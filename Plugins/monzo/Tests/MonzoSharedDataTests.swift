import CoequalExchange
import CoequalModel
import CoequalTestSupport
import MonzoPlugin
import Testing

/// Pages of Monzo itself, where they are there.
@Suite(.enabled(if: SharedData.folder("frameworks/monzo") != nil))
struct MonzoSharedDataTests {
  private func source() throws -> ImportSource {
    try #require(SharedData.source("frameworks/monzo"))
  }

  @Test func isRecognisedForCertain() throws {
    let source = try source()
    #expect(MonzoImporter().recognise(source) == .certain)
    for file in source.files {
      #expect(MonzoImporter().recognise(ImportSource([file])) == .certain)
    }
  }

  @Test func oneBrokenPageIsShownWithItsPlaceAndTheRestIsImported() throws {
    let result = MonzoImporter().result(of: try source())
    #expect(
      result.lines == [
        "frameworks/monzo/ops-leadership.md:7:9: warning: 'levels' is 5, but the topics use levels 2 "
          + "to 6 [unexpected-source]",
        "frameworks/monzo/people.md:205:12: error: a tab where spaces were expected; YAML is indented "
          + "by spaces only [malformed-source]",
      ])
    #expect(
      MonzoPages.frameworks(result).map { "\($0.id) \($0.tracks.map(\.kind.rawValue))" } == [
        "generic [\"individual-contributor\"]", "backend [\"individual-contributor\"]",
        "customer-operations [\"individual-contributor\"]", "mobile [\"individual-contributor\"]",
        "ops-individual-contributor [\"individual-contributor\"]", "ops-leadership [\"leader\"]",
      ])
  }

  @Test func everyTextIsInTheResultOrTheReport() async throws {
    let source = try source()
    let result = MonzoImporter().result(of: source)
    #expect(await ImporterPromises.faults(of: result) == [])
    let proof = LossProof(
      result, of: source, roots: source.files.flatMap(MonzoPages.roots),
      fieldNames: MonzoPages.fieldNames)
    #expect(proof.problems == [])
    #expect(proof.leafCount > 800)
  }

  @Test func theBrokenPageIsImportedOnceItsTabsAreSpaces() async throws {
    let source = ImportSource(
      try source().files.map { file in
        SourceFile(name: file.name, bytes: file.bytes.map { $0 == 0x09 ? 0x20 : $0 })
      })
    let result = MonzoImporter().result(of: source)
    #expect(result.findings.count == 1)
    let people = try #require(MonzoPages.frameworks(result).last)
    #expect(people.id.lexical == "people")
    #expect(people.tracks.map(\.roles.count) == [7])
    let proof = LossProof(
      result, of: source, roots: source.files.flatMap(MonzoPages.roots),
      fieldNames: MonzoPages.fieldNames)
    #expect(proof.problems == [])
    #expect(await ImporterPromises.faults(of: result) == [])
  }

  @Test func topicsTakeOverWhatGenericSays() throws {
    let frameworks = MonzoPages.frameworks(MonzoImporter().result(of: try source()))
    let backend = try #require(frameworks.first { $0.id.lexical == "backend" })
    let titles = backend.areas.flatMap(\.competencies).map(\.title)
    #expect(
      titles == [
        "💬 Communication", "💥 Impact", "👩‍💼 Leadership", "✨ Influence", "🛠️ Mastery",
      ])
    let texts = backend.areas.flatMap(\.competencies).flatMap(\.expectations).map(\.text)
    #expect(texts.contains("Can successfully get buy-in for their proposals"))
    #expect(!texts.contains("Increased domain knowledge"))
  }

  @Test func aSecondImportGivesTheSameBytes() throws {
    let first = MonzoImporter().result(of: try source())
    let second = MonzoImporter().result(of: try source())
    #expect(first.documents.map { $0.xml() } == second.documents.map { $0.xml() })
    #expect(first.ledger == second.ledger)
  }

  @Test func aPageThatIsCutOffIsNoTrap() async throws {
    for file in try source().files {
      for beginning in ImporterPromises.beginnings(of: file, every: 1999) {
        let result = MonzoImporter().result(of: ImportSource([beginning]))
        #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
        #expect(await ImporterPromises.faults(of: result) == [])
      }
    }
  }
}
