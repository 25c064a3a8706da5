public import CoequalCensus
public import CoequalModel

/// What one person is paid, with how each number is made from the census: for that person, or for whoever
/// has to answer for it.
public struct PersonPay: Sendable {
  /// Basic and complementary pay, for an hour and for a year.
  public let figures: [Figure]

  /// Computes the pay of a row.
  ///
  /// - Parameters:
  ///   - census: The census.
  ///   - row: Which of its rows, from 0.
  ///   - rates: What currencies are worth; `nil` where all amounts are in one currency.
  ///   - conventions: How pay is made comparable.
  public init(
    _ census: Census, row: Int, _ rates: ExchangeRates?, _ conventions: Conventions
  ) {
    let time = PaidTime(census)
    let method = PayMethod(conventions)
    let sums = PersonSums(census, row, time, method)
    let worth = rates.flatMap { rates in
      census.codes[.currency].map { $0.name(ofRow: row).flatMap { rates[$0] } ?? .nan }
    }
    let inputs = PersonInputs(sums, time, row, method, worth)
    let isLeftOut = method.leavesOutPartYear && time.yearShare[row] < 1
    let followed: [Convention] = [
      .baseInCensus, .annualPay, .partYear, .emptyAmounts, .benefitsInKind, .weeksInYear,
    ]
    figures = PayMeasure.allCases.filter { $0.part != .total }.map { measure in
      let expression = inputs.expression(measure)
      return Figure(
        FigureID("person", measure.id), measure.title,
        .amount(per: measure.period == .hour ? .hour : .year), expression,
        inputs.used(by: expression),
        conventions: followed.map { AnsweredConvention($0, conventions) },
        refusal: isLeftOut ? "people who were not paid for all of the year are left out" : nil)
    }
  }
}

/// What a person's amounts add up to before time is looked at.
private struct PersonSums {
  /// Base pay for a year: of a full week or of the agreed hours, as the census states it.
  let base: Double
  /// Everything else that was paid in the year.
  let complement: Double

  init(_ census: Census, _ row: Int, _ time: PaidTime, _ method: PayMethod) {
    let hours = method.isBaseFullTime ? time.fullHours[row] : time.hours[row]
    let parts = census.amounts[.base] ?? []
    base =
      parts.isEmpty
      ? .nan
      : parts.reduce(0) { sum, part in
        let value = part.values[row]
        switch part.period {
        case .year: return sum + value
        case .month: return sum + value * 12
        case .hour: return sum + value * method.weeks * hours
        }
      }
    complement = method.complements.flatMap { census.amounts[$0] ?? [] }.reduce(0) { sum, part in
      sum + method.yearly(part, row, hours: time.hours[row])
    }
  }
}

/// The inputs that the expressions of a person's pay draw from.
private struct PersonInputs {
  let method: PayMethod
  let hasRate: Bool
  let isZeroComplement: Bool
  let all: [FigureInput]

  init(
    _ sums: PersonSums, _ time: PaidTime, _ row: Int, _ method: PayMethod, _ worth: Double?
  ) {
    self.method = method
    hasRate = worth != nil
    isZeroComplement = sums.complement == 0
    func known(_ value: Double) -> Double? { value.isFinite ? value : nil }
    all = [
      FigureInput(
        "B",
        "base pay for a year, of \(method.isBaseFullTime ? "a full week" : "the agreed hours")",
        .amount(per: .year), known(sums.base)),
      FigureInput(
        "C", "complementary and variable pay of the year", .amount(per: .year),
        known(sums.complement)),
      FigureInput("w", "weeks of a year", .number, known(method.weeks)),
      FigureInput("h", "agreed hours of a week", .number, known(time.hours[row])),
      FigureInput("H", "hours of a full week", .number, known(time.fullHours[row])),
      FigureInput("y", "share of the year that was paid", .share, known(time.yearShare[row])),
      FigureInput("e", "what one unit of the currency is worth", .number, worth.flatMap(known)),
    ]
  }

  func used(by expression: Expression) -> [FigureInput] {
    all.filter { expression.symbols.contains($0.symbol) }
  }

  /// How a measure is computed under the answers that hold.
  func expression(_ measure: PayMeasure) -> Expression {
    var result: Expression
    switch (measure.part, measure.period) {
    case (.base, .hour): result = "B" / ("w" * (method.isBaseFullTime ? "H" : "h"))
    case (.base, .year):
      switch (method.isBaseFullTime, method.projectsToFullTime) {
      case (true, true), (false, false): result = "B"
      case (true, false): result = "B" * "h" / "H"
      case (false, true): result = "B" * "H" / "h"
      }
    // Nothing is nothing, whatever the time.
    case _ where isZeroComplement: return "C"
    case (_, .hour):
      result = "C" / (method.setsAgainstPaidTime ? "w" * "h" * "y" : "w" * "h")
    case (_, .year):
      result = method.setsAgainstPaidTime ? "C" / "y" : "C"
      if method.projectsToFullTime { result = result * "H" / "h" }
    }
    if measure.part == .base, !method.setsAgainstPaidTime, !method.leavesOutPartYear {
      result = result * "y"
    }
    return hasRate ? result * "e" : result
  }
}
