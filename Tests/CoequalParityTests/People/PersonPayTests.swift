import CoequalCensus
import CoequalModel
import CoequalTables
import CoequalTestSupport
import Testing

@testable import CoequalParity

/// What is printed for one person against what is computed for everybody.
@Suite struct PersonPayTests {
  private static let table = """
    person,base,variable,allowances,benefits-in-kind,weekly-hours,full-time-hours,start,currency
    p1,52000,2000,100,300,40,40,2020-01-01,EUR
    p2,52000,2000,0,0,20,40,2026-07-01,PLN
    p3,40000,0,0,0,30,38.5,2026-10-01,EUR
    p4,40000,,0,0,30,38.5,2019-10-01,EUR
    p5,40000,10,0,0,,,2019-10-01,EUR

    """

  private static let answers: [[String: String]] = [
    [:], ["base-in-census": "as-paid"], ["annual-pay": "full-time"], ["part-year": "whole-year"],
    ["part-year": "leave-out"], ["benefits-in-kind": "leave-out", "empty-amounts": "none"],
    ["base-in-census": "as-paid", "annual-pay": "full-time", "part-year": "whole-year"],
    ["weeks-in-year": "52.18", "part-year": "whole-year", "annual-pay": "full-time"],
  ]

  @Test(arguments: answers)
  func figuresOfAPersonAreThoseOfEverybody(_ answers: [String: String]) throws {
    var conventions = Conventions.standard
    for (id, answer) in answers {
      try conventions.choose(#require(Identifier(answer)), for: #require(Identifier(id)))
    }
    let day = CalendarDate(year: 2026, month: 12, day: 31)
    let reading = try CensusReader(DataTable(kind: .census, path: "p.csv", day: day))
      .read(.bytes(Array(Self.table.utf8), name: "p.csv"))
    let census = try #require(reading.census)
    let rates = try #require(
      try ExchangeRates.read(
        DataTable(kind: .exchangeRates, path: "r.csv", day: day),
        to: CurrencyCode(literal: "EUR"),
        from: .bytes(Array("currency,worth\nPLN,0.25\n".utf8), name: "r.csv")
      ).rates)
    let columns = try Workforce(census, rates, conventions).pay
    for row in 0..<census.count {
      let figures = PersonPay(census, row: row, rates, conventions).figures
      let measures = PayMeasure.allCases.filter { $0.part != .total }
      for (figure, measure) in zip(figures, measures) {
        let value = columns.value(measure, row: row)
        if let shown = figure.value {
          #expect(abs(shown - value) <= 1e-9 * max(1, abs(value)), "\(row) \(figure.expression)")
        } else {
          #expect(value.isNaN, "\(row) \(measure.title)")
        }
        #expect(figure.problem == nil)
      }
    }
  }
}
