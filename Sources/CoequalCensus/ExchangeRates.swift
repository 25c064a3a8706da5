public import CoequalModel
public import CoequalTables

/// What one unit of each currency is worth in the currency of comparison, on one day.
///
/// There are no rates by default: without a dated table, amounts in several currencies are not compared.
public struct ExchangeRates: Hashable, Sendable {
  /// The currency of comparison.
  public let currency: CurrencyCode
  /// The name of the file; `nil` where no rates are needed.
  public let file: String?
  /// The day of the rates.
  public let day: CalendarDate?
  private let worths: [String: Double]

  /// The currency of comparison alone.
  public init(only currency: CurrencyCode) {
    self.init(currency, worths: [:], file: nil, day: nil)
  }

  private init(
    _ currency: CurrencyCode, worths: [String: Double], file: String?, day: CalendarDate?
  ) {
    self.currency = currency
    self.file = file
    self.day = day
    self.worths = worths
  }

  /// What one unit of a currency is worth; `nil` where there is no rate.
  public subscript(_ name: String) -> Double? {
    name == currency.lexical ? 1 : worths[name]
  }

  /// What one unit of each row's currency is worth; not a number where the row has none, or no rate.
  ///
  /// - Parameter rates: The rates; `nil` where all amounts are in one currency.
  package static func worths(of currencies: CodedColumn, by rates: ExchangeRates?) -> [Double] {
    let table = currencies.names.map { name in rates.map { $0[name] ?? .nan } ?? 1 }
    return currencies.codes.map { $0 == CodedColumn.unknown ? .nan : table[Int($0)] }
  }

  /// Reads a table with the columns `currency` and `worth`.
  ///
  /// - Throws: `ColumnSourceError` where the source cannot be read to its end.
  public static func read(
    _ table: DataTable, to currency: CurrencyCode, from source: ColumnSource
  ) throws(ColumnSourceError) -> (rates: ExchangeRates?, findings: [Finding]) {
    func names(_ field: DataField) -> [String] {
      let declared = table.columns.filter { $0.holds == field }.map(\.name)
      return declared.isEmpty ? [field.rawValue] : declared
    }
    let reader = ColumnReader(
      [
        ColumnRequest(names: names(.currency), kind: .code, allowsEmpty: false),
        ColumnRequest(names: names(.worth), kind: DataField.worth.kind, allowsEmpty: false),
      ], format: table.format, mostUnfit: 0)
    let reading = try reader.table(of: source)
    guard let result = reading.result, let codes = result.codes(0) else {
      return (nil, reading.findings)
    }
    guard let day = table.day else {
      return (
        nil,
        reading.findings + [
          CensusRule.missingRate.finding(
            "exchange rates need the day for which they hold", file: source.name,
            help: ["write day=\"2026-12-31\" into its 'table' in coequal.xml"])
        ]
      )
    }
    var worths: [String: Double] = [:]
    for (row, worth) in result.decimals(1).enumerated() { worths[codes.texts[codes[row]]] = worth }
    return (
      ExchangeRates(currency, worths: worths, file: source.name, day: day), reading.findings
    )
  }
}
