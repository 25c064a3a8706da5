/// A skill or behaviour that roles ask for at a level of a scale.
public struct Competency: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// The scale it is judged on.
  public var scale: Identifier
  /// The time that a level usually takes to grow.
  public var perLevel: CalendarDuration?
  /// Whether a higher level includes the lower ones.
  public var isCumulative: Bool
  /// What people call it.
  public var title: String
  /// What it is, in a sentence or two.
  public var summary: String?
  /// What each level looks like.
  public var expectations: [Expectation]
  /// What the levels might look like in practice.
  public var examples: [Example]
  /// Set when it should no longer be used.
  public var deprecation: Deprecation?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, scale: Identifier, perLevel: CalendarDuration? = nil, isCumulative: Bool = true,
    title: String, summary: String? = nil, expectations: [Expectation] = [],
    examples: [Example] = [], deprecation: Deprecation? = nil
  ) {
    self.id = id
    self.scale = scale
    self.perLevel = perLevel
    self.isCumulative = isCumulative
    self.title = title
    self.summary = summary
    self.expectations = expectations
    self.examples = examples
    self.deprecation = deprecation
  }
}

extension Competency {
  package static let syntax = ElementType<Competency>(
    .competency, "A skill or behaviour that roles ask for at a level of a scale.", key: .document,
    blank: Competency(id: .blank, scale: .blank, title: ""),
    attributes: [
      .required("id", \.id, "The name that requirements refer to."),
      .required("scale", \.scale, "The scale on which it is judged."),
      .optional("per-level", \.perLevel, "The time that one level usually takes to grow."),
      .defaulted(
        "cumulative", \.isCumulative, to: true, "Whether a higher level includes the lower ones."),
    ],
    content: .children([
      .one(.title, \.title), .optional(.summary, \.summary),
      .many(Expectation.syntax, \.expectations),
      .many(Example.syntax, \.examples),
      .optional(Deprecation.syntax, \.deprecation),
    ]))
}
