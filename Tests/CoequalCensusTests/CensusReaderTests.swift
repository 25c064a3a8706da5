import CoequalCensus
import CoequalModel
import CoequalRegistry
import CoequalTables
import CoequalTestSupport
import Testing

@Suite struct CensusReaderTests {
  private static func read(
    _ text: String, _ table: DataTable = DataTable(kind: .census, path: "people.csv")
  ) throws -> CensusReader.Result {
    try CensusReader(table).read(.bytes(Array(text.utf8), name: "people.csv"))
  }

  @Test func columnsAreFoundByTheNamesOfTheirFields() throws {
    let census = try #require(
      try Self.read("Person,Role,Weekly Hours,BASE,sex\np1,acme/a,40,50000,f\n").census)
    #expect(census.count == 1)
    #expect(census.codes[.role]?.name(ofRow: 0) == "acme/a")
    #expect(census.numbers[.weeklyHours] == [40])
    #expect(census.groups["sex"]?.name(ofRow: 0) == "f")
  }

  @Test func projectSaysWhatOtherColumnsHoldAndMean() throws {
    let table = DataTable(
      kind: .census, path: "people.csv", numbers: .commaAndPoints, dates: .dayMonthYear,
      columns: [
        DataColumn(name: "Grundgehalt", holds: .base, period: .month),
        DataColumn(
          name: "Geschlecht", holds: .group, alias: Identifier("sex"),
          codes: [DataCode(text: "weiblich", meaning: "f")]),
        DataColumn(name: "Eintritt", holds: .start),
      ])
    let census = try #require(
      try Self.read(
        "Grundgehalt;Geschlecht;Eintritt\n\"4.500,50\";Weiblich;31.01.2020\n", table
      ).census)
    #expect(census.amounts[.base]?.first?.values == [4500.5])
    #expect(census.amounts[.base]?.first?.period == .month)
    #expect(census.groups["sex"]?.name(ofRow: 0) == "f")
    #expect(census.days[.start] == [18292])
  }

  @Test func columnThatIsDeclaredAndNotThereIsAFinding() throws {
    let table = DataTable(
      kind: .census, path: "people.csv", columns: [DataColumn(name: "Gehalt", holds: .base)])
    let result = try Self.read("Gehallt\n1\n", table)
    #expect(result.census == nil)
    #expect(result.findings.contains { $0.message.contains("'Gehallt'") })
  }

  @Test func censusWithoutBasePayIsNone() throws {
    #expect(try Self.read("person,role\np1,acme/a\n").census == nil)
  }

  @Test func unfitRowIsLeftOutAndItsContentIsNotTold() throws {
    let rows = (0..<200).map { "p\($0),\($0 == 7 ? "secret" : "1000")" }.joined(separator: "\n")
    let result = try Self.read("person,base\n" + rows + "\n")
    #expect(result.census?.count == 199)
    #expect(result.unfitRows == 1)
    let problem = try #require(result.problems.first)
    #expect(problem.row == 9)
    #expect(problem.column == "base")
    #expect(!result.findings.contains { $0.message.contains("secret") })
  }

  @Test func allUnfitRowsCanBeListedAndFewBecomeFindings() throws {
    let rows = (0..<5000).map { "p\($0),\($0 % 100 == 7 ? "x" : "1000")" }
    let source = ColumnSource.bytes(
      Array(("person,base\n" + rows.joined(separator: "\n")).utf8), name: "people.csv")
    var reader = CensusReader(DataTable(kind: .census, path: "people.csv"))
    let few = try reader.read(source)
    reader.mostProblems = 1000
    let all = try reader.read(source)
    #expect(few.problems.count == 20)
    #expect(all.problems.map(\.row) == (0..<50).map { $0 * 100 + 9 })
    #expect(all.findings == few.findings)
  }

  @Test func tooManyUnfitRowsAreNoCensus() throws {
    let result = try Self.read("person,base\np1,1000\np2,many\n")
    #expect(result.census == nil)
    #expect(!result.findings.isEmpty)
  }

  @Test func personWithTwoRowsIsAFinding() throws {
    let result = try Self.read("person,base\np1,1000\np1,2000\n")
    #expect(result.findings.contains { $0.rule == CensusRule.repeatedPerson.id })
    #expect(!result.findings.contains { $0.message.contains("p1") })
  }

  @Test func peopleWithoutACurrencyAreCountedWhereOthersHaveOne() throws {
    let some = try Self.read("person,base,currency\np1,1000,EUR\np2,2000,\np3,3000,\n")
    let finding = try #require(
      some.findings.first { $0.rule == CensusRule.missingCurrency.id })
    #expect(
      finding.message
        == "2 people have no currency while others have one, so their pay is unknown")
    let none = try Self.read("person,base,currency\np1,1000,\n")
    #expect(!none.findings.contains { $0.rule == CensusRule.missingCurrency.id })
  }

  @Test func rolesBringGradeTrackFamilyAndCategory() async throws {
    let catalog = await Registry(
      sources: [.path("Frameworks/examples/harbor/coequal.xml")],
      fileSystem: LocalFileSystem()
    ).load()
    let text = """
      person,role,employer,base
      p1,harbor-engineering/expert,harbor-germany,1
      p2,harbor-engineering/team-lead,harbor-poland,1
      p3,harbor-engineering/expret,harbor-germany,1

      """
    let census = try #require(try Self.read(text).census)
    let joined = census.joined(with: CensusRoles(catalog), .standard)
    let people = joined.census
    #expect((0..<3).map { people.codes[.grade]?.name(ofRow: $0) } == ["g5", "g5", nil])
    #expect(people.namedCodes["track"]?.name(ofRow: 1) == "leader")
    #expect(people.namedCodes["family"]?.name(ofRow: 0) == "engineering")
    #expect((0..<3).map { people.codes[.category]?.name(ofRow: $0) } == ["de-5", "pl-3", nil])
    let finding = try #require(joined.findings.first)
    #expect(finding.message.contains("'harbor-engineering/expret'"))
    #expect(finding.message.contains("'harbor-engineering/expert'"))
  }

  @Test func ratesAreReadWithTheirDay() throws {
    var table = DataTable(kind: .exchangeRates, path: "rates.csv")
    let source = ColumnSource.bytes(Array("currency,worth\nPLN,0.25\n".utf8), name: "rates.csv")
    let euro = CurrencyCode(literal: "EUR")
    #expect(try ExchangeRates.read(table, to: euro, from: source).rates == nil)
    table.day = CalendarDate(year: 2026, month: 12, day: 31)
    let rates = try #require(try ExchangeRates.read(table, to: euro, from: source).rates)
    #expect(rates["PLN"] == 0.25)
    #expect(rates["EUR"] == 1)
    #expect(rates["USD"] == nil)
  }
}
