public import CoequalCensus
public import CoequalModel

extension Workforce {
  /// The people of a census, with what they are paid for an hour and a year by declared conventions.
  ///
  /// - Parameters:
  ///   - census: One row for each person.
  ///   - rates: What currencies are worth; `nil` where all amounts are in one currency.
  ///   - conventions: How pay is made comparable.
  /// - Throws: ``WorkforceError`` when two columns have one name.
  public init(
    _ census: Census, _ rates: ExchangeRates?, _ conventions: Conventions
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
    try self.init(
      pay: PayColumns(census, rates, conventions), attributes: attributes, numbers: numbers)
  }
}

extension PayColumns {
  /// What people are paid by declared conventions.
  ///
  /// Base pay is a rate, whatever part of the year was paid; everything else is a sum of the year.
  init(_ census: Census, _ rates: ExchangeRates?, _ conventions: Conventions) {
    let time = PaidTime(census)
    let method = Method(conventions)
    let count = census.count
    let worth = Self.worths(census, rates)
    let parts: [DataField] =
      [.variable, .allowances] + (method.countsBenefits ? [.benefitsInKind] : [])
    var columns = (0..<4).map { _ in Array(repeating: Double.nan, count: count) }
    for row in 0..<count {
      let base = Base(census.amounts[.base] ?? [], row, time, method)
      let complement = parts.flatMap { census.amounts[$0] ?? [] }.reduce(0) { sum, amount in
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
      columns[2][row] = base.annual * rateShare / share * worth[row]
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

/// The answers that decide how pay is made comparable.
private struct Method {
  let weeks: Double
  let isBaseFullTime: Bool
  let projectsToFullTime: Bool
  let countsBenefits: Bool
  let emptyIsNone: Bool
  let setsAgainstPaidTime: Bool
  let leavesOutPartYear: Bool

  init(_ conventions: Conventions) {
    weeks = Double(conventions[.weeksInYear].lexical) ?? .nan
    isBaseFullTime = conventions.isStandard(.baseInCensus)
    projectsToFullTime = !conventions.isStandard(.annualPay)
    countsBenefits = conventions.isStandard(.benefitsInKind)
    emptyIsNone = !conventions.isStandard(.emptyAmounts)
    setsAgainstPaidTime = conventions.isStandard(.partYear)
    leavesOutPartYear = conventions[.partYear].lexical == "leave-out"
  }

  /// An amount for a year; not a number where it is unknown.
  func yearly(_ amount: PaidAmount, _ row: Int, hours: Double) -> Double {
    let value = amount.values[row]
    if value.isNaN { return emptyIsNone ? 0 : .nan }
    switch amount.period {
    case .year: return value
    case .month: return value * 12
    case .hour: return value * weeks * hours
    }
  }
}

/// The base pay of one person as a rate: for an hour, and for a year of the agreed hours.
private struct Base {
  let hourly: Double
  let annual: Double

  init(_ parts: [PaidAmount], _ row: Int, _ time: PaidTime, _ method: Method) {
    var (hourly, annual) = (0.0, 0.0)
    let hours = method.weeks * time.hours[row]
    for part in parts {
      let value = part.values[row]
      switch part.period {
      case .hour:
        hourly += value
        annual += value * hours
      case .month, .year:
        let yearly = part.period == .month ? value * 12 : value
        hourly +=
          yearly / (method.isBaseFullTime ? method.weeks * time.fullHours[row] : hours)
        annual += method.isBaseFullTime ? yearly * time.share(row) : yearly
      }
    }
    self.hourly = parts.isEmpty ? .nan : hourly
    self.annual = parts.isEmpty ? .nan : annual
  }
}
