import CoequalCensus
import CoequalModel

/// The answers that decide how pay is made comparable.
struct PayMethod {
  let weeks: Double
  let isBaseFullTime: Bool
  let projectsToFullTime: Bool
  /// The parts of pay that are complementary or variable.
  let complements: [DataField]
  let emptyIsNone: Bool
  let setsAgainstPaidTime: Bool
  let leavesOutPartYear: Bool

  init(_ conventions: Conventions) {
    weeks = Double(conventions[.weeksInYear].lexical) ?? .nan
    isBaseFullTime = conventions.isStandard(.baseInCensus)
    projectsToFullTime = !conventions.isStandard(.annualPay)
    complements =
      [.variable, .allowances]
      + (conventions.isStandard(.benefitsInKind) ? [.benefitsInKind] : [])
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
