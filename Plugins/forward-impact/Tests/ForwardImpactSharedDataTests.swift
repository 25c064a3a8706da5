import CoequalExchange
import CoequalModel
import CoequalTestSupport
import ForwardImpactPlugin
import Testing

/// A standard of Forward Impact itself, where it is there.
@Suite(.enabled(if: SharedData.folder("frameworks/fit") != nil))
struct ForwardImpactSharedDataTests {
  private func source() throws -> ImportSource {
    try #require(SharedData.source("frameworks/fit"))
  }

  @Test func isRecognisedForCertain() throws {
    #expect(ForwardImpactImporter().recognise(try source()) == .certain)
  }

  @Test func everyTextIsInTheResultOrTheReport() async throws {
    let source = try source()
    let result = ForwardImpactImporter().result(of: source)
    #expect(result.findings == [])
    #expect(await ImporterPromises.faults(of: result) == [])
    let proof = LossProof(
      result, of: source, roots: SmallStandard.roots(source), fieldNames: SmallStandard.fieldNames)
    #expect(proof.problems == [])
    #expect(proof.leafCount > 700)
  }

  @Test func hasTheKnownNumbersOfThings() throws {
    let framework = try SmallStandard.framework(
      ForwardImpactImporter().result(of: try source()))
    #expect(
      framework.areas.map(\.title) == [
        "Delivery", "Reliability", "Scale", "Business", "People", "Behaviours",
        "Expectations of levels",
      ])
    let tracks = framework.tracks.map { track -> String in "\(track.id) \(track.roles.count)" }
    #expect(
      tracks == [
        "data-engineering 2", "data-engineering-platform 2", "engineering-management 2",
        "software-engineering 2", "software-engineering-forward-deployed 2",
        "software-engineering-platform 2",
      ])
    #expect(framework.tracks.map(\.kind).filter { $0 == .manager }.count == 1)
  }

  @Test func aSecondImportGivesTheSameBytes() throws {
    let first = ForwardImpactImporter().result(of: try source())
    let second = ForwardImpactImporter().result(of: try source())
    #expect(first.documents.map { $0.xml() } == second.documents.map { $0.xml() })
    #expect(first.ledger == second.ledger)
  }

  @Test func filesThatAreCutOffAreNoTrap() async throws {
    let all = try source().files
    for file in all {
      for beginning in ImporterPromises.beginnings(of: file, every: 2999) {
        let source = ImportSource(all.filter { $0.name != file.name } + [beginning])
        let result = ForwardImpactImporter().result(of: source)
        #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
        #expect(await ImporterPromises.faults(of: result) == [])
      }
    }
  }
}
