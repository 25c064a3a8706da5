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

  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 3, 1, 11017), (1969, 12, 31, -1), (2026, 12, 31, 20818),
    (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func daysAreCountedFromNineteenSeventy(_ year: Int, _ month: Int, _ day: Int, _ days: Int) throws
  {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.daysSince1970 == days)
    #expect(CalendarDate(daysSince1970: days) == date)
  }

  @Test(arguments: [-719_163, 2_932_897])
  func daysOutsideOfTheYearsAreNoDate(_ days: Int) {
    #expect(CalendarDate(daysSince1970: days) == nil)
  }

  @Test func eachDayIsOneAfterTheDayBefore() throws {
    var last = try #require(CalendarDate(daysSince1970: -1000))
    for days in -999...60_000 {
      let date = try #require(CalendarDate(daysSince1970: days))
      #expect(last < date && date.daysSince1970 == days)
      last = date
    }
  }
}
