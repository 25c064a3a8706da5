/// Something a role does, tagged by the kind of work it is.
public struct Accountability: Hashable, Sendable {
  /// Names it within the role.
  public var id: Identifier
  /// Leading, coordinating or executing.
  public var kind: WorkKind
  /// What it does.
  public var text: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, kind: WorkKind, text: String) {
    self.id = id
    self.kind = kind
    self.text = text
  }
}

extension Accountability {
  package static let syntax = ElementType<Accountability>(
    .accountability, "Something that the role does.", key: .within(["id"]),
    blank: Accountability(id: .blank, kind: .execute, text: ""),
    attributes: [
      .required("id", \.id, "The name within the role."),
      .required("kind", \.kind, "Whether it is leading, coordinating or executing."),
    ],
    content: .words(\.text))
}
