/// A role's voice in a forum.
public struct Seat: Hashable, Sendable {
  /// The forum.
  public var forum: Identifier
  /// What the voice counts for.
  public var voice: Voice

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(forum: Identifier, voice: Voice) {
    self.forum = forum
    self.voice = voice
  }
}

extension Seat {
  package static let syntax = ElementType<Seat>(
    .seat, "The role's voice in a forum.", key: .within(["forum"]),
    blank: Seat(forum: .blank, voice: .advises),
    attributes: [
      .required("forum", \.forum, "The forum of this framework."),
      .required("voice", \.voice, "What the voice counts for."),
    ])
}
