/// One named step of a scale.
public struct ScaleLevel: Hashable, Sendable {
  /// Names it within its scale.
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

extension ScaleLevel {
  package static let syntax = ElementType<ScaleLevel>(
    .level, "One named step of the scale.", key: .within(["id"]), blank: ScaleLevel(id: .blank),
    attributes: [.required("id", \.id, "The name that requirements and behaviours refer to.")],
    content: .children([.optional(.title, \.title), .optional(.summary, \.summary)]))
}
