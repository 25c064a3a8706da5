public import CoequalCensus
public import CoequalModel
public import CoequalRegistry

extension Workforce {
  /// The people of a census, with what they are paid for an hour and a year by declared conventions.
  ///
  /// A column of which nothing is known for anybody is not there, so that nobody is compared by it.
  ///
  /// - Parameters:
  ///   - census: One row for each person.
  ///   - rates: What currencies are worth; `nil` where all amounts are in one currency.
  ///   - conventions: How pay is made comparable.
  ///   - structure: The structure whose pay ranges people stand in; `nil` where that is not asked.
  /// - Throws: ``WorkforceError`` when two columns have one name.
  public init(
    _ census: Census, _ rates: ExchangeRates?, _ conventions: Conventions,
    ranges structure: LinkedStructure? = nil
  ) throws(WorkforceError) {
    var attributes: [String: CodedColumn] = [:]
    for field in [DataField.role, .grade, .employer, .zone, .category, .manager] {
      if let column = census.codes[field], !column.isUnknown {
        attributes[field.rawValue] = column
      }
    }
    for (name, column) in census.groups.merging(census.namedCodes, uniquingKeysWith: { $1 })
    where !column.isUnknown {
      if attributes[name] != nil { throw .repeated(name) }
      attributes[name] = column
    }
    var numbers = census.namedNumbers
    if let day = census.day.map(\.daysSince1970) {
      for (name, field) in [("tenure", DataField.start), ("time-in-grade", .gradeSince)]
      where numbers[name] == nil {
        numbers[name] = census.days[field]?.map { start in
          start == Census.unknownDay ? .nan : Double(day - Int(start)) / 365.25
        }
      }
    }
    if numbers["weekly-hours"] == nil { numbers["weekly-hours"] = census.numbers[.weeklyHours] }
    let workforce = try Workforce(
      pay: PayColumns(census, rates, conventions), attributes: attributes,
      numbers: numbers.filter { $0.value.contains(where: \.isFinite) })
    let weeks = PayMethod(conventions).weeks
    self.init(
      workforce,
      structure.map { RangeColumns(CensusRanges(census, $0, weeks: weeks), rates) })
  }
}

extension RangeColumns {
  /// Takes ranges into the currency of comparison; without rates, all are in one.
  ///
  /// - Parameter currency: Where there are no rates, the only currency of which ranges count; `nil` where
  ///   nobody says which.
  init(_ ranges: CensusRanges, _ rates: ExchangeRates?, only currency: String? = nil) {
    let amounts = ranges.table.map { range in
      let isOther = currency != nil && range.currency != currency
      let worth =
        rates.map { rates in range.currency.flatMap { rates[$0] } ?? .nan } ?? (isOther ? .nan : 1)
      return Amounts(
        minimum: range.minimum * worth, midpoint: range.midpoint * worth,
        maximum: range.maximum * worth)
    }
    self.init(table: amounts, codes: ranges.codes)
  }
}
