public import CoequalModel

/// What a figure is measured in.
public enum FigureUnit: Hashable, Sendable {
  /// A share of one: 0.05 is shown as 5 %.
  case share
  /// An amount of money for a period.
  case money(CurrencyCode, per: PayPeriod)
  /// An amount in the common currency of a report for a period.
  case amount(per: PayPeriod)
  /// People, or other things that are counted.
  case count
  /// Points of a job evaluation.
  case points
  /// A natural logarithm, or a difference of two.
  case logarithm
  /// A number without a unit, such as a statistic of a test.
  case number
  /// A probability from 0 to 1.
  case probability
  /// Years.
  case years

  /// Whether it tells what somebody is paid.
  public var isPay: Bool {
    switch self {
    case .money, .amount: true
    default: false
    }
  }
}
