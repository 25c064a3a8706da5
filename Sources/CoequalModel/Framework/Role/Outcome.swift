/// A result that a role answers for.
public struct Outcome: Hashable, Sendable {
  /// Names it within the role.
  public var id: Identifier
  /// The result, so that anybody can see whether it came about.
  public var text: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, text: String) {
    self.id = id
    self.text = text
  }
}

extension Outcome {
  package static let syntax = ElementType<Outcome>(
    .outcome, "A result that the role answers for.", key: .within(["id"]),
    blank: Outcome(id: .blank, text: ""),
    attributes: [.required("id", \.id, "The name within the role.")], content: .words(\.text))
}
