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

  /// An amount of complementary pay; not a number where it is unknown.
  func complement(_ value: Double) -> Double { value.isNaN && emptyIsNone ? 0 : value }

  /// What an amount comes to in a year.
  func yearly(_ value: Double, per period: PayPeriod, weeklyHours: Double) -> Double {
    switch period {
    case .year: value
    case .month: value * 12
    case .hour: value * weeks * weeklyHours
    }
  }
}
