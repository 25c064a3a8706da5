/// Something given in kind, priced where its value is known.
public struct Benefit: Hashable, Sendable {
  /// Names it within the package.
  public var id: Identifier
  /// What it is worth; unknown is not zero.
  public var value: DecimalNumber?
  /// The currency of the value.
  public var currency: CurrencyCode?
  /// What the value is for.
  public var period: PayPeriod?
  /// What is given.
  public var text: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, value: DecimalNumber? = nil, currency: CurrencyCode? = nil,
    period: PayPeriod? = nil, text: String
  ) {
    self.id = id
    self.value = value
    self.currency = currency
    self.period = period
    self.text = text
  }
}

extension Benefit {
  package static let syntax = ElementType<Benefit>(
    .benefit, "Something given in kind, priced where its value is known.", key: .within(["id"]),
    blank: Benefit(id: .blank, text: ""),
    attributes: [
      .required("id", \.id, "The name within the package."),
      .optional("value", \.value, "What it is worth. Left out means unknown, not zero."),
      .optional("currency", \.currency, "The currency of the value."),
      .optional("per", \.period, "What the value is for."),
    ],
    content: .words(\.text))
}
