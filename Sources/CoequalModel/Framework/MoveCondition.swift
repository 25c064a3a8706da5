/// Something that must be so before a move.
public struct MoveCondition: Hashable, Sendable {
  /// What sort of condition.
  public var kind: ConditionKind
  /// What must be so.
  public var text: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(kind: ConditionKind, text: String) {
    self.kind = kind
    self.text = text
  }
}

extension MoveCondition {
  package static let syntax = ElementType<MoveCondition>(
    .condition, "Something that must be so before the move.", key: .ordered(["kind"]),
    blank: MoveCondition(kind: .evidence, text: ""),
    attributes: [.required("kind", \.kind, "What sort of condition it is.")],
    content: .words(\.text))
}
