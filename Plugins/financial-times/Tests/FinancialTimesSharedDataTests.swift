import CoequalExchange
import CoequalModel
import CoequalTestSupport
import FinancialTimesPlugin
import Testing

/// Job families of the Financial Times itself, where they are there.
@Suite(.enabled(if: SharedData.folder("frameworks/ft") != nil))
struct FinancialTimesSharedDataTests {
  private func source() throws -> ImportSource {
    try #require(SharedData.source("frameworks/ft"))
  }

  @Test func isRecognisedForCertain() throws {
    #expect(FinancialTimesImporter().recognise(try source()) == .certain)
  }

  @Test func everyTextIsInTheResultOrTheReport() async throws {
    let source = try source()
    let result = FinancialTimesImporter().result(of: source)
    #expect(result.findings == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    var draft = ImportDraft()
    let roots = source.files.compactMap { draft.yaml($0) }
    let proof = LossProof(result, of: source, roots: roots, fieldNames: JobFamily.fieldNames)
    #expect(proof.problems == [])
    #expect(proof.leafCount > 1000)
  }

  @Test func hasTheKnownNumbersOfThings() throws {
    let result = FinancialTimesImporter().result(of: try source())
    let frameworks = result.documents.compactMap { document -> Framework? in
      if case .framework(let framework) = document { framework } else { nil }
    }
    #expect(frameworks.map(\.title) == ["Engineering (Legacy)", "Operations"])
    #expect(
      frameworks.map { $0.tracks.map { $0.roles.map(\.title) } } == [
        [["Junior Engineer", "Engineer", "Senior Engineer 1", "Senior Engineer 2"]],
        [["Engineer", "Senior Engineer 1", "Senior Engineer 2"]],
      ])
    #expect(
      frameworks.map { $0.areas.flatMap(\.competencies).map(\.expectations.count).reduce(0, +) }
        == [101, 48])
  }

  @Test func aSecondImportGivesTheSameBytes() throws {
    let first = FinancialTimesImporter().result(of: try source())
    let second = FinancialTimesImporter().result(of: try source())
    #expect(first.documents.map { $0.xml() } == second.documents.map { $0.xml() })
    #expect(first.ledger == second.ledger)
  }

  @Test func aFileThatIsCutOffIsNoTrap() async throws {
    for file in try source().files {
      for beginning in ImporterPromises.beginnings(of: file, every: 1499) {
        let result = FinancialTimesImporter().result(of: ImportSource([beginning]))
        #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
        #expect(await ImporterPromises.faults(of: result) == [])
      }
    }
  }
}
