/// A pay zone: a labour market with pay ranges of its own.
public struct Zone: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// The currency that its ranges are usually in, as an ISO 4217 code.
  public var currency: CurrencyCode?
  /// What people call it.
  public var title: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, currency: CurrencyCode? = nil, title: String? = nil) {
    self.id = id
    self.currency = currency
    self.title = title
  }
}

extension Zone {
  package static let syntax = ElementType<Zone>(
    .zone, "A pay zone: a labour market with pay ranges of its own.", key: .document,
    blank: Zone(id: .blank),
    attributes: [
      .required("id", \.id, "The name that pay ranges refer to."),
      .optional("currency", \.currency, "The zone's usual currency, as an ISO 4217 code."),
    ],
    content: .children([.optional(.title, \.title)]))
}
