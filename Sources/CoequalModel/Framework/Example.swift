/// One thing that somebody at a level of a competency might do; an illustration, not a criterion.
public struct Example: Hashable, Sendable {
  /// The level of the competency's scale.
  public var level: Identifier
  /// The only track it is for.
  public var track: Identifier?
  /// What it might look like.
  public var text: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(level: Identifier, track: Identifier? = nil, text: String) {
    self.level = level
    self.track = track
    self.text = text
  }
}

extension Example {
  package static let syntax = ElementType<Example>(
    .example, "An illustration of a level. Nobody is held to it.",
    key: .ordered(["level", "track"]), blank: Example(level: .blank, text: ""),
    attributes: [
      .required("level", \.level, "The level of the competency's scale."),
      .optional("track", \.track, "The only track that it is for."),
    ],
    content: .words(\.text))
}
