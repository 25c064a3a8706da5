/// A competency that grows by an outcome of a plan.
public struct Development: Hashable, Sendable {
  /// The competency of the target's framework.
  public var competency: Identifier
  /// The level to which it grows; that which the target asks for without it.
  public var level: Identifier?

  /// Makes a value from its parts.
  public init(competency: Identifier, level: Identifier? = nil) {
    self.competency = competency
    self.level = level
  }
}

extension Development {
  package static let syntax = ElementType<Development>(
    .develops, "A competency that grows by the outcome.", key: .within(["competency"]),
    blank: Development(competency: .blank),
    attributes: [
      .required("competency", \.competency, "The competency of the target's framework."),
      .optional(
        "to", \.level, "The level to which it grows; the one that the target asks for without it."),
    ])
}
