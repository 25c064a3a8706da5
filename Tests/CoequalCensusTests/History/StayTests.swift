import CoequalCensus
import CoequalModel
import Testing

/// The times in roles that follow from events.
@Suite struct StayTests {
  private func stays(_ rows: [String]) async throws -> [String] {
    try await ReadHistory(rows.map { "p1 " + $0 }).stays("p1")
  }

  @Test func stepsAndTheEndOfTheEmploymentCloseAStay() async throws {
    #expect(
      try await stays([
        "2020-01-01 hire e1", "2021-01-01 promotion e2", "2022-01-01 lateral e2",
        "2023-01-01 switch m2", "2024-01-01 demotion e1", "2025-01-01 end e1",
      ]) == [
        "e1 2020-01-01 to 2021-01-01 promotion", "e2 2021-01-01 to 2022-01-01 lateral",
        "e2 2022-01-01 to 2023-01-01 switch", "m2 2023-01-01 to 2024-01-01 demotion",
        "e1 2024-01-01 to 2025-01-01 end",
      ])
  }

  @Test func whoIsStillThereHasAStayWithoutAnEnd() async throws {
    let read = try await ReadHistory(["p1 2026-12-01 hire e1"])
    let history = try read.history()
    let stay = try #require(history.stays(of: 0).first)
    #expect(stay.end == nil && stay.ending == nil)
    #expect(stay.days(until: try #require(history.lastDay)) == 30)
  }

  @Test func daysOnLeaveBelongToTheRolesInWhichTheyWere() async throws {
    #expect(
      try await stays([
        "2020-01-01 hire e1", "2020-02-01 leave -", "2020-02-11 return -", "2020-03-01 leave -",
        "2020-03-21 promotion e2", "2020-03-26 return -", "2026-12-21 leave -",
      ]) == [
        "e1 2020-01-01 to 2020-03-21 promotion leave 30", "e2 2020-03-21 leave 15",
      ])
  }

  @Test func aCareerThatBeginsInItsMiddleHasAStartThatNobodyKnows() async throws {
    #expect(
      try await stays(["2020-01-01 leave e1", "2020-01-31 return e1", "2021-01-01 promotion e2"])
        == ["e1 before 2020-01-01 to 2021-01-01 promotion leave 30", "e2 2021-01-01"])
    #expect(try await stays(["2020-01-01 return e1"]) == ["e1 before 2020-01-01"])
    let history = try await ReadHistory(["p1 2020-01-01 return e1"]).history()
    #expect(history.stays(of: 0).first?.days(until: 30_000) == nil)
  }

  @Test func aPromotionAtTheBeginningBeginsAStayThatIsKnown() async throws {
    #expect(try await stays(["2020-01-01 promotion e2"]) == ["e2 2020-01-01"])
  }

  @Test func anEndAloneIsNoStay() async throws {
    #expect(try await stays(["2020-01-01 end e2"]) == [])
  }

  @Test func whoComesBackBeginsAnew() async throws {
    #expect(
      try await stays([
        "2020-01-01 hire e1", "2020-06-01 leave e1", "2020-06-11 end e1", "2022-01-01 hire e2",
      ]) == ["e1 2020-01-01 to 2020-06-11 end leave 10", "e2 2022-01-01"])
  }

  @Test func roleIsUnknownUntilARowTellsIt() async throws {
    #expect(
      try await stays(["2020-01-01 hire -", "2021-01-01 leave e1", "2021-01-02 return e1"])
        == ["e1 2020-01-01 leave 1"])
    #expect(
      try await stays(["2020-01-01 hire e1", "2021-01-01 promotion -"]).last == "? 2021-01-01")
  }

  @Test(arguments: [
    (["2020-01-01 hire e1", "2021-01-01 promotion e2"], "e2"),
    (["2020-01-01 hire e1", "2021-01-01 leave e1"], "e1"),
    (["2020-01-01 hire e1", "2021-01-01 end e1"], nil),
    (["2020-01-01 hire e1", "2021-01-01 end e1", "2021-01-01 hire e3"], "e3"),
    (["2020-01-01 hire -"], "?"),
  ])
  func currentRoleIsTheLastOneThatHasNotEnded(rows: [String], role: String?) async throws {
    let read = try await ReadHistory(rows.map { "p1 " + $0 })
    #expect(try read.history().currentRole(of: 0).map(read.name) == role)
    #expect(try read.history().currentRole(of: 7) == nil)
  }

  @Test func daysAtTheEdgesOfTheCalendarDoNotOverflow() {
    let steps = [
      HistoryStep(person: 0, day: .min, event: .leave, role: 0),
      HistoryStep(person: 0, day: .max, event: .return, role: .max),
      HistoryStep(person: 3, day: 0, event: .hire, role: 0),
      HistoryStep(person: -1, day: 0, event: .hire, role: 0),
    ]
    let history = History(people: ["p1"], steps: steps)
    #expect(history.steps.count == 2)
    #expect(history.steps.last?.role == HistoryStep.unknownRole)
    #expect(history.lastDay == .max)
    #expect(history.stays(of: 0).map(\.daysOnLeave) == [.max])
  }
}
