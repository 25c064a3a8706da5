import CoequalCensus
import CoequalModel
import CoequalRegistry
import CoequalTables
import CoequalTestSupport
import Testing

@testable import CoequalParity

/// What of a census becomes a column that people are compared by.
@Suite struct WorkforceTests {
  private static func census(_ text: String) throws -> Census {
    let table = DataTable(
      kind: .census, path: "p.csv", day: CalendarDate(year: 2026, month: 12, day: 31))
    return try #require(
      try CensusReader(table).read(.bytes(Array(text.utf8), name: "p.csv")).census)
  }

  @Test func columnsOfWhichNothingIsKnownAreNotThere() throws {
    let census = try Self.census("base,grade,sex,zone,start,weekly-hours\n1,g1,,,,\n2,,,,,\n")
    let workforce = try Workforce(census, nil, .standard)
    #expect(workforce.columnNames == ["grade"])
  }

  @Test func rolesThatNobodyKnowsBringNoColumns() async throws {
    let catalog = await Registry(
      sources: [.path("Frameworks/examples/harbor/coequal.xml")],
      fileSystem: LocalFileSystem()
    ).load()
    let census = try Self.census("base,role\n1,acme/a\n2,acme/b\n")
    let joined = census.joined(with: CensusRoles(catalog), .standard).census
    #expect(try Workforce(joined, nil, .standard).columnNames == ["role"])
  }
}
