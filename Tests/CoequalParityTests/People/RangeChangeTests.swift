import CoequalCensus
import CoequalModel
import CoequalRegistry
import CoequalTables
import CoequalTestSupport
import Testing

@testable import CoequalParity

/// What changed ranges cost.
@Suite struct RangeChangeTests {
  private static func structure(_ minimum: Int, _ maximum: Int, currency: String = "EUR") -> String
  {
    DocumentText.structure(
      after: """
        <pay-ranges per="year" weekly-hours="40" basis="base">
          <pay-range grade="g1" currency="\(currency)" minimum="\(minimum)" midpoint="\(
            (minimum + maximum) / 2)" maximum="\(maximum)"/>
          <pay-range grade="g2" currency="\(currency)" minimum="\(2 * minimum)" midpoint="\(
            minimum + maximum)" maximum="\(2 * maximum)"/>
        </pay-ranges>
        """)
  }

  private static func structure(_ text: String) async throws -> LinkedStructure {
    try #require(await Registry(documents: ["s.xml": text]).load().structures.first)
  }

  /// - Parameter rows: Grade, base, hours of the week, hours of a full week.
  private static func change(
    _ rows: [String], from old: String = structure(40000, 60000),
    to new: String = structure(44000, 56000), worth: String? = nil
  ) async throws -> RangeChange {
    let text = (["grade,base,weekly-hours,full-time-hours,currency"] + rows)
      .joined(separator: "\n")
    let day = CalendarDate(trusted: "2026-12-31")
    let census = try #require(
      try CensusReader(DataTable(kind: .census, path: "p.csv", day: day))
        .read(.bytes(Array(text.utf8), name: "p.csv")).census)
    let rates = try worth.flatMap { worth in
      try ExchangeRates.read(
        DataTable(kind: .exchangeRates, path: "r.csv", day: day),
        to: CurrencyCode(literal: "EUR"),
        from: .bytes(Array("currency,worth\nPLN,\(worth)\n".utf8), name: "r.csv")
      ).rates
    }
    return RangeChange(
      census, census, structures: (try await structure(old), try await structure(new)), rates,
      .standard)
  }

  @Test func whoFallsBelowTheMinimumCostsWhatIsMissing() async throws {
    let change = try await Self.change([
      "g1,42000,40,40,EUR", "g1,39000,40,40,EUR", "g1,50000,40,40,EUR", "g2,87000,40,40,EUR",
    ])
    #expect(change.before.below.count == 1)
    #expect(abs(change.before.below.cost.sum - 1000) < 1e-6)
    #expect(change.after.below.count == 3)
    #expect(abs(change.after.below.cost.sum - (2000 + 5000 + 1000)) < 1e-6)
    #expect(change.newlyBelow == 2)
    #expect(change.parts.map(\.grade) == ["g1", "g2"])
    #expect(change.currency == "EUR")
  }

  @Test func partTimeIsSetAgainstTheFullWeekAndPaidForItsHours() async throws {
    // At the rate of 42,000 for a full week; half of it is paid.
    let change = try await Self.change(["g1,42000,20,40,EUR"])
    #expect(change.after.below.count == 1)
    #expect(abs(change.after.below.cost.sum - 1000) < 1e-6)
  }

  @Test func whoIsAboveTheNewMaximumIsCounted() async throws {
    let change = try await Self.change(["g1,58000,40,40,EUR", "g1,61000,40,40,EUR"])
    #expect(change.before.above == 1)
    #expect(change.after.above == 2)
    #expect(change.newlyAbove == 1)
    #expect(change.after.below.count == 0)
  }

  @Test func justTheMinimumIsNotBelowIt() async throws {
    let change = try await Self.change(["g1,44000,38.5,40,EUR", "g2,88000,13,40,EUR"])
    #expect(change.after.below.count == 0)
  }

  @Test func unknownPayIsCountedAndOnNeitherSide() async throws {
    let change = try await Self.change(["g1,,40,40,EUR", "g1,42000,40,40,EUR", "g9,1,40,40,EUR"])
    #expect(change.unknownPay == 1)
    #expect(change.after.below.count == 1)
    #expect(change.after.withoutRange == 1)
    #expect(change.people == 3)
  }

  @Test func amountsAreInTheCurrencyOfComparison() async throws {
    let change = try await Self.change(
      ["g1,168000,40,40,PLN"], from: Self.structure(40000, 60000),
      to: Self.structure(44000, 56000), worth: "0.25")
    #expect(abs(change.after.below.cost.sum - 2000) < 1e-6)
  }

  @Test func rangesOfAnotherCurrencyAreNotComparedWithoutRates() async throws {
    let change = try await Self.change(
      ["g1,42000,40,40,EUR"], to: Self.structure(44000, 56000, currency: "PLN"))
    #expect(change.before.withoutRange == 0)
    #expect(change.after.withoutRange == 1)
    #expect(change.after.below.count == 0)
  }

  // MARK: - What may be told

  private static func rule(_ minimum: Int, dominance: Double? = nil) throws -> DisclosureRule {
    try DisclosureRule(
      minimumCount: minimum, zeros: .shown, dominance: dominance, amountWidth: 0.1)
  }

  private static func rows(_ count: Int, _ grade: String, _ base: Int) -> [String] {
    (0..<count).map { "\(grade),\(base + $0),40,40,EUR" }
  }

  @Test func fewPeopleBelowAreNotTold() async throws {
    let change = try await Self.change(Self.rows(2, "g1", 42000))
    let told = DisclosedRangeChange(change, try Self.rule(3))
    #expect(told.belowNow == nil)
    #expect(told.newlyBelow == nil)
    #expect(told.addedCost == nil)
    #expect(told.aboveNow == 0)
    #expect(DisclosedRangeChange(change, try Self.rule(2)).belowNow?.count == 2)
  }

  @Test func aDifferenceOfAFewBetweenTheSidesIsNotTold() async throws {
    let change = try await Self.change(Self.rows(5, "g1", 38000) + Self.rows(2, "g1", 42000))
    let told = DisclosedRangeChange(change, try Self.rule(3))
    #expect(told.belowNow?.count == 7)
    #expect(told.belowBefore == nil)
    #expect(told.newlyBelow == nil)
    #expect(told.addedCost == nil)
  }

  @Test func aRaisedMinimumOfOneWhoWasBelowItIsNotTold() async throws {
    let old = Self.structure(40000, 60000)
    let change = try await Self.change(
      Self.rows(5, "g1", 38000) + Self.rows(1, "g2", 70000), from: old,
      to: old.replacing("minimum=\"80000\"", with: "minimum=\"82000\""))
    #expect(change.newlyBelow == 0)
    #expect(change.touched == 1)
    let told = DisclosedRangeChange(change, try Self.rule(3))
    #expect(told.belowNow?.count == 6)
    #expect(told.belowBefore == nil)
    #expect(told.addedCost == nil)
  }

  @Test func gradesOfAFewStandTogetherWithOthers() async throws {
    let all = Self.rows(5, "g1", 42000) + Self.rows(1, "g2", 85000)
    let told = DisclosedRangeChange(try await Self.change(all), try Self.rule(3))
    // Two grades of which one may not be told are one: all of them.
    #expect(told.parts.isEmpty)
    #expect(told.belowNow?.count == 6)
    let more = all + Self.rows(2, "g2", 86000)
    let both = DisclosedRangeChange(try await Self.change(more), try Self.rule(3))
    #expect(both.parts.map(\.grades) == [["g1"], ["g2"]])
    #expect(both.parts.map(\.below.count) == [5, 3])
  }

  @Test func aCostThatOneCouldReadOffTheOthersIsNotTold() async throws {
    let change = try await Self.change(
      Self.rows(1, "g1", 20000) + Self.rows(3, "g1", 43990))
    #expect(DisclosedRangeChange(change, try Self.rule(3)).belowNow != nil)
    #expect(DisclosedRangeChange(change, try Self.rule(3, dominance: 0.2)).belowNow == nil)
  }
}
