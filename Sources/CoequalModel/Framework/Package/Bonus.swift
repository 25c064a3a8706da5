/// Variable pay for results.
public struct Bonus: Hashable, Sendable {
  /// The sum at full achievement, as a share of the basis.
  public var target: Percentage
  /// What the share is taken of.
  public var basis: PayBasis

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(target: Percentage, basis: PayBasis = .base) {
    self.target = target
    self.basis = basis
  }
}

extension Bonus {
  package static let syntax = ElementType<Bonus>(
    .bonus, "Variable pay for results.", blank: Bonus(target: .blank),
    attributes: [
      .required("target", \.target, "The sum at full achievement, as a share of the basis."),
      .defaulted("of", \.basis, to: .base, "What the share is taken of."),
    ])
}
