/// What people are paid, in one currency: not a number where it is unknown.
///
/// Directive (EU) 2023/970 asks for annual and hourly pay, and for basic pay apart from what is
/// complementary or variable.
public struct PayColumns: Sendable {
  /// Basic pay for an hour.
  public let hourlyBase: [Double]
  /// Complementary and variable pay for an hour.
  public let hourlyComplement: [Double]
  /// Basic pay for a year.
  public let annualBase: [Double]
  /// Complementary and variable pay for a year.
  public let annualComplement: [Double]

  /// Takes the four columns, cut to the shortest.
  public init(
    hourlyBase: [Double], hourlyComplement: [Double], annualBase: [Double],
    annualComplement: [Double]
  ) {
    let count =
      [hourlyBase, hourlyComplement, annualBase, annualComplement].map(\.count).min() ?? 0
    self.hourlyBase = Array(hourlyBase.prefix(count))
    self.hourlyComplement = Array(hourlyComplement.prefix(count))
    self.annualBase = Array(annualBase.prefix(count))
    self.annualComplement = Array(annualComplement.prefix(count))
  }

  /// The number of people.
  public var count: Int { hourlyBase.count }

  /// What a person is paid by a measure; not a number where it is unknown.
  public func value(_ measure: PayMeasure, row: Int) -> Double {
    switch (measure.part, measure.period) {
    case (.total, .hour): hourlyBase[row] + hourlyComplement[row]
    case (.total, .year): annualBase[row] + annualComplement[row]
    case (.base, .hour): hourlyBase[row]
    case (.base, .year): annualBase[row]
    case (.complement, .hour): hourlyComplement[row]
    case (.complement, .year): annualComplement[row]
    }
  }

  /// Whether anything is known that all measures of pay need.
  func isKnown(row: Int) -> Bool { hourlyBase[row].isFinite || annualBase[row].isFinite }

  /// Some of the people.
  func selecting(_ rows: [Int]) -> PayColumns {
    PayColumns(
      hourlyBase: rows.map { hourlyBase[$0] }, hourlyComplement: rows.map { hourlyComplement[$0] },
      annualBase: rows.map { annualBase[$0] }, annualComplement: rows.map { annualComplement[$0] })
  }
}
