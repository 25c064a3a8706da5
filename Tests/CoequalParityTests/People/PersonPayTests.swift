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

  /// Base pay for an hour and for a month, complementary pay for an hour and for a year.
  private static let periods = """
    id,wage,salary,bonus,shift,weekly-hours,full-time-hours,start
    p1,20,0,100,2,40,40,2020-01-01
    p2,20,500,0,0,20,40,2026-07-01
    p3,20,0,100,2,,,2020-01-01
    p4,20,0,0,0,,,2020-01-01
    p5,20,,0,0,30,38.5,2026-10-01

    """

  private static func columns(of names: [String]) -> [DataColumn] {
    [
      DataColumn(name: "wage", holds: .base, period: .hour),
      DataColumn(name: "salary", holds: .base, period: .month),
      DataColumn(name: "bonus", holds: .variable),
      DataColumn(name: "shift", holds: .allowances, period: .hour),
    ].filter { names.contains($0.name) }
  }

  private static let answers: [[String: String]] = [
    [:], ["base-in-census": "as-paid"], ["annual-pay": "full-time"], ["part-year": "whole-year"],
    ["part-year": "leave-out"], ["benefits-in-kind": "leave-out", "empty-amounts": "none"],
    ["base-in-census": "as-paid", "annual-pay": "full-time", "part-year": "whole-year"],
    ["weeks-in-year": "52.18", "part-year": "whole-year", "annual-pay": "full-time"],
  ]

  @Test(arguments: answers)
  func figuresOfAPersonAreThoseOfEverybody(_ answers: [String: String]) throws {
    let census = try Self.census(Self.table)
    let read = try ExchangeRates.read(
      DataTable(kind: .exchangeRates, path: "r.csv", day: Self.day),
      to: CurrencyCode(literal: "EUR"),
      from: .bytes(Array("currency,worth\nPLN,0.25\n".utf8), name: "r.csv"))
    let rates: ExchangeRates = try #require(read.rates)
    try expectTheSame(census, rates, Self.conventions(answers))
  }

  @Test(arguments: answers)
  func figuresOfAPersonAreThoseOfEverybodyWhateverTheTimeOfAmounts(
    _ answers: [String: String]
  ) throws {
    for names in [["wage"], ["wage", "salary"], ["wage", "bonus", "shift"], ["salary", "shift"]] {
      let census = try Self.census(Self.periods, Self.columns(of: names))
      try expectTheSame(census, nil, Self.conventions(answers))
    }
  }

  @Test(arguments: answers)
  func figuresOfAPersonAreThoseOfEverybodyWhereOneHasNoCurrency(
    _ answers: [String: String]
  ) throws {
    let census = try Self.census(
      Self.table.replacing("EUR\np4", with: "\np4").replacing("PLN", with: "EUR"))
    try expectTheSame(census, nil, Self.conventions(answers))
  }

  @Test func hourlyWageIsKnownWithoutHours() throws {
    let census = try Self.census(Self.periods, Self.columns(of: ["wage"]))
    let figures = PersonPay(census, row: 2, nil, .standard).figures
    #expect(figures.first { $0.id == FigureID("person", "base-hour") }?.value == 20)
    #expect(figures.first { $0.id == FigureID("person", "base-year") }?.value == nil)
  }

  // MARK: - Comparing

  private static let day = CalendarDate(year: 2026, month: 12, day: 31)

  private static func conventions(_ answers: [String: String]) throws -> Conventions {
    var conventions = Conventions.standard
    for (id, answer) in answers {
      try conventions.choose(#require(Identifier(answer)), for: #require(Identifier(id)))
    }
    return conventions
  }

  private static func census(_ text: String, _ columns: [DataColumn] = []) throws -> Census {
    let table = DataTable(kind: .census, path: "p.csv", day: day, columns: columns)
    let reading = try CensusReader(table).read(.bytes(Array(text.utf8), name: "p.csv"))
    return try #require(reading.census)
  }

  private func expectTheSame(
    _ census: Census, _ rates: ExchangeRates?, _ conventions: Conventions
  ) throws {
    let columns = try Workforce(census, rates, conventions).pay
    for row in 0..<census.count {
      let figures = PersonPay(census, row: row, rates, conventions).figures
      let measures = PayMeasure.allCases.filter { $0.part != .total }
      for (figure, measure) in zip(figures, measures) {
        let value = columns.value(measure, row: row)
        #expect(
          figure.value ?? .nan == value || figure.value == nil && value.isNaN,
          "\(row) \(measure.title): \(figure.expression)")
        #expect(figure.problem == nil)
      }
    }
  }
}
