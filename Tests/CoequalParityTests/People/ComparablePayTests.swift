import CoequalCensus
import CoequalModel
import CoequalTables
import CoequalTestSupport
import Testing

@testable import CoequalParity

/// How pay of a census becomes hourly and annual pay.
@Suite struct ComparablePayTests {
  private static func pay(
    _ text: String, _ answers: [String: String] = [:], columns: [DataColumn] = []
  ) throws -> PayColumns {
    var conventions = Conventions.standard
    for (id, answer) in answers {
      try conventions.choose(#require(Identifier(answer)), for: #require(Identifier(id)))
    }
    let table = DataTable(
      kind: .census, path: "people.csv", day: CalendarDate(year: 2026, month: 12, day: 31),
      columns: columns)
    let reading = try CensusReader(table).read(.bytes(Array(text.utf8), name: "people.csv"))
    return try Workforce(#require(reading.census), nil, conventions).pay
  }

  private static let header =
    "base,variable,weekly-hours,full-time-hours,start,leave-from,leave-to\n"

  @Test func baseIsARateForAFullWeekUnlessSaidOtherwise() throws {
    let pay = try Self.pay(Self.header + "52000,0,20,40,2020-01-01,,\n")
    #expect(pay.hourlyBase == [25])
    #expect(pay.annualBase == [26000])
    let paid = try Self.pay(
      Self.header + "26000,0,20,40,2020-01-01,,\n", ["base-in-census": "as-paid"])
    #expect(paid.hourlyBase == [25])
    #expect(paid.annualBase == [26000])
  }

  @Test func annualPayCanBeProjectedToAFullWeek() throws {
    let pay = try Self.pay(
      Self.header + "52000,2600,20,40,2020-01-01,,\n", ["annual-pay": "full-time"])
    #expect(pay.annualBase == [52000])
    #expect(pay.annualComplement == [5200])
  }

  @Test func sumsOfAPartOfTheYearAreSetAgainstThatPart() throws {
    // 184 of the 365 days of 2026.
    let row = Self.header + "52000,1840,40,40,2026-07-01,,\n"
    let pay = try Self.pay(row)
    #expect(pay.annualBase == [52000])
    #expect(abs(pay.annualComplement[0] - 3650) < 1e-9)
    let whole = try Self.pay(row, ["part-year": "whole-year"])
    #expect(abs(whole.annualBase[0] - 52000 * 184 / 365) < 1e-9)
    #expect(whole.annualComplement == [1840])
    let left = try Self.pay(row, ["part-year": "leave-out"])
    #expect(left.annualBase[0].isNaN)
  }

  @Test func allowanceForAMonthIsARateAndNotASumOfTheYear() throws {
    let columns = [DataColumn(name: "variable", holds: .variable, period: .month)]
    let row = Self.header + "52000,100,40,40,2026-07-01,,\n"
    let pay = try Self.pay(row, columns: columns)
    #expect(abs(pay.annualComplement[0] - 1200) < 1e-9)
    let whole = try Self.pay(row, ["part-year": "whole-year"], columns: columns)
    #expect(abs(whole.annualComplement[0] - 1200 * 184 / 365) < 1e-9)
  }

  @Test func unpaidLeaveIsNoPaidTime() throws {
    // From April to June, 91 days.
    let pay = try Self.pay(Self.header + "52000,2740,40,40,2020-01-01,2026-04-01,2026-07-01\n")
    #expect(abs(pay.annualComplement[0] - 2740 * 365 / 274) < 1e-9)
  }

  @Test func emptyAmountIsUnknownUnlessItIsSaidToBeNone() throws {
    let row = Self.header + "52000,,40,40,2020-01-01,,\n"
    #expect(try Self.pay(row).hourlyComplement[0].isNaN)
    #expect(try Self.pay(row, ["empty-amounts": "none"]).hourlyComplement == [0])
  }

  @Test func hourlyPayWithoutHoursIsUnknown() throws {
    let pay = try Self.pay("base\n52000\n")
    #expect(pay.hourlyBase[0].isNaN)
  }

  @Test func payWithoutACurrencyIsUnknownWhereOthersHaveOne() throws {
    let pay = try Self.pay(
      "base,variable,weekly-hours,full-time-hours,currency\n52000,5200,40,40,EUR\n52000,5200,40,40,\n"
    )
    #expect(pay.hourlyBase[0] == 25)
    #expect(pay.hourlyBase[1].isNaN)
    #expect(pay.annualComplement[1].isNaN)
  }

  @Test func emptyColumnOfCurrenciesIsNone() throws {
    let pay = try Self.pay("base,weekly-hours,full-time-hours,currency\n52000,40,40,\n")
    #expect(pay.hourlyBase == [25])
  }

  @Test func weeksOfTheYearAreAsDeclared() throws {
    let pay = try Self.pay(
      Self.header + "52180,0,40,40,2020-01-01,,\n", ["weeks-in-year": "52.18"])
    #expect(abs(pay.hourlyBase[0] - 25) < 1e-12)
  }

  @Test func monthlyAndHourlyAmountsBecomeYearlyOnes() throws {
    let pay = try Self.pay(
      "pay,bonus,weekly-hours,full-time-hours\n4000,2,40,40\n",
      columns: [
        DataColumn(name: "pay", holds: .base, period: .month),
        DataColumn(name: "bonus", holds: .variable, period: .hour),
      ])
    #expect(pay.annualBase == [48000])
    #expect(pay.hourlyComplement == [2])
  }
}
