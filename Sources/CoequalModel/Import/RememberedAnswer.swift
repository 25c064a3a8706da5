/// What a part of a source means.
public struct RememberedAnswer: Hashable, Sendable {
  /// What the question is about.
  public var topic: ImportTopic
  /// The part of the source that is meant.
  public var key: String
  /// What it means.
  public var value: String
  /// Whether nobody has said so.
  public var isGuess: Bool
  /// Why it was guessed.
  public var reason: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    topic: ImportTopic, key: String, value: String, isGuess: Bool = false, reason: String? = nil
  ) {
    self.topic = topic
    self.key = key
    self.value = value
    self.isGuess = isGuess
    self.reason = reason
  }
}

extension RememberedAnswer {
  package static let syntax = ElementType<RememberedAnswer>(
    .answer, "What a part of the source means.", key: .within(["topic", "key"]),
    blank: RememberedAnswer(topic: .track, key: "", value: ""),
    attributes: [
      .required("topic", \.topic, "What the question is about."),
      .required(
        "key", \.key, "The part of the source that is meant, such as an ending or a column."),
      .required("value", \.value, "What it means."),
      .defaulted(
        "guessed", \.isGuess, to: false,
        "Whether it was guessed. Take this out when the value is right, or correct the value."),
    ],
    content: .children([.optional(.summary, \.reason)]))
}
