import HarborExample
import Testing

@Suite struct CompanyTests {
  @Test func theSameSeedGivesTheSamePeople() async throws {
    let catalog = await Harbor.catalog()
    let (first, second) = (try Company(for: catalog, seed: 7), try Company(for: catalog, seed: 7))
    #expect(first.census.text == second.census.text)
    #expect(first.history.text == second.history.text)
  }

  @Test func anotherSeedGivesOtherPeopleInTheSamePosts() async throws {
    let catalog = await Harbor.catalog()
    let (first, second) = (try Company(for: catalog, seed: 7), try Company(for: catalog, seed: 8))
    #expect(first.census.text != second.census.text)
    func roles(_ company: Company) -> [String] { company.census.rows.map { $0[1] }.sorted() }
    #expect(roles(first) == roles(second))
  }

  @Test func withoutTheFrameworksThereAreNoPeople() async {
    await #expect(throws: HarborError.noFramework("harbor-engineering")) {
      try Company(for: await Harbor.emptyCatalog())
    }
  }

  @Test func cellsThatHoldSeparatorsAreQuoted() {
    var table = CommaSeparatedTable(header: ["a", "b"])
    table.append(["1, 2", "say \"x\""])
    table.append(["plain", "two\nlines"])
    #expect(table.text == "a,b\n\"1, 2\",\"say \"\"x\"\"\"\nplain,\"two\nlines\"\n")
    let read = CommaSeparatedText(table.text)
    #expect(read.header == table.header)
    #expect(read.rows.map { row in table.header.map { row[$0] ?? "" } } == table.rows)
  }
}
