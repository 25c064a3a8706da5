/// The minimum, midpoint and maximum of a grade, perhaps only for a family, kind of track, zone or employer.
public struct PayRange: Hashable, Sendable {
  /// The grade it pays.
  public var grade: Identifier
  /// The only family it is for.
  public var family: Identifier?
  /// The only kind of track it is for.
  public var track: TrackKind?
  /// The only zone it is for.
  public var zone: Identifier?
  /// The only employer it is for.
  public var employer: Identifier?
  /// The currency of the amounts.
  public var currency: CurrencyCode
  /// The least pay, in the currency, for the period of the table.
  public var minimum: DecimalNumber
  /// The pay of a fully proficient person.
  public var midpoint: DecimalNumber
  /// The most pay.
  public var maximum: DecimalNumber

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    grade: Identifier, family: Identifier? = nil, track: TrackKind? = nil, zone: Identifier? = nil,
    employer: Identifier? = nil, currency: CurrencyCode, minimum: DecimalNumber,
    midpoint: DecimalNumber, maximum: DecimalNumber
  ) {
    self.grade = grade
    self.family = family
    self.track = track
    self.zone = zone
    self.employer = employer
    self.currency = currency
    self.minimum = minimum
    self.midpoint = midpoint
    self.maximum = maximum
  }
}

extension PayRange {
  package static let syntax = ElementType<PayRange>(
    .payRange,
    "The pay of a grade: for everybody, or only for a family, kind of track, zone or employer.",
    key: .within(["grade", "family", "track", "zone", "employer", "currency"]),
    blank: PayRange(
      grade: .blank, currency: .blank, minimum: .blank, midpoint: .blank, maximum: .blank),
    attributes: [
      .required("grade", \.grade, "The grade that the range pays."),
      .optional("family", \.family, "The only job family it is for."),
      .optional("track", \.track, "The only kind of track it is for."),
      .optional("zone", \.zone, "The only pay zone it is for."),
      .optional("employer", \.employer, "The only employer it is for."),
      .required("currency", \.currency, "The currency, as an ISO 4217 code."),
      .required("minimum", \.minimum, "The least pay."),
      .required("midpoint", \.midpoint, "The pay of a fully proficient person."),
      .required("maximum", \.maximum, "The most pay."),
    ])
}
