/// The pay ranges of a structure, with what their amounts mean.
public struct PayRangeTable: Hashable, Sendable {
  /// What one amount pays for.
  public var period: PayPeriod
  /// The hours of the full week that the amounts are for.
  public var weeklyHours: DecimalNumber?
  /// What the amounts include.
  public var basis: PayBasis
  /// The ranges; the most specific applies.
  public var ranges: [PayRange]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    period: PayPeriod, weeklyHours: DecimalNumber? = nil, basis: PayBasis = .base,
    ranges: [PayRange]
  ) {
    self.period = period
    self.weeklyHours = weeklyHours
    self.basis = basis
    self.ranges = ranges
  }
}

extension PayRangeTable {
  package static let syntax = ElementType<PayRangeTable>(
    .payRanges, "The pay ranges, with what their amounts mean. The most specific range applies.",
    blank: PayRangeTable(period: .year, ranges: []),
    attributes: [
      .required("per", \.period, "What one amount pays for."),
      .optional("weekly-hours", \.weeklyHours, "The hours of the full week the amounts are for."),
      .defaulted("basis", \.basis, to: .base, "What the amounts include."),
    ],
    content: .children([.many(PayRange.syntax, \.ranges, atLeast: 1)]))
}
