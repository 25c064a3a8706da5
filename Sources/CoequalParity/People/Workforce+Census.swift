public import CoequalCensus
public import CoequalModel
public import CoequalRegistry

extension Workforce {
  /// The people of a census, with what they are paid for an hour and a year by declared conventions.
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
      if let column = census.codes[field], column.codes.contains(where: { $0 >= 0 }) {
        attributes[field.rawValue] = column
      }
    }
    for (name, column) in census.groups.merging(census.namedCodes, uniquingKeysWith: { $1 }) {
      if attributes[name] != nil { throw .repeated(name) }
      attributes[name] = column
    }
    var numbers = census.namedNumbers
    if let day = census.day.map(\.daysSinceEpoch) {
      for (name, field) in [("tenure", DataField.start), ("time-in-grade", .gradeSince)]
      where numbers[name] == nil {
        numbers[name] = census.days[field]?.map { start in
          start == Census.unknownDay ? .nan : Double(day - Int(start)) / 365.25
        }
      }
    }
    if numbers["weekly-hours"] == nil { numbers["weekly-hours"] = census.numbers[.weeklyHours] }
    let workforce = try Workforce(
      pay: PayColumns(census, rates, conventions), attributes: attributes, numbers: numbers)
    let weeks = PayMethod(conventions).weeks
    self.init(
      workforce,
      structure.map { RangeColumns(CensusRanges(census, $0, weeks: weeks), rates) })
  }
}

extension RangeColumns {
  /// Takes ranges into the currency of comparison; without rates, all are in one.
  init(_ ranges: CensusRanges, _ rates: ExchangeRates?) {
    let amounts = ranges.table.map { range in
      let worth = rates.map { rates in range.currency.flatMap { rates[$0] } ?? .nan } ?? 1
      return Amounts(
        minimum: range.minimum * worth, midpoint: range.midpoint * worth,
        maximum: range.maximum * worth)
    }
    self.init(table: amounts, codes: ranges.codes)
  }
}

extension PayColumns {
  /// What people are paid by declared conventions.
  ///
  /// Base pay is a rate, whatever part of the year was paid; everything else is a sum of the year.
  init(_ census: Census, _ rates: ExchangeRates?, _ conventions: Conventions) {
    let time = PaidTime(census)
    let method = PayMethod(conventions)
    let count = census.count
    let worth = Self.worths(census, rates)
    var columns = (0..<4).map { _ in Array(repeating: Double.nan, count: count) }
    for row in 0..<count {
      let base = Base(census.amounts[.base] ?? [], row, time, method)
      let complement = method.complements.flatMap { census.amounts[$0] ?? [] }.reduce(0) {
        sum, amount in
        sum + method.yearly(amount, row, hours: time.hours[row])
      }
      let yearShare = time.yearShare[row]
      if method.leavesOutPartYear, yearShare < 1 { continue }
      let paidShare = method.setsAgainstPaidTime ? yearShare : 1
      let rateShare = method.setsAgainstPaidTime || method.leavesOutPartYear ? 1 : yearShare
      let hours = method.weeks * time.hours[row]
      let share = method.projectsToFullTime ? time.share(row) : 1
      columns[0][row] = base.hourly * rateShare * worth[row]
      columns[1][row] =
        complement == 0 ? 0 : complement / (hours * paidShare) * worth[row]
      columns[2][row] = base.annual * rateShare * worth[row]
      columns[3][row] =
        complement == 0 ? 0 : complement / (paidShare * share) * worth[row]
    }
    self.init(
      hourlyBase: columns[0].map(Self.known), hourlyComplement: columns[1].map(Self.known),
      annualBase: columns[2].map(Self.known), annualComplement: columns[3].map(Self.known))
  }

  /// What is infinite because a time is zero is unknown.
  private static func known(_ value: Double) -> Double { value.isFinite ? value : .nan }

  /// What one unit of each person's currency is worth.
  private static func worths(_ census: Census, _ rates: ExchangeRates?) -> [Double] {
    guard let currencies = census.codes[.currency], let rates else {
      return Array(repeating: 1, count: census.count)
    }
    let table = currencies.names.map { rates[$0] ?? .nan }
    return currencies.codes.map { $0 < 0 ? .nan : table[Int($0)] }
  }
}

/// The base pay of one person as a rate: for an hour, and for a year of the agreed hours, or of a full
/// week where annual pay is projected to it.
private struct Base {
  let hourly: Double
  let annual: Double

  init(_ parts: [PaidAmount], _ row: Int, _ time: PaidTime, _ method: PayMethod) {
    var (hourly, annual) = (0.0, 0.0)
    let (agreed, full) = (method.weeks * time.hours[row], method.weeks * time.fullHours[row])
    for part in parts {
      let value = part.values[row]
      if part.period == .hour {
        hourly += value
        annual += value * (method.projectsToFullTime ? full : agreed)
        continue
      }
      let yearly = part.period == .month ? value * 12 : value
      hourly += yearly / (method.isBaseFullTime ? full : agreed)
      switch (method.isBaseFullTime, method.projectsToFullTime) {
      case (true, true), (false, false): annual += yearly
      case (true, false): annual += yearly * time.share(row)
      case (false, true): annual += yearly / time.share(row)
      }
    }
    self.hourly = parts.isEmpty ? .nan : hourly
    self.annual = parts.isEmpty ? .nan : annual
  }
}
