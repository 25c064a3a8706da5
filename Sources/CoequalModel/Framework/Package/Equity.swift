/// Shares or options granted with a role.
public struct Equity: Hashable, Sendable {
  /// The value of one grant.
  public var grant: DecimalNumber
  /// The currency of the grant.
  public var currency: CurrencyCode
  /// The time until all of it is earned.
  public var vesting: CalendarDuration

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(grant: DecimalNumber, currency: CurrencyCode, vesting: CalendarDuration) {
    self.grant = grant
    self.currency = currency
    self.vesting = vesting
  }
}

extension Equity {
  package static let syntax = ElementType<Equity>(
    .equity, "Shares or options granted with the role.",
    blank: Equity(grant: .blank, currency: .blank, vesting: .blank),
    attributes: [
      .required("grant", \.grant, "The value of one grant."),
      .required("currency", \.currency, "The currency of the grant."),
      .required("vests", \.vesting, "The time until all of it is earned."),
    ])
}
