import CoequalCensus
import CoequalModel
import CoequalParity
import Testing

/// Which times count for what.
@Suite struct CareerTimeTests {
  /// Whoever is promoted after so many days of the second year, without a doubt about when.
  private func median(
    _ events: [(Int, CareerEvent, String)], from: Int? = nil,
    choosing choices: [(Convention, String)] = [], hadLeave: Bool? = nil
  ) throws -> Double? {
    var example = CareerExample()
    for _ in 0..<9 { example.add("f", events) }
    return try example.progress(from: from, to: 4000, choosing: choices)
      .curve(hadLeave: hadLeave)?.median.value.map { ($0 * 365.25).rounded() }
  }

  @Test func timeBeginsWithTheGrade() throws {
    #expect(try median([(0, .hire, "e1"), (700, .promotion, "e2"), (900, .end, "")]) == 700)
  }

  @Test func clockStandsStillOnLeaveUnlessLeaveCounts() throws {
    let career: [(Int, CareerEvent, String)] = [
      (0, .hire, "e1"), (200, .leave, "e1"), (500, .return, "e1"), (1000, .promotion, "e2"),
      (1001, .end, "e2"),
    ]
    #expect(try median(career) == 700)
    #expect(try median(career, choosing: [(.leaveInTime, "count")]) == 1000)
  }

  @Test func roleThatTheHireDoesNotNameIsThatOfTheNextLeave() throws {
    let unnamed: [(Int, CareerEvent, String)] = [
      (0, .hire, ""), (200, .leave, "e1"), (500, .return, "e1"), (1000, .promotion, "e2"),
      (1001, .end, "e2"),
    ]
    #expect(try median(unnamed) == 700)
    var example = CareerExample()
    example.add("f", unnamed)
    #expect(try example.progress(to: 4000).leftOut.withUnknownRole == 0)
  }

  @Test func stepAsideGoesOnUnlessItBeginsAnew() throws {
    let career: [(Int, CareerEvent, String)] = [
      (0, .hire, "e1"), (400, .switch, "l1"), (1000, .promotion, "l2"), (1001, .end, "l2"),
    ]
    #expect(try median(career) == 1000)
    #expect(try median(career, choosing: [(.sidewaysMoves, "begin-anew")]) == 600)
  }

  @Test func afterASwitchTimeCountsForTheNewLadder() throws {
    var example = CareerExample()
    for _ in 0..<9 {
      example.add(
        "f",
        [(0, .hire, "e1"), (400, .switch, "l1"), (1000, .promotion, "l2"), (1001, .end, "l2")])
    }
    let progress = try example.progress(to: 4000)
    #expect(progress.curve(ladder: "individual-contributor")?.share(after: 1) == 0)
    #expect(progress.curve(ladder: "individual-contributor")?.median.value == nil)
    let leading = try #require(progress.curve(ladder: "leader")?.median.value)
    #expect((leading * 365.25).rounded() == 1000)
  }

  @Test func whoWasThereBeforeTheWindowEntersLate() throws {
    // Two long before it, of whom one is promoted in it: at risk only from then on.
    var example = CareerExample()
    for day in [1200, 1400] {
      example.add("f", [(0, .hire, "e1"), (day, .promotion, "e2"), (day + 1, .end, "")])
    }
    for _ in 0..<6 {
      example.add("f", [(1100, .hire, "e1"), (1200, .promotion, "e2"), (1201, .end, "")])
    }
    let curve = try example.progress(from: 1000, to: 4000).curve()
    // All six who came in the window are promoted after 100 days, before the others are at risk.
    #expect(curve?.share(after: 1) == 1)
  }

  @Test func withoutItsBeginningATimeIsLeftOut() throws {
    var example = CareerExample()
    example.add("f", [(0, .leave, "e1"), (100, .return, "e1"), (700, .promotion, "e2")])
    let progress = try example.progress(to: 800)
    #expect(progress.leftOut.thereBefore == 1)
    #expect(progress.curve()?.median.value == nil)
    #expect(progress.curve()?.share(after: 1) == nil)
  }

  @Test func promotionOnTheFirstDayIsNotLost() throws {
    #expect(try median([(0, .hire, "e1"), (0, .promotion, "e2"), (1, .end, "")]) == 1)
  }

  @Test func whoLeftIsPromotedNoMore() throws {
    // One in two leaves after a year; all others are promoted after two.
    var example = CareerExample()
    for _ in 0..<10 {
      example.add("f", [(0, .hire, "e1"), (days(1), .end, "e1")])
      example.add("f", [(0, .hire, "e1"), (days(2), .promotion, "none")])
    }
    let mark = try #require(
      try example.progress(to: 4000).curve()?.marks.first { $0.years == 2 })
    #expect(mark.happened.value == 1)
    #expect(mark.incidence.value == 0.5)
    #expect(mark.left.value == 0.5)
  }

  @Test func leaveMakesADifferenceOnlyFromItsFirstDayOn() throws {
    // Nobody waits longer for a leave: whoever has one had none for a year.
    var example = CareerExample()
    for place in 0..<20 {
      example.add("m", [(0, .hire, "e1"), (700 + place, .promotion, "none")])
      example.add(
        "f",
        [
          (0, .hire, "e1"), (300 + place, .leave, "e1"), (600 + place, .return, "e1"),
          (1540 + place, .promotion, "none"),
        ])
    }
    let progress = try example.progress(to: 4000)
    let before = try #require(progress.curve(hadLeave: false)?.median.value)
    let after = try #require(progress.curve(hadLeave: true)?.median.value)
    #expect(abs(after - before - 1.48) < 0.01)
    #expect(progress.curve(hadLeave: false)?.share(after: 1) == 0)
    #expect(try #require(progress.probability(.leave(group: nil))) < 1e-4)
  }

  @Test func nothingIsKnownAfterThoseWhoWereWatched() throws {
    var example = CareerExample()
    for _ in 0..<9 { example.add("f", [(0, .hire, "e1")]) }
    let curve = try example.progress(to: 800).curve()
    #expect(curve?.share(after: 2) == 0)
    #expect(curve?.share(after: 3) == nil)
  }
}
