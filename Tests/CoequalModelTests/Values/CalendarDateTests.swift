import CoequalModel
import Testing

@Suite struct CalendarDateTests {
  @Test func ordersByYearMonthAndDay() throws {
    let ordered = try ["0999-12-31", "2025-12-31", "2026-01-02", "2026-01-10", "2026-02-01"]
      .map { try #require(CalendarDate($0)) }
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test(arguments: [(0, 1, 1), (10_000, 1, 1), (2026, 2, 29), (2026, 0, 1), (1, 1, Int.min)])
  func isNotMadeOfADayThatIsNot(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func writesZerosInFront() {
    #expect(CalendarDate(year: 7, month: 3, day: 5)?.lexical == "0007-03-05")
  }

  @Test func hasAsManyDaysAsTheCalendar() {
    // Four hundred years of the Gregorian calendar have 146097 days.
    let days = (2001...2400).reduce(0) { days, year in
      days
        + (0...13).reduce(0) { count, month in
          count + (0...32).count { CalendarDate(year: year, month: month, day: $0) != nil }
        }
    }
    #expect(days == 146_097)
  }
}
