/// Something that is not part of a plan, or that must not suffer from it.
public struct Boundary: Hashable, Sendable {
  /// The competency that is left for later, where it is about one.
  public var competency: Identifier?
  /// What is left out or kept.
  public var text: String

  /// Makes a value from its parts.
  public init(competency: Identifier? = nil, text: String) {
    self.competency = competency
    self.text = text
  }
}

extension Boundary {
  package static let syntax = ElementType<Boundary>(
    .boundary, "Something that is not part of the plan, or that must not suffer from it.",
    key: .ordered(["competency"]), blank: Boundary(text: ""),
    attributes: [
      .optional("competency", \.competency, "The competency that is left for later on purpose.")
    ],
    content: .words(\.text))
}
