/// One level of a factor, described so that a panel can tell it from the next.
public struct FactorStep: Hashable, Sendable {
  /// Its number; the scale of a factor starts at 1.
  public var level: Step
  /// Its points, where the scheme sets them one by one.
  public var points: DecimalNumber?
  /// What work on this level looks like.
  public var text: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(level: Step, points: DecimalNumber? = nil, text: String) {
    self.level = level
    self.points = points
    self.text = text
  }
}

extension FactorStep {
  package static let syntax = ElementType<FactorStep>(
    .step, "One level of a factor, described so that a panel can tell it from the next.",
    key: .within(["level"]), blank: FactorStep(level: .blank, text: ""),
    attributes: [
      .required("level", \.level, "The number of the level, from 1 up."),
      .optional(
        "points", \.points,
        "The points of this level. Without them: weight × level ÷ highest level × the scheme's points."
      ),
    ],
    content: .words(\.text))
}
