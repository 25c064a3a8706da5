import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

@Suite struct DocumentTextsTests {
  private func framework(_ change: (inout Role) -> Void = { _ in }) -> CoequalDocument {
    var role = Role(
      id: Identifier(trusted: "senior"), grade: Identifier(trusted: "g4"), title: "Senior",
      accountabilities: [
        Accountability(id: Identifier(trusted: "solve"), kind: .execute, text: "Solves cases")
      ])
    change(&role)
    return .framework(
      Framework(
        header: DocumentHeader(
          id: Identifier(trusted: "acme"), version: SemanticVersion(trusted: "1.0.0"),
          language: LanguageTag(trusted: "en")), title: "Acme",
        tracks: [
          Track(
            id: Identifier(trusted: "expert"), kind: .individualContributor, title: "Expert",
            roles: [role])
        ]))
  }

  @Test func eachTextHasAPlaceByTheNearestID() throws {
    let texts = try #require(DocumentTexts(framework())).all
    #expect(
      texts.map { "\($0.target) \($0.name): \($0.text)" } == [
        "framework/acme format: 1.0", "framework/acme id: acme", "framework/acme version: 1.0.0",
        "framework/acme xml:lang: en", "framework/acme/title title: Acme",
        "track/expert id: expert", "track/expert kind: individual-contributor",
        "track/expert/title title: Expert", "role/senior id: senior", "role/senior grade: g4",
        "role/senior/title title: Senior", "accountability/solve id: solve",
        "accountability/solve kind: execute", "accountability/solve accountability: Solves cases",
      ])
  }

  @Test func whatIsNotHeldIsLeft() throws {
    let all = try #require(DocumentTexts(framework()))
    let held = try #require(DocumentTexts(framework { $0.accountabilities = [] }))
    var ledger = Ledger()
    all.book(holding: held, into: &ledger) { "no place for \($0.name)" }
    #expect(ledger.entries.count == all.all.count)
    #expect(
      ledger.entries.filter { $0.fate == .left }.map { "\($0.text): \($0.reason ?? "")" } == [
        "solve: no place for id", "execute: no place for kind",
        "Solves cases: no place for accountability",
      ])
  }

  @Test func whatIsThereTwiceAndHeldOnceIsLeftOnce() throws {
    let twice = framework { $0.accountabilities += $0.accountabilities }
    let all = try #require(DocumentTexts(twice))
    var ledger = Ledger()
    all.book(holding: try #require(DocumentTexts(framework())), into: &ledger) { _ in "" }
    #expect(ledger.entries.filter { $0.fate == .left }.count == 3)
  }
}
