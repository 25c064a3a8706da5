import CoequalModel
import CoequalRegistry
import Testing

/// The census holds nobody who could not work at Harbor.
@Suite struct CensusTests {
  private let rows: [CensusRow]

  init() throws {
    rows = try CensusRow.all()
  }

  private func roles() async throws -> Roles { try Roles(await Harbor.catalog()) }

  @Test func twoHundredPeopleHaveAnIdEach() {
    #expect(rows.count == 200)
    #expect(Set(rows.map(\.person)).count == rows.count)
    #expect(rows.allSatisfy { $0.person.wholeMatch(of: /p\d{3}/) != nil })
  }

  @Test func everyRoleIsThere() async throws {
    let roles = try await roles()
    #expect(rows.filter { roles.all[$0.role] == nil }.map(\.person) == [])
  }

  @Test func employersZonesAndCurrenciesAreThoseOfTheStructure() async throws {
    let structure = try #require(await Harbor.catalog().structures.first).structure
    let employers = Set(structure.employers.map(\.id.lexical))
    let zones = Dictionary(
      uniqueKeysWithValues: structure.zones.map { ($0.id.lexical, $0.currency?.lexical) })
    for row in rows {
      #expect(employers.contains(row.employer), "\(row.person)")
      #expect(zones[row.zone] == row.currency, "\(row.person)")
    }
  }

  @Test func managersAreLeadersOfAHigherGrade() async throws {
    let roles = try await roles()
    let people = Dictionary(uniqueKeysWithValues: rows.map { ($0.person, $0) })
    for row in rows where !row.manager.isEmpty {
      let manager = try #require(people[row.manager], "\(row.person)")
      let (own, managing) = (try roles.entry(row.role), try roles.entry(manager.role))
      #expect(managing.leads && managing.grade > own.grade, "\(row.person)")
    }
    // Only the highest leader and a fellow answer to the owners.
    #expect(
      rows.filter(\.manager.isEmpty).map { "\($0.role)" }.sorted()
        == ["harbor-engineering/fellow", "harbor-operations/senior-director"])
  }

  @Test func leadersLeadAsManyAsTheirScopeSays() async throws {
    let roles = try await roles()
    let reports = Dictionary(grouping: rows, by: \.manager).mapValues(\.count)
    for row in rows {
      let entry = try roles.entry(row.role)
      guard entry.leads else {
        #expect(reports[row.person] == nil, "\(row.person)")
        continue
      }
      let count = try #require(reports[row.person], "\(row.person) leads nobody")
      let most = try #require(entry.role.scope?.reports?.upper)
      #expect(count <= most, "\(row.person) leads \(count)")
    }
  }

  @Test func basePayIsWithinTheRange() async throws {
    let roles = try await roles()
    for row in rows {
      let range = try #require(try roles.entry(row.role).ranges[row.zone], "\(row.person)")
      let base = try #require(DecimalNumber(row.base))
      #expect(range.minimum <= base && base <= range.maximum, "\(row.person)")
    }
  }

  @Test func datesFollowEachOther() throws {
    let end = try #require(CalendarDate("2026-12-31"))
    for row in rows {
      #expect(row.start <= row.gradeSince && row.gradeSince <= end, "\(row.person)")
      #expect((18...45).contains(row.start.year - row.birthYear), "\(row.person)")
      if let leave = row.leave {
        #expect(row.start < leave.from && leave.from < leave.to, "\(row.person)")
        #expect(leave.from <= end && leave.to.year >= 2026, "\(row.person)")
      }
    }
  }

  @Test func hoursAreThoseOfAWeek() {
    #expect(rows.allSatisfy { $0.fullTimeHours == 40 })
    #expect(Set(rows.map(\.weeklyHours)) == [20, 24, 30, 32, 40])
  }

  /// So that a method has something to work on.
  @Test func theCompanyHasTheShapeOfOne() async throws {
    let roles = try await roles()
    let grades = Dictionary(grouping: try rows.map { try roles.entry($0.role).grade }) { $0 }
      .mapValues(\.count)
    let counts = (3...9).map { grades[$0] ?? 0 }
    #expect(counts == counts.sorted(by: >), "fewer on each higher grade")
    #expect(rows.count { $0.sex == "x" } == 3)
    #expect(Set(rows.map(\.role.framework)).count == 4)
    func share(_ part: (CensusRow) -> Bool) -> Int { rows.count(where: part) * 100 / rows.count }
    #expect((30...45).contains(share { $0.sex == "f" }))
    #expect((15...35).contains(share(\.isPartTime)))
    #expect((35...50).contains(share { $0.employer == "harbor-poland" }))
    #expect(rows.count { $0.leave != nil } >= 5)
    #expect(rows.count { $0.start.year == 2026 } >= 10)
  }
}
