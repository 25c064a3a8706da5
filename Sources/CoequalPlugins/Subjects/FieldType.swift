import CoequalModel
import CoequalRegistry

/// A field of a kind of subject, declared once: its name, what it holds, and how it is read.
struct FieldType<Model: Sendable>: Sendable {
  let declaration: FieldDeclaration
  let read: @Sendable (Model, SubjectSite) -> [Subject.Entry]

  init(
    _ name: String, _ shape: FieldShape, _ meaning: String, noun: FieldNoun? = nil,
    hasText: Bool = true,
    isPay: Bool = false,
    read: @escaping @Sendable (Model, SubjectSite) -> [Subject.Entry]
  ) {
    declaration = FieldDeclaration(
      name: name, shape: shape, meaning: meaning, noun: noun ?? FieldNoun(name, shape),
      hasText: hasText,
      isPay: isPay)
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
  /// What one of the things in it is called, and what several are.
  let noun: FieldNoun
  /// Whether there are texts in it, or values written as one, for patterns and words to be looked for.
  let hasText: Bool
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

/// What things in a field are called in messages.
struct FieldNoun: Sendable {
  let one: String
  let many: String

  init(one: String, many: String) {
    self.one = one
    self.many = many
  }

  /// The name of a field that is a noun itself; with an 's' at its end where it holds several.
  init(_ name: String, _ shape: FieldShape) {
    let isPlural = shape != .text && name.hasSuffix("s")
    self.init(one: isPlural ? String(name.dropLast()) : name, many: name)
  }

  /// Some of them: `1 criterion`, `3 criteria`.
  func counted(_ count: Int) -> String { Counted(count, one, many).description }
}
