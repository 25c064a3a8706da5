import CoequalCensus
import CoequalModel

/// The pay of everybody in a census: what it is computed from, in columns, and one formula for each
/// measure.
///
/// The columns that people are compared by and the print for one person both come from here.
struct CensusPay {
  /// A column that formulas draw from.
  private struct Input {
    let symbol, meaning: String
    let unit: FigureUnit
    let values: Values
  }

  private enum Values {
    case of([Double])
    case same(Double)

    subscript(row: Int) -> Double {
      switch self {
      case .of(let values): values[row]
      case .same(let value): value
      }
    }

    func some(_ rows: Range<Int>) -> [Double] {
      switch self {
      case .of(let values): Array(values[rows])
      case .same(let value): Array(repeating: value, count: rows.count)
      }
    }
  }

  /// How many people a formula is computed for at a time: each operation of it makes a column.
  private static let pieceSize = 1 << 14

  private let method: PayMethod
  private let inputs: [Input]
  private let complement: [Double]
  private let yearShare: [Double]

  init(_ census: Census, _ rates: ExchangeRates?, _ method: PayMethod) {
    let time = PaidTime(census)
    let sums = PaidSums(census, time, method)
    let week = method.isBaseFullTime ? "a full week" : "the agreed hours"
    let columns: [(symbol: String, meaning: String, unit: FigureUnit, values: Values?)] = [
      ("b", "base pay for an hour", .amount(per: .hour), sums.wage.map(Values.of)),
      ("B", "base pay for a year, of \(week)", .amount(per: .year), sums.salary.map(Values.of)),
      (
        "C", "complementary and variable pay of the year", .amount(per: .year),
        .of(sums.complement)
      ),
      ("w", "weeks of a year", .number, .same(method.weeks)),
      ("h", "agreed hours of a week", .number, .of(time.hours)),
      ("H", "hours of a full week", .number, .of(time.fullHours)),
      ("y", "share of the year that was paid", .share, .of(time.yearShare)),
      (
        "e", "what one unit of the currency is worth", .number,
        Self.worths(census, rates).map(Values.of)
      ),
    ]
    self.method = method
    inputs = columns.compactMap { symbol, meaning, unit, values in
      values.map { Input(symbol: symbol, meaning: meaning, unit: unit, values: $0) }
    }
    complement = sums.complement
    yearShare = time.yearShare
  }

  /// What one unit of each person's currency is worth; `nil` where all are in the same.
  private static func worths(_ census: Census, _ rates: ExchangeRates?) -> [Double]? {
    guard let currencies = census.codes[.currency], !currencies.isUnknown else { return nil }
    let worths = ExchangeRates.worths(of: currencies, by: rates)
    return rates != nil || worths.contains(where: \.isNaN) ? worths : nil
  }

  // MARK: - What comes of it

  /// What everybody is paid; not a number where it is unknown.
  func values(_ measure: PayMeasure) -> [Double] {
    let formula = formula(measure)
    let needed = inputs.filter { formula.symbols.contains($0.symbol) }
    var values: [Double] = []
    values.reserveCapacity(complement.count)
    for start in stride(from: 0, to: complement.count, by: Self.pieceSize) {
      let rows = start..<min(start + Self.pieceSize, complement.count)
      values += formula.values(
        of: Dictionary(uniqueKeysWithValues: needed.map { ($0.symbol, $0.values.some(rows)) }),
        rows: rows.count)
    }
    for row in values.indices {
      if isLeftOut(row) {
        values[row] = .nan
      } else if isNone(measure, row) {
        values[row] = 0
      }
    }
    return values
  }

  /// What one person is paid, with how it is computed.
  func figure(_ measure: PayMeasure, row: Int, _ conventions: [AnsweredConvention]) -> Figure {
    let expression = isNone(measure, row) ? "C" : formula(measure)
    let symbols = expression.symbols
    return Figure(
      FigureID("person", measure.id), measure.title,
      .amount(per: measure.period == .hour ? .hour : .year), expression,
      inputs.filter { symbols.contains($0.symbol) }.map { input in
        let value = input.values[row]
        return FigureInput(input.symbol, input.meaning, input.unit, value.isFinite ? value : nil)
      },
      conventions: conventions,
      refusal: isLeftOut(row) ? "people who were not paid for all of the year are left out" : nil)
  }

  private func isLeftOut(_ row: Int) -> Bool { method.leavesOutPartYear && yearShare[row] < 1 }

  /// Nothing is nothing, whatever the time and the currency.
  private func isNone(_ measure: PayMeasure, _ row: Int) -> Bool {
    measure.part == .complement && complement[row] == 0
  }

  // MARK: - Formulas

  /// How a part of pay is computed under the answers that hold.
  ///
  /// Base pay is a rate, whatever part of the year was paid; everything else is what was paid in it.
  private func formula(_ measure: PayMeasure) -> Expression {
    var result =
      measure.part == .base ? base(per: measure.period) : complement(per: measure.period)
    if measure.part == .base, !method.setsAgainstPaidTime, !method.leavesOutPartYear {
      result = result * "y"
    }
    return has("e") ? result * "e" : result
  }

  private func has(_ symbol: String) -> Bool { inputs.contains { $0.symbol == symbol } }

  private func base(per period: PayMeasure.Period) -> Expression {
    switch (has("b"), has("B")) {
    case (true, true): wage(per: period) + salary(per: period)
    case (true, false): wage(per: period)
    case (false, _): salary(per: period)
    }
  }

  private func wage(per period: PayMeasure.Period) -> Expression {
    period == .hour ? "b" : "b" * "w" * (method.projectsToFullTime ? "H" : "h")
  }

  private func salary(per period: PayMeasure.Period) -> Expression {
    switch (period, method.isBaseFullTime, method.projectsToFullTime) {
    case (.hour, let isFull, _): "B" / ("w" * (isFull ? "H" : "h"))
    case (.year, true, true), (.year, false, false): "B"
    case (.year, true, false): "B" * "h" / "H"
    case (.year, false, true): "B" * "H" / "h"
    }
  }

  private func complement(per period: PayMeasure.Period) -> Expression {
    switch (period, method.setsAgainstPaidTime) {
    case (.hour, true): return "C" / ("w" * "h" * "y")
    case (.hour, false): return "C" / ("w" * "h")
    case (.year, let isPaid):
      let paid: Expression = isPaid ? "C" / "y" : "C"
      return method.projectsToFullTime ? paid * "H" / "h" : paid
    }
  }
}
