/// The level of a role on one factor of job evaluation, with the reason.
public struct FactorValue: Hashable, Sendable {
  /// The factor of the structure's scheme.
  public var factor: Identifier
  /// The level on it.
  public var level: Step
  /// Why this level and not the next.
  public var reason: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(factor: Identifier, level: Step, reason: String) {
    self.factor = factor
    self.level = level
    self.reason = reason
  }
}

extension FactorValue {
  package static let syntax = ElementType<FactorValue>(
    .value, "The role's level on one factor, with the reason.", key: .within(["factor"]),
    blank: FactorValue(factor: .blank, level: .blank, reason: ""),
    attributes: [
      .required("factor", \.factor, "The factor of the structure's job evaluation."),
      .required("level", \.level, "The level on the factor."),
      .required("because", \.reason, "Why this level and not the next."),
    ])
}
