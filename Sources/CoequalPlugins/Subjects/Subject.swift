import CoequalModel

/// A thing of a catalog that checks of plugins look at, with the fields that a check asks for.
struct Subject: Sendable {
  /// What kind of thing it is.
  let kind: SubjectKind
  /// Names it, as in `acme-engineering/role/staff-engineer`; unique among the subjects of a check.
  var ref: String
  /// The language of its texts.
  let language: LanguageTag
  /// What people know it by, for messages: `role 'staff-engineer'`.
  let name: String
  /// Where it stands.
  let locus: Locus
  /// The fields that it has, of those that were asked for, in the order asked.
  let fields: [Field]

  /// What a subject has in one of its fields; never empty.
  struct Field: Sendable {
    let name: String
    let shape: FieldShape
    let entries: [Entry]
  }

  /// One of the things in a field.
  struct Entry: Sendable {
    /// What it says besides a text, by name.
    var values: [String: String] = [:]
    var text: SubjectText?
  }
}

/// A text of a subject, or a value written as one.
struct SubjectText: Hashable, Sendable {
  let text: String
  /// Where it stands.
  let locus: Locus
}

/// How many things a field holds, and of what form.
enum FieldShape: Sendable {
  /// One text or value.
  case text
  /// A list of texts.
  case texts
  /// A list of things with several parts, one of which may be a text.
  case entries
}

extension Subject {
  /// The field of a name, if the subject has it.
  subscript(name: Identifier) -> Field? { fields.first { $0.name == name.lexical } }
}

extension Subject.Entry {
  /// A text, and what goes with it.
  init(_ text: String, at locus: Locus, _ values: [String: String?] = [:]) {
    self.init(
      values: values.compactMapValues(\.self), text: SubjectText(text: text, locus: locus))
  }

  /// Several values.
  init(_ values: [String: String?]) {
    self.init(values: values.compactMapValues(\.self), text: nil)
  }
}
