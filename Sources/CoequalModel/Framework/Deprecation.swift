/// Says that something should no longer be used, and what to use instead.
public struct Deprecation: Hashable, Sendable {
  /// The version of the document that said so first.
  public var since: SemanticVersion
  /// What takes its place.
  public var successor: Identifier?
  /// Why.
  public var reason: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(since: SemanticVersion, successor: Identifier? = nil, reason: String? = nil) {
    self.since = since
    self.successor = successor
    self.reason = reason
  }
}

extension Deprecation {
  package static let syntax = ElementType<Deprecation>(
    .deprecated, "Says that this should no longer be used, and what takes its place.",
    blank: Deprecation(since: .blank),
    attributes: [
      .required("since", \.since, "The version of this document that said so first."),
      .optional("successor", \.successor, "The id of what takes its place."),
    ],
    content: .children([.optional(.summary, \.reason)]))
}
