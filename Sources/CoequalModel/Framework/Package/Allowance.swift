/// A fixed sum besides base pay, such as for shifts or being on call.
public struct Allowance: Hashable, Sendable {
  /// Names it within the package.
  public var id: Identifier
  /// The sum.
  public var amount: DecimalNumber
  /// The currency of the sum.
  public var currency: CurrencyCode
  /// What one sum is paid for.
  public var period: PayPeriod

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, amount: DecimalNumber, currency: CurrencyCode, period: PayPeriod) {
    self.id = id
    self.amount = amount
    self.currency = currency
    self.period = period
  }
}

extension Allowance {
  package static let syntax = ElementType<Allowance>(
    .allowance, "A fixed sum besides base pay, such as for shifts or being on call.",
    key: .within(["id"]),
    blank: Allowance(id: .blank, amount: .blank, currency: .blank, period: .year),
    attributes: [
      .required("id", \.id, "The name within the package."),
      .required("amount", \.amount, "The sum."),
      .required("currency", \.currency, "The currency of the sum."),
      .required("per", \.period, "What one sum is paid for."),
    ])
}
