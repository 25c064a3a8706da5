/// What a person could do when a plan began, and what the target asked then.
public struct StartingPoint: Hashable, Sendable {
  /// The competency of the target's framework.
  public var competency: Identifier
  /// The level that the person had; `nil` where nobody knew.
  public var level: Identifier?
  /// The level that the target asked for without fail, or that the person chose of several; `nil` where
  /// nobody wrote it down.
  public var asked: Identifier?

  /// Makes a value from its parts; what is left out is unknown.
  public init(competency: Identifier, level: Identifier? = nil, asked: Identifier? = nil) {
    self.competency = competency
    self.level = level
    self.asked = asked
  }
}

extension StartingPoint {
  package static let syntax = ElementType<StartingPoint>(
    .startingPoint,
    "What the person could do in a competency when the plan began, and what the target asked then.",
    key: .within(["competency"]), blank: StartingPoint(competency: .blank),
    attributes: [
      .required("competency", \.competency, "The competency of the target's framework."),
      .optional("level", \.level, "The level that the person had; leave it out where nobody knew."),
      .optional(
        "asked", \.asked,
        "The level that the target asked for without fail, or that was chosen of several; leave it out where nobody knows."
      ),
    ])
}
