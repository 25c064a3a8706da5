import CoequalCensus
import CoequalModel
import CoequalTables
import Testing

/// What is wrong with a history, row by row.
@Suite struct HistoryFindingTests {
  @Test(arguments: [
    ("p1 2021-01-01 promotoin e2", "did you mean 'promotion'?"),
    ("p1 2021-01-01 departure e2", "no event is called 'departure'"),
  ])
  func anUnknownEventIsLeftOutWithASuggestion(row: String, words: String) async throws {
    let read = try await ReadHistory(["p1 2020-01-01 hire e1", row])
    #expect(read.messages.count == 1)
    #expect(read.messages.first?.hasPrefix("row 3: ") == true)
    #expect(read.messages.first?.contains(words) == true, "\(read.messages)")
    #expect(read.result.unfitRows == 1)
    #expect(try read.events("p1").count == 1)
  }

  @Test func oneWordIsToldOnceWithTheNumberOfItsRows() async throws {
    let read = try await ReadHistory(
      ["p1 2020-01-01 hire e1"] + (0..<30).map { "p\($0 + 2) 2020-01-01 Eintritt e1" })
    #expect(read.messages.count == 1)
    #expect(read.messages.first?.hasPrefix("row 3 and 29 more: ") == true)
  }

  @Test func onlyTheFirstOfManyWordsAreTold() async throws {
    let read = try await ReadHistory((0..<100).map { "p1 2020-01-01 word\($0) e1" })
    #expect(read.messages.count == 21)
    #expect(read.messages.last?.hasPrefix("80 more of this kind") == true)
  }

  @Test func tooManyUnknownEventsAreNoHistory() async throws {
    let read = try await ReadHistory(
      ["p1 2020-01-01 hire e1", "p2 2020-01-01 start e1"], mostUnfit: nil)
    #expect(read.result.history == nil)
    #expect(read.messages.last == "1 of 2 rows are unfit; at most 1 % may be [unfit-table]")
    #expect(read.messages.contains { $0.contains("'start'") })
  }

  @Test(arguments: [
    "p1 - hire e1", "p1 2020-13-01 hire e1", "- 2020-01-01 hire e1",
    "p1 2020-01-01 - e1",
  ])
  func aRowWithoutPersonDayOrEventIsLeftOut(row: String) async throws {
    let read = try await ReadHistory(["p0 2020-01-01 hire e1", row])
    #expect(read.result.findings.map(\.rule) == [TableRule.unfitCell.id])
    #expect(read.messages.first?.hasPrefix("row 3 has ") == true, "\(read.messages)")
    #expect(try read.history().steps.count == 1)
  }

  @Test func numbersOfRowsCountThoseThatWereLeftOut() async throws {
    let read = try await ReadHistory([
      "p1 soon hire e1", "p1 2020-01-01 hire e1", "p1 later promotion e2",
      "p1 2021-01-01 promotion e1",
    ])
    #expect(
      read.messages.last
        == "row 5: 'promotion' from 'engineering/e1' (g1) to 'engineering/e1' (g1), whose grade is not higher"
        + " [promotion-without-rise]")
  }

  @Test func anUnknownRoleIsToldAndItsEventStays() async throws {
    let read = try await ReadHistory([
      "p1 2020-01-01 hire engineering/e11", "p1 2021-01-01 promotion e2",
    ])
    #expect(
      read.messages == [
        "row 2: the catalog does not have the role 'engineering/e11'; did you mean 'engineering/e1'?"
          + " [unknown-role-in-history]"
      ])
    #expect(try read.events("p1") == ["2020-01-01 hire ?", "2021-01-01 promotion e2"])
  }

  @Test func anEventThatBeginsARoleNamesOne() async throws {
    let read = try await ReadHistory([
      "p1 2020-01-01 hire -", "p1 2020-06-01 leave -", "p1 2020-07-01 return -",
      "p1 2021-01-01 end -",
    ])
    #expect(read.messages == ["row 2: 'hire' names no role in 'role' [event-without-role]"])
  }

  @Test func whatIsAfterTheDayIsLeftOut() async throws {
    let read = try await ReadHistory([
      "p1 2020-01-01 hire e1", "p1 2026-12-31 promotion e2", "p1 2027-01-01 promotion e3",
    ])
    #expect(
      read.messages == [
        "1 event is after 2026-12-31, with which the history ends [event-after-day]"
      ])
    #expect(try read.events("p1").count == 2)
  }

  @Test(arguments: [
    (["2021-01-01 end e1", "2022-01-01 promotion e2"], "'promotion' after the end"),
    (["2021-01-01 end e1", "2022-01-01 end e1"], "'end' after the end"),
    (["2021-01-01 hire e2"], "'hire' of somebody who is employed already"),
    (["2021-01-01 return e1"], "'return' of somebody who is not on leave"),
    (
      ["2021-01-01 leave e1", "2022-01-01 leave e1"], "'leave' of somebody who is on leave already"
    ),
    (["2021-01-01 promotion e2", "2021-01-01 promotion e3"], "a second 'promotion'"),
    (["2021-01-01 leave e2"], "'leave' names another role"),
    (["2021-01-01 end m2"], "'end' names another role"),
  ])
  func contradictionsAreToldAtTheRowThatContradicts(
    rows: [String], words: String
  ) async throws {
    let all = ["2020-01-01 hire e1"] + rows
    let read = try await ReadHistory(all.map { "secret " + $0 })
    #expect(read.result.findings.map(\.rule) == [HistoryRule.contradictingEvents.id])
    #expect(read.messages.first?.hasPrefix("row \(all.count + 1): ") == true)
    #expect(read.messages.first?.contains(words) == true, "\(read.messages)")
    #expect(!read.messages.contains { $0.contains("secret") })
  }

  @Test(arguments: [
    ("promotion e1", HistoryRule.promotionWithoutRise), ("promotion m2", .promotionWithoutRise),
    ("demotion e3", .demotionWithoutFall), ("demotion m2", .demotionWithoutFall),
    ("switch e3", .switchOnOneTrack),
  ])
  func stepsThatTheirRolesDoNotBearOutAreTold(step: String, rule: HistoryRule) async throws {
    let read = try await ReadHistory(["p1 2020-01-01 hire e2", "p1 2021-01-01 \(step)"])
    #expect(read.result.findings.map(\.rule) == [rule.id])
    #expect(read.result.findings.first?.help.isEmpty == false)
  }

  @Test(arguments: [
    ["2020-01-01 promotion e2"], ["2020-01-01 return e2"], ["2020-01-01 end e2"],
    ["2020-01-01 hire e1", "2021-01-01 end e1", "2022-01-01 hire e1"],
    ["2020-01-01 hire e2", "2021-01-01 switch m2", "2022-01-01 switch e2"],
    ["2020-01-01 hire e2", "2021-01-01 switch m3", "2022-01-01 demotion e2"],
    [
      "2020-01-01 hire e1", "2021-01-01 leave -", "2021-01-01 promotion e2", "2021-06-01 return e2",
    ],
    ["2020-01-01 hire e1", "2021-01-01 end e1", "2021-01-01 hire e2"],
    ["2020-01-01 hire e1", "2020-01-01 end e1"],
    ["2020-01-01 hire e1", "2021-01-01 return -", "2020-06-01 leave -", "2021-01-01 leave -"],
  ])
  func careersThatMakeSenseGiveNoFindings(rows: [String]) async throws {
    #expect(try await ReadHistory(rows.map { "p1 " + $0 }).messages == [])
  }

  @Test func onlyTheFirstRowsOfAKindAreToldAndTheOthersCounted() async throws {
    let people = (0..<50).map { 1000 + $0 }
    let rows = people.flatMap { ["p\($0) 2020-01-01 hire e1", "p\($0) 2021-01-01 switch e2"] }
    let read = try await ReadHistory(rows.reversed())
    #expect(read.messages.count == 21)
    // The file has the switches in its odd rows, whichever person they are of.
    #expect(read.messages.prefix(3).map { $0.prefix(6) } == ["row 2:", "row 4:", "row 6:"])
    #expect(read.messages.last == "30 more of this kind [switch-on-one-track]")
  }

  @Test func everyRuleHasAnIdOfItsOwn() {
    #expect(Set(HistoryRule.allCases.map(\.id)).count == HistoryRule.allCases.count)
    #expect(
      Set(HistoryRule.allCases.map(\.id)).isDisjoint(with: CensusRule.allCases.map(\.id)))
  }
}
