/// What the employer pays into a pension.
public struct Pension: Hashable, Sendable {
  /// The employer's contribution, as a share of the basis.
  public var employer: Percentage
  /// What the share is taken of.
  public var basis: PayBasis

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(employer: Percentage, basis: PayBasis = .base) {
    self.employer = employer
    self.basis = basis
  }
}

extension Pension {
  package static let syntax = ElementType<Pension>(
    .pension, "What the employer pays into a pension.", blank: Pension(employer: .blank),
    attributes: [
      .required("employer", \.employer, "The employer's contribution, as a share of the basis."),
      .defaulted("of", \.basis, to: .base, "What the share is taken of."),
    ])
}
