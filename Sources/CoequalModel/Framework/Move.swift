/// An allowed step between two roles.
public struct Move: Hashable, Sendable {
  /// The role left.
  public var from: Identifier
  /// The role entered.
  public var to: Identifier
  /// What the step means.
  public var kind: MoveKind
  /// What must be so before it.
  public var conditions: [MoveCondition]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(from: Identifier, to: Identifier, kind: MoveKind, conditions: [MoveCondition] = []) {
    self.from = from
    self.to = to
    self.kind = kind
    self.conditions = conditions
  }
}

extension Move {
  package static let syntax = ElementType<Move>(
    .move, "An allowed step between two roles, in one direction.",
    key: .within(["from", "to", "kind"]),
    blank: Move(from: .blank, to: .blank, kind: .promotion),
    attributes: [
      .required("from", \.from, "The role that is left."),
      .required("to", \.to, "The role that is entered."),
      .required("kind", \.kind, "What the step means."),
    ],
    content: .children([.many(MoveCondition.syntax, \.conditions)]))
}
