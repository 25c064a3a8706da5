/// A body in which roles have a seat, such as an engineering council.
public struct Forum: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// What people call it.
  public var title: String?
  /// What it is, in a sentence or two.
  public var summary: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, title: String? = nil, summary: String? = nil) {
    self.id = id
    self.title = title
    self.summary = summary
  }
}

extension Forum {
  package static let syntax = ElementType<Forum>(
    .forum, "A body in which roles have a seat, such as an engineering council.", key: .document,
    blank: Forum(id: .blank),
    attributes: [.required("id", \.id, "The name that seats refer to.")],
    content: .children([.optional(.title, \.title), .optional(.summary, \.summary)]))
}
