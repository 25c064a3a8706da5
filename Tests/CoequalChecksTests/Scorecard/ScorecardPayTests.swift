import CoequalModel
import Testing

@testable import CoequalChecks

/// The top pay without direct reports.
@Suite struct ScorecardPayTests {
  private typealias Case = ScorecardCase

  private static func range(
    _ grade: String, _ maximum: Int, _ attributes: String = "", currency: String = "EUR"
  ) -> String {
    "<pay-range grade=\"\(grade)\" \(attributes) currency=\"\(currency)\" minimum=\"1\" midpoint=\"2\""
      + " maximum=\"\(maximum)\"/>"
  }

  private func ladder(_ ranges: String, people scope: String = #"<scope reports="3-8"/>"#) -> Case {
    Case(
      ranges: "<pay-ranges per=\"year\">\(ranges)</pay-ranges>",
      expert: [Case.role("e1", "g1"), Case.role("e2", "g2")],
      people: [Case.role("p2", "g2", scope)])
  }

  private func shares(_ ladder: Case) async throws -> [[Int?]] {
    try await ladder.card().pay.map { score in
      score.tracks.map { if case .known(let tenths, _) = $0 { tenths } else { nil } }
    }
  }

  @Test func shareIsOfTheHighestMaximumOfAll() async throws {
    let ladder = ladder(
      Self.range("g1", 500) + Self.range("g2", 916) + Self.range("g2", 1000, #"track="leader""#))
    #expect(try await shares(ladder) == [[916, nil]])
    #expect(try await ladder.card().pay.first?.tracks.last == .noRole)
  }

  @Test func shareIsCutOffSoThatOnlyTheTopIsWhole() async throws {
    let ladder = ladder(
      Self.range("g1", 500) + Self.range("g2", 99_999)
        + Self.range("g2", 100_000, #"track="leader""#))
    #expect(try await shares(ladder) == [[999, nil]])
  }

  @Test func leadersWithoutReportsCountToo() async throws {
    let ladder = ladder(
      Self.range("g1", 500) + Self.range("g2", 1000), people: #"<scope reports="0-8"/>"#)
    #expect(try await shares(ladder) == [[1000, 1000]])
  }

  @Test func roleThatDoesNotSayMakesItsTrackUnknown() async throws {
    let ladder = ladder(Self.range("g1", 500) + Self.range("g2", 1000), people: "")
    #expect(try await ladder.card().pay.first?.tracks.last == .notKnown)
  }

  @Test func highGradeWithoutARangeMakesTheTopUnknown() async throws {
    let ladder = ladder(Self.range("g1", 500))
    #expect(try await ladder.card().pay.first?.top == nil)
    #expect(try await ladder.card().pay.first?.tracks == [.notKnown, .noRole])
  }

  @Test func currenciesAreNotCompared() async throws {
    let ladder = ladder(Self.range("g1", 500, currency: "PLN") + Self.range("g2", 1000))
    #expect(try await ladder.card().pay.first?.top == nil)
  }

  @Test func withoutRangesThereIsNoFigure() async throws {
    let ladder = Case(expert: [Case.role("a", "g1")], people: [Case.role("b", "g1")])
    #expect(try await ladder.card().pay == [])
  }
}
