/// What a check looks at: one kind of thing, and the fields of it that it is given.
public struct CheckSubject: Hashable, Sendable {
  /// The kind of thing.
  public var kind: SubjectKind
  /// The fields that it is given besides the id.
  public var fields: [SubjectField]

  /// Makes a value from its parts.
  public init(kind: SubjectKind, fields: [SubjectField] = []) {
    self.kind = kind
    self.fields = fields
  }

  static var blank: CheckSubject { CheckSubject(kind: .text) }
}

/// The kinds of things that checks of plugins look at.
public enum SubjectKind: String, Keyword, Sendable {
  /// Any text for people.
  case text
  /// A role.
  case role
  /// A competency.
  case competency
  /// A move.
  case move
  /// A track.
  case track

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .text: "any text for people"
    case .role: "a role"
    case .competency: "a competency with its levels"
    case .move: "a step between two roles"
    case .track: "a track with its roles"
    }
  }
}

/// A field of a subject that a check is given.
public struct SubjectField: Hashable, Sendable {
  /// The name of the field.
  public var name: Identifier

  /// Makes a value from its parts.
  public init(name: Identifier) {
    self.name = name
  }
}

extension CheckSubject {
  package static let syntax = ElementType<CheckSubject>(
    .subject, "What the check looks at, and what it is given of that.", blank: .blank,
    attributes: [.required("kind", \.kind, "The kind of thing.")],
    content: .children([.many(SubjectField.syntax, \.fields)]))
}

extension SubjectField {
  package static let syntax = ElementType<SubjectField>(
    .field, "A field that the check is given besides the id.", key: .within(["name"]),
    blank: SubjectField(name: .blank),
    attributes: [.required("name", \.name, "The name of the field.")])
}
