import CoequalModel
import CoequalRegistry
import Testing

/// The history is one of careers that the frameworks allow, up to the census.
@Suite struct HistoryTests {
  private let people: [String: [HistoryRow]]
  private let census: [String: CensusRow]

  init() throws {
    people = try HistoryRow.byPerson()
    census = Dictionary(uniqueKeysWithValues: try CensusRow.all().map { ($0.person, $0) })
  }

  @Test func everybodyIsHiredOnceAndFirst() {
    for (person, rows) in people {
      #expect(rows.first?.event == .hire && rows.count { $0.event == .hire } == 1, "\(person)")
      #expect(rows.map(\.date) == rows.map(\.date).sorted(), "\(person)")
    }
  }

  @Test func careersEndAtTheCensusOrBeforeIt() throws {
    for (person, row) in census {
      let rows = try #require(people[person])
      let last = try #require(rows.last)
      #expect(last.role == row.role && last.currency == row.currency, "\(person)")
      #expect(rows.first?.date == row.start, "\(person)")
      #expect(last.base <= row.base, "\(person)")
      #expect(last.event != .end && last.date.year <= 2026, "\(person)")
    }
    let former = people.filter { census[$0.key] == nil }
    #expect(former.count == 10)
    #expect(
      former.values.allSatisfy { $0.last?.event == .end && $0.count { $0.event == .end } == 1 })
  }

  @Test func sexIsThatOfTheCensusAndOneForEachPerson() {
    for (person, rows) in people {
      #expect(Set(rows.map(\.sex)).count == 1, "\(person)")
      #expect(["f", "m", "x"].contains(rows[0].sex), "\(person)")
      if let row = census[person] { #expect(rows[0].sex == row.sex, "\(person)") }
    }
  }

  @Test func peopleAreHiredIntoRolesThatAreEnteredFromOutside() async throws {
    let roles = try Roles(await Harbor.catalog())
    for (person, rows) in people {
      let hire = try #require(rows.first)
      #expect(try roles.entry(hire.role).role.isEntry, "\(person)")
    }
  }

  @Test func stepsAreMovesOfTheFrameworks() async throws {
    let roles = try Roles(await Harbor.catalog())
    for (person, rows) in people {
      for (before, after) in zip(rows, rows.dropFirst()) {
        guard after.event == .promotion || after.event == .switch else {
          #expect(before.role == after.role, "\(person)")
          continue
        }
        let moves = try roles.entry(before.role).linked.framework.moves
        let isThere = moves.contains { move in
          move.from.lexical == before.role.role && move.to.lexical == after.role.role
            && move.kind == (after.event == .promotion ? .promotion : .switch)
        }
        #expect(isThere && before.role.framework == after.role.framework, "\(person)")
      }
    }
  }

  @Test func leavesAndReturnsAlternate() throws {
    for (person, rows) in people {
      let absences = rows.map(\.event).filter { $0 == .leave || $0 == .return }
      let isFine = absences.enumerated().allSatisfy {
        $1 == ($0.isMultiple(of: 2) ? .leave : .return)
      }
      #expect(isFine, "\(person)")
      if absences.last == .leave { #expect(census[person]?.leave != nil, "\(person)") }
    }
  }

  @Test func newcomersHaveNoHistoryBeforeTheYear() {
    let newcomers = census.values.filter { $0.start.year == 2026 }
    #expect(newcomers.allSatisfy { people[$0.person]?.map(\.event) == [.hire] })
  }
}
