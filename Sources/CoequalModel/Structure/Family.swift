/// A job family: a group of work such as engineering, sales or care.
public struct Family: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// What people call it.
  public var title: String
  /// The function it belongs to, where several families make one.
  public var function: Identifier?
  /// What it is, in a sentence or two.
  public var summary: String?
  /// Set when it should no longer be used.
  public var deprecation: Deprecation?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, title: String, function: Identifier? = nil, summary: String? = nil,
    deprecation: Deprecation? = nil
  ) {
    self.id = id
    self.title = title
    self.function = function
    self.summary = summary
    self.deprecation = deprecation
  }
}

extension Family {
  package static let syntax = ElementType<Family>(
    .family, "A job family: a group of work such as engineering, sales or care.", key: .document,
    blank: Family(id: .blank, title: ""),
    attributes: [
      .required("id", \.id, "The name that frameworks and pay ranges refer to."),
      .optional("function", \.function, "The function that this family belongs to."),
    ],
    content: .children([
      .one(.title, \.title), .optional(.summary, \.summary),
      .optional(Deprecation.syntax, \.deprecation),
    ]))
}
