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
    let pay = CensusPay(census, rates, PayMethod(conventions))
    let followed: [Convention] = [
      .baseInCensus, .annualPay, .partYear, .emptyAmounts, .benefitsInKind, .weeksInYear,
    ]
    let answered = followed.map { AnsweredConvention($0, conventions) }
    figures = PayMeasure.allCases.filter { $0.part != .total }.map { measure in
      pay.figure(measure, row: row, answered)
    }
  }
}
