import CoequalModel
import CoequalRegistry

/// A field of a kind of subject, declared once: its name, what it holds, and how it is read.
struct FieldType<Model: Sendable>: Sendable {
  let declaration: FieldDeclaration
  let read: @Sendable (Model, SubjectSite) -> [Subject.Entry]

  init(
    _ name: String, _ shape: FieldShape, _ meaning: String, hasText: Bool = true,
    isPay: Bool = false,
    read: @escaping @Sendable (Model, SubjectSite) -> [Subject.Entry]
  ) {
    declaration = FieldDeclaration(
      name: name, shape: shape, meaning: meaning, hasText: hasText, isPay: isPay)
    self.read = read
  }

  /// A value of an attribute.
  static func attribute(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name, .text, meaning) { model, site in
      value(model).map { [Subject.Entry($0, at: site.locus.attribute(name))] } ?? []
    }
  }

  /// A text of a child element.
  static func text(
    _ name: String, in element: ElementName, _ meaning: String,
    _ text: @escaping @Sendable (Model) -> String?
  ) -> Self {
    Self(name, .text, meaning) { model, site in
      text(model).map { [Subject.Entry($0, at: site.locus.appending(.only(element)))] } ?? []
    }
  }
}

/// What there is to know about a field without its model.
struct FieldDeclaration: Sendable {
  let name: String
  let shape: FieldShape
  /// What it holds, in a phrase.
  let meaning: String
  /// Whether there are texts in it, or values written as one, for patterns and words to be looked for.
  var hasText = true
  /// Whether a plugin needs the permission `framework.pay` for it.
  let isPay: Bool
}

/// Where a subject stands, for its fields to be read.
struct SubjectSite: Sendable {
  let framework: LinkedFramework
  /// The number of the subject among those of its kind.
  let number: Int
  let locus: Locus
}
