import CoequalCensus
import CoequalModel
import CoequalRegistry
import CoequalTables
import CoequalTestSupport
import Testing

@testable import CoequalParity

/// Where people stand in their ranges.
@Suite struct RangePlacesTests {
  private static let structure = """
    <structure xmlns="urn:coequal:1" format="1.0" id="acme" version="1.0.0" xml:lang="en">
      <title>Acme</title>
      <zones><zone id="de" currency="EUR"/><zone id="pl" currency="PLN"/></zones>
      <grades><grade id="g1" rank="1"/><grade id="g2" rank="2"/></grades>
      <pay-ranges per="year" weekly-hours="40" basis="base">
        <pay-range grade="g1" zone="de" currency="EUR" minimum="80000" midpoint="100000" maximum="120000"/>
        <pay-range grade="g1" zone="pl" currency="PLN" minimum="160000" midpoint="200000" maximum="240000"/>
      </pay-ranges>
    </structure>
    """

  private static func report(_ rows: String, worth: String? = nil) async throws -> SliceGaps {
    let catalog = await Registry(
      sources: [.path("structure.xml")],
      fileSystem: MemoryFileSystem(["structure.xml": Self.structure])
    ).load()
    let day = CalendarDate(year: 2026, month: 12, day: 31)
    let header = "grade,zone,base,currency,weekly-hours,full-time-hours,variable,sex\n"
    let reading = try CensusReader(DataTable(kind: .census, path: "p.csv", day: day))
      .read(.bytes(Array((header + rows).utf8), name: "p.csv"))
    let census = try #require(reading.census)
    let rates = try worth.flatMap { worth in
      try ExchangeRates.read(
        DataTable(kind: .exchangeRates, path: "r.csv", day: day),
        to: CurrencyCode(literal: "EUR"),
        from: .bytes(Array("currency,worth\nPLN,\(worth)\n".utf8), name: "r.csv")
      ).rates
    }
    let workforce = try Workforce(
      census, rates, .standard, ranges: catalog.structures.first)
    return PeopleParity(PeopleQuestion(), about: workforce).everybody
  }

  @Test func ratioAndPenetrationAreThoseOfTheDefinition() async throws {
    let places = try #require(
      try await Self.report(
        "g1,de,92000,EUR,40,40,0,f\ng1,de,100000,EUR,20,40,0,m\n"
      ).places)
    #expect(abs(try #require(places.compared.ratio.value) - 0.92) < 1e-12)
    #expect(abs(try #require(places.compared.penetration.value) - 0.30) < 1e-12)
    // Half of the hours at the midpoint's rate is the midpoint.
    #expect(abs(try #require(places.reference.ratio.value) - 1) < 1e-12)
    for figure in places.figures { #expect(figure.problem == nil) }
  }

  @Test func currenciesAreExchangedOnBothSides() async throws {
    let places = try #require(
      try await Self.report(
        "g1,pl,180000,PLN,40,40,0,f\ng1,de,100000,EUR,40,40,0,m\n", worth: "0.25"
      ).places)
    #expect(abs(try #require(places.compared.ratio.value) - 0.9) < 1e-12)
  }

  @Test func personWithoutARangeDoesNotCount() async throws {
    let places = try #require(
      try await Self.report("g2,de,92000,EUR,40,40,0,f\ng1,de,100000,EUR,40,40,0,m\n").places)
    #expect(places.compared.count == 0)
    #expect(places.compared.ratio.value == nil)
    #expect(places.reference.count == 1)
  }
}
