import CoequalCensus
import CoequalModel

/// What the amounts of each person add up to, before it is asked for how much of the year they are.
struct PaidSums {
  /// Base pay for an hour, of the columns that are for one; `nil` where there are none.
  let wage: [Double]?
  /// Base pay for a year, of all other columns; `nil` where there are none.
  ///
  /// It is that of a full week or of the agreed hours, as the census states it.
  let salary: [Double]?
  /// Everything else that was paid in the year: sums of the year as they are, and what is stated for an
  /// hour or a month for the time that was paid.
  let complement: [Double]

  init(_ census: Census, _ time: PaidTime, _ method: PayMethod) {
    func sum(_ parts: [PaidAmount], _ amount: (PaidAmount, Int) -> Double) -> [Double] {
      (0..<census.count).map { row in parts.reduce(0) { $0 + amount($1, row) } }
    }
    func yearly(_ value: Double, _ part: PaidAmount, _ row: Int) -> Double {
      method.yearly(value, per: part.period, weeklyHours: time.hours[row])
    }
    let base = census.amounts[.base] ?? []
    let wages = base.filter { $0.period == .hour }
    let salaries = base.filter { $0.period != .hour }
    wage = wages.isEmpty ? nil : sum(wages) { $0.values[$1] }
    salary = salaries.isEmpty ? nil : sum(salaries) { yearly($0.values[$1], $0, $1) }
    complement = sum(method.complements.flatMap { census.amounts[$0] ?? [] }) {
      let amount = yearly(method.complement($0.values[$1]), $0, $1)
      return $0.period == .year ? amount : amount * time.yearShare[$1]
    }
  }
}
