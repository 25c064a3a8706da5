import CoequalCensus
import CoequalModel
import CoequalRegistry
import CoequalTables
import CoequalTestSupport
import Testing

/// Histories of careers read from tables.
@Suite struct HistoryReaderTests {
  private static let rows = [
    "p2 2020-01-01 hire e1", "p2 2021-01-01 promotion e2", "p2 2022-01-01 switch m2",
    "p2 2023-01-01 leave m2", "p2 2023-07-01 return m2", "p2 2024-01-01 end m2",
    "p1 2019-01-01 hire e2", "p1 2025-03-01 lateral e2", "p1 2026-03-01 demotion e1",
  ]

  @Test func eventsOfEachPersonAreInOrder() async throws {
    let read = try await ReadHistory(Self.rows.reversed())
    #expect(try read.history().people == ["p1", "p2"])
    #expect(
      try read.events("p2") == [
        "2020-01-01 hire e1", "2021-01-01 promotion e2", "2022-01-01 switch m2",
        "2023-01-01 leave m2", "2023-07-01 return m2", "2024-01-01 end m2",
      ])
    #expect(
      try read.events("p1") == [
        "2019-01-01 hire e2", "2025-03-01 lateral e2", "2026-03-01 demotion e1",
      ])
    #expect(read.messages == [])
  }

  @Test func numbersAreThoseOfThePeople() async throws {
    let history = try await ReadHistory(Self.rows).history()
    for (number, id) in history.people.enumerated() {
      #expect(history.person(id) == number)
      #expect(history.career(of: number).allSatisfy { $0.person == number })
    }
    #expect(history.career(of: 2).isEmpty && history.career(of: -1).isEmpty)
    #expect(history.steps.count == Self.rows.count)
  }

  @Test func lastDayIsThatOfTheTable() async throws {
    let history = try await ReadHistory(Self.rows).history()
    #expect(history.lastDay.map(ReadHistory.text) == "2026-12-31")
  }

  @Test func lastDayIsThatOfTheLastEventWhereNobodySaysItAndThatIsAFinding() async throws {
    let read = try await ReadHistory(Self.rows, day: nil)
    #expect(try read.history().lastDay.map(ReadHistory.text) == "2026-03-01")
    #expect(read.result.findings.map(\.rule) == [HistoryRule.historyWithoutDay.id])
  }

  @Test func columnsHaveTheNamesOfFieldsOrThoseThatAProjectDeclares() async throws {
    let columns = [
      DataColumn(name: "Nr", holds: .person), DataColumn(name: "ab", holds: .from),
      DataColumn(
        name: "Vorgang", holds: .event,
        codes: [DataCode(text: "Eintritt", meaning: "hire")]),
      DataColumn(
        name: "Stelle", holds: .role, codes: [DataCode(text: "4711", meaning: "engineering/e1")]),
    ]
    let read = try await ReadHistory(
      ["p1 2020-01-01 eintritt 4711"], header: "Nr ab Vorgang Stelle", columns: columns)
    #expect(try read.events("p1") == ["2020-01-01 hire e1"])
  }

  @Test func rolesAreFoundByNameIdAndCase() async throws {
    let read = try await ReadHistory([
      "p1 2020-01-01 Hire engineering/e1", "p1 2021-01-01 PROMOTION e2",
    ])
    #expect(try read.events("p1") == ["2020-01-01 hire e1", "2021-01-01 promotion e2"])
  }

  @Test(arguments: ["person", "from", "event", "role"])
  func withoutOneOfFourColumnsThereIsNoHistory(column: String) async throws {
    let names = "person from event role".replacing(column, with: "other")
    let read = try await ReadHistory(["p1 2020-01-01 hire e1"], header: names)
    #expect(read.result.history == nil)
    #expect(read.messages.contains { $0.contains("'\(column)'") }, "\(read.messages)")
  }

  @Test func aFileWithoutRowsIsNoHistory() async throws {
    let read = try await ReadHistory([])
    #expect(read.result.history == nil)
    #expect(!read.messages.isEmpty)
  }

  @Test func anEmptyFileIsNoHistory() async throws {
    let read = try await ReadHistory(text: "", DataTable(kind: .history, path: "history.csv"))
    #expect(read.result.history == nil)
    #expect(!read.messages.isEmpty)
  }

  @Test func aSpreadsheetGivesTheSameHistory() async throws {
    let cells =
      [["person", "from", "event", "role"]]
      + Self.rows.map { row in
        row.split(separator: " ").map(String.init)
      }
    let table = DataTable(
      kind: .history, path: "history.xlsx", day: CalendarDate(trusted: "2026-12-31"))
    let read = try await ReadHistory(bytes: PackedWorkbook(texts: cells).bytes, table)
    let other = try await ReadHistory(Self.rows).history()
    #expect(try read.history().steps == other.steps)
    #expect(try read.history().people == other.people)
  }

  @Test func semicolonsAndDaysOfAnotherStyleAreRead() async throws {
    let table = DataTable(
      kind: .history, path: "history.csv", day: CalendarDate(trusted: "2026-12-31"),
      dates: .dayMonthYear)
    let read = try await ReadHistory(
      text: "Role;Event;From;Person\r\ne1;hire;31.01.2020;p1\r\n", table)
    #expect(try read.events("p1") == ["2020-01-31 hire e1"])
  }

  // MARK: - Groups

  @Test func aGroupIsThatOfThePersonWhicheverRowTellsIt() async throws {
    let read = try await ReadHistory(
      [
        "p1 2020-01-01 hire e1 f", "p1 2021-01-01 promotion e2 -", "p2 2020-01-01 hire e1 -",
        "p3 2020-01-01 hire e1 m",
      ], header: "person from event role sex")
    let sex = try #require(try read.history().groups["sex"])
    #expect((0..<3).map { sex.name(ofRow: $0) } == ["f", nil, "m"])
  }

  @Test func ofSeveralGroupsTheOneToldLastCounts() async throws {
    let read = try await ReadHistory(
      ["p1 2021-01-01 promotion e2 x", "p1 2022-01-01 end - -", "p1 2020-01-01 hire e1 m"],
      header: "person from event role sex")
    #expect(try read.history().groups["sex"]?.name(ofRow: 0) == "x")
  }

  @Test func aProjectDeclaresGroupsOfItsOwn() async throws {
    let column = DataColumn(
      name: "g", holds: .group, alias: Identifier("sex"),
      codes: [DataCode(text: "weiblich", meaning: "f")])
    let read = try await ReadHistory(
      ["p1 2020-01-01 hire e1 weiblich"], header: "person from event role g", columns: [column])
    #expect(try read.history().groups["sex"]?.name(ofRow: 0) == "f")
  }

  @Test func theHistoryTellsGroupsBeforeTheCensusDoes() async throws {
    let read = try await ReadHistory(
      ["gone 2020-01-01 hire e1 f", "p1 2020-01-01 hire e1 x", "p2 2020-01-01 hire e1 -"],
      header: "person from event role sex")
    let text = "person,base,sex,team\np2,1,m,north\np1,1,f,south\nnew,1,f,south\n"
    let table = DataTable(
      kind: .census, path: "people.csv",
      columns: [DataColumn(name: "team", holds: .group, alias: Identifier("team"))])
    let census = try #require(
      try CensusReader(table).read(.bytes(Array(text.utf8), name: "people.csv")).census)
    // The census has no column of the sex, since its group is another one.
    let joined = try read.history().joined(with: census)
    #expect(joined.people == ["gone", "p1", "p2"])
    #expect((0..<3).map { joined.groups["team"]?.name(ofRow: $0) } == [nil, "south", "north"])
    #expect((0..<3).map { joined.groups["sex"]?.name(ofRow: $0) } == ["f", "x", nil])
    let plain = DataTable(kind: .census, path: "people.csv")
    let other = try #require(
      try CensusReader(plain).read(.bytes(Array(text.utf8), name: "people.csv")).census)
    let sex = try read.history().joined(with: other).groups["sex"]
    #expect((0..<3).map { sex?.name(ofRow: $0) } == ["f", "x", "m"])
  }
}
