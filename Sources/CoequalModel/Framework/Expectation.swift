/// One observable behaviour at a level of a competency.
public struct Expectation: Hashable, Sendable {
  /// The level of the competency's scale.
  public var level: Identifier
  /// The only track it is for.
  public var track: Identifier?
  /// What can be seen.
  public var text: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(level: Identifier, track: Identifier? = nil, text: String) {
    self.level = level
    self.track = track
    self.text = text
  }
}

extension Expectation {
  package static let syntax = ElementType<Expectation>(
    .expects, "One observable behaviour at a level. Several may describe one level.",
    key: .ordered(["level", "track"]), blank: Expectation(level: .blank, text: ""),
    attributes: [
      .required("level", \.level, "The level of the competency's scale."),
      .optional("track", \.track, "The only track that it is for."),
    ],
    content: .words(\.text))
}
