import CoequalModel

extension SubjectKind {
  /// The fields that subjects of the kind can have, in the order in which documents hold them.
  var fields: [FieldDeclaration] {
    switch self {
    case .text: TextSubjects.fields
    case .role: FieldType<Role>.all.map(\.declaration)
    case .competency: FieldType<Competency>.all.map(\.declaration)
    case .track: FieldType<Track>.all.map(\.declaration)
    case .move: FieldType<Move>.all.map(\.declaration)
    }
  }

  /// The field of a name.
  func field(_ name: Identifier) -> FieldDeclaration? {
    fields.first { $0.name == name.lexical }
  }
}
