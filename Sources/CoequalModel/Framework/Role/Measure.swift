/// A figure by which the work of a role is followed.
///
/// It says what is counted on the way. What is to come of the work is an ``Outcome``.
public struct Measure: Hashable, Sendable {
  /// Names it within the role.
  public var id: Identifier
  /// What is counted.
  public var text: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, text: String) {
    self.id = id
    self.text = text
  }
}

extension Measure {
  package static let syntax = ElementType<Measure>(
    .measure, "A figure by which the role's work is followed.", key: .within(["id"]),
    blank: Measure(id: .blank, text: ""),
    attributes: [.required("id", \.id, "The name within the role.")], content: .words(\.text))
}
