import CoequalCensus
import CoequalModel
import CoequalRegistry
import CoequalTables
import CoequalTestSupport
import Testing

/// The history of the example beside its census and its frameworks.
@Suite struct HarborHistoryTests {
  private let result: HistoryReader.Result
  private let roles: CensusRoles
  private let census: Census

  init() async throws {
    let folder = "\(PackageFolder.path)/Frameworks/examples/harbor"
    let catalog = await Registry(
      sources: [.path(folder + "/coequal.xml")], fileSystem: LocalFileSystem()
    ).load()
    let tables = try #require(catalog.project.data?.tables)
    roles = CensusRoles(catalog)
    result = try HistoryReader(try #require(tables.first { $0.kind == .history }), roles)
      .read(.file(folder + "/history.csv"))
    let reading = try CensusReader(try #require(tables.first { $0.kind == .census }))
      .read(.file(folder + "/people.csv"))
    census = try #require(reading.census)
  }

  @Test func nothingIsWrongWithIt() {
    #expect(result.findings == [])
    #expect(result.unfitRows == 0)
  }

  @Test func itEndsInTheRolesOfTheCensus() throws {
    let history = try #require(result.history)
    let (ids, held) = (try #require(census.codes[.person]), try #require(census.codes[.role]))
    var last: [String: String] = [:]
    for (person, id) in history.people.enumerated() {
      last[id] = history.currentRole(of: person).map { roles.all[Int($0)].name }
    }
    #expect(history.people.count == 210)
    #expect(last.count == census.count)
    for row in 0..<census.count {
      #expect(last[ids.name(ofRow: row) ?? ""] == held.name(ofRow: row))
    }
  }

  @Test func sexIsKnownOfThoseWhoLeftAsWell() throws {
    let history = try #require(result.history)
    let sex = try #require(history.groups["sex"])
    #expect(sex.names == ["f", "m", "x"])
    #expect(sex.codes.count == 210 && !sex.codes.contains(CodedColumn.unknown))
    #expect(history.joined(with: census).groups["sex"] == sex)
  }
}
