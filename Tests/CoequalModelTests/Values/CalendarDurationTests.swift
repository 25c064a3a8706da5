import CoequalModel
import Testing

@Suite struct CalendarDurationTests {
  @Test(arguments: [("P1Y", 12), ("P12M", 12), ("P1Y6M", 18), ("P0M", 0), ("P9999Y9999M", 129_987)])
  func countsMonthsOfYearsAndMonths(_ text: String, _ months: Int) throws {
    #expect(try #require(CalendarDuration(text)).months == months)
  }

  @Test(arguments: ["P1M1D", "P2W", "P0D"])
  func hasNoExactMonthsWithWeeksOrDays(_ text: String) throws {
    #expect(try #require(CalendarDuration(text)).months == nil)
  }

  @Test(arguments: [("P400Y", 146_097.0), ("P2W3D", 17.0), ("P1M", 30.436875), ("P12M", 365.2425)])
  func approximatesDays(_ text: String, _ days: Double) throws {
    #expect(try #require(CalendarDuration(text)).approximateDays == days)
  }

  @Test func keepsUnitsAsGiven() throws {
    #expect(CalendarDuration("P12M") != CalendarDuration("P1Y"))
    #expect(CalendarDuration("P03M")?.lexical == "P3M")
    #expect(CalendarDuration("P0Y6M")?.lexical == "P0Y6M")
    #expect(CalendarDuration(months: 6)?.lexical == "P6M")
    #expect(CalendarDuration() == nil)
    #expect(CalendarDuration(days: -1) == nil)
  }
}
