import CoequalModel
import Testing

@Suite struct PayRangeLookupTests {
  private func range(
    _ amount: Int, family: String? = nil, track: TrackKind? = nil, zone: String? = nil,
    employer: String? = nil
  ) throws -> PayRange {
    let amount = try #require(DecimalNumber(amount))
    return PayRange(
      grade: Identifier(trusted: "g5"), family: family.map { Identifier(trusted: $0) },
      track: track, zone: zone.map { Identifier(trusted: $0) },
      employer: employer.map { Identifier(trusted: $0) }, currency: CurrencyCode(trusted: "EUR"),
      minimum: amount, midpoint: amount, maximum: amount)
  }

  private let salesInGermany = PayAudience(
    grade: Identifier(trusted: "g5"), family: Identifier(trusted: "sales"), track: .leader,
    zone: Identifier(trusted: "de"))

  private func table(_ ranges: [PayRange]) -> PayRangeTable {
    PayRangeTable(period: .year, ranges: ranges)
  }

  @Test func theMostSpecificRangeApplies() throws {
    let (everybody, zone, both) = (
      try range(1), try range(2, zone: "de"), try range(3, family: "sales", zone: "de")
    )
    #expect(table([everybody, zone, both]).range(for: salesInGermany) == .one(both))
    #expect(table([both, everybody, zone]).range(for: salesInGermany) == .one(both))
    #expect(table([everybody, zone]).range(for: salesInGermany) == .one(zone))
  }

  @Test func rangesOfOthersDoNotApply() throws {
    let others = [
      try range(1, zone: "pl"), try range(2, family: "care"), try range(3, track: .executor),
      try range(4, employer: "acme-gmbh"),
    ]
    #expect(table(others).range(for: salesInGermany) == .none)
    #expect(
      table([try range(1)]).range(for: PayAudience(grade: Identifier(trusted: "g4"))) == .none)
  }

  @Test func equallySpecificRangesAreATie() throws {
    let (family, zone) = (try range(1, family: "sales"), try range(2, zone: "de"))
    #expect(table([family, zone]).range(for: salesInGermany) == .tie([family, zone]))
  }

  @Test func aRangeThatSaysMoreSettlesATie() throws {
    let both = try range(3, family: "sales", zone: "de")
    let ranges = [try range(1, family: "sales"), try range(2, zone: "de"), both]
    #expect(table(ranges).range(for: salesInGermany) == .one(both))
  }
}
