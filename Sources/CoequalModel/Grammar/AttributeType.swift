/// One attribute of the format, declared once: how it is named, read, printed and explained.
package struct AttributeType<Model: Sendable>: Sendable {
  /// What a reader of the format needs to know about it.
  package let declaration: AttributeDeclaration
  /// Stores the collapsed text in the model; `false` when the text is not such a value.
  let read: @Sendable (Span<UInt8>, inout Model) -> Bool
  /// The canonical text, or `nil` where the attribute is left out.
  let print: @Sendable (Model) -> String?
  /// Makes the model as if the attribute were left out; `nil` where it must be there.
  let clear: (@Sendable (inout Model) -> Void)?

  /// An attribute that must be there.
  package static func required<Value: LexicalValue>(
    _ name: String, _ path: any WritableKeyPath<Model, Value> & Sendable, _ documentation: String,
    since: FormatVersion = .first
  ) -> Self {
    Self(
      declaration: AttributeDeclaration(
        name: name, type: Value.self, presence: .required, documentation: documentation,
        since: since),
      read: { text, model in
        guard let value = Value(utf8: text) else { return false }
        model[keyPath: path] = value
        return true
      },
      print: { $0[keyPath: path].lexical }, clear: nil)
  }

  /// An attribute that may be left out.
  package static func optional<Value: LexicalValue>(
    _ name: String, _ path: any WritableKeyPath<Model, Value?> & Sendable, _ documentation: String,
    since: FormatVersion = .first
  ) -> Self {
    Self(
      declaration: AttributeDeclaration(
        name: name, type: Value.self, presence: .optional, documentation: documentation,
        since: since),
      read: { text, model in
        guard let value = Value(utf8: text) else { return false }
        model[keyPath: path] = value
        return true
      },
      print: { $0[keyPath: path]?.lexical }, clear: { $0[keyPath: path] = nil })
  }

  /// An attribute that stands for a known value when it is left out; printing leaves that value out.
  package static func defaulted<Value: LexicalValue>(
    _ name: String, _ path: any WritableKeyPath<Model, Value> & Sendable, to standard: Value,
    _ documentation: String, since: FormatVersion = .first
  ) -> Self {
    Self(
      declaration: AttributeDeclaration(
        name: name, type: Value.self, presence: .defaulted(standard.lexical),
        documentation: documentation, since: since),
      read: { text, model in
        guard let value = Value(utf8: text) else { return false }
        model[keyPath: path] = value
        return true
      },
      print: { model in
        let value = model[keyPath: path]
        return value == standard ? nil : value.lexical
      }, clear: { $0[keyPath: path] = standard })
  }
}

/// What the format says of an attribute, without the model it is stored in.
package struct AttributeDeclaration: Sendable {
  /// The name as it is written, with its prefix: `grade`, `xml:lang`.
  package let name: String
  package let type: ValueType
  package private(set) var presence: Presence
  package let documentation: String
  package let since: FormatVersion
  /// The name's bytes, to compare with a file's bytes.
  let utf8: [UInt8]
  /// The canonical form of a text; `nil` when it is not such a value.
  let canonical: @Sendable (Span<UInt8>) -> String?

  init<Value: LexicalValue>(
    name: String, type: Value.Type, presence: Presence, documentation: String, since: FormatVersion
  ) {
    self.name = name
    self.type = ValueType(type)
    self.presence = presence
    self.documentation = documentation
    self.since = since
    self.utf8 = Array(name.utf8)
    canonical = { Value(utf8: $0)?.lexical }
  }

  package var isRequired: Bool { presence == .required }

  /// The same where it may be left out, and then says nothing.
  var asOptional: AttributeDeclaration {
    var other = self
    other.presence = .optional
    return other
  }
}

/// Whether an attribute must be there.
package enum Presence: Hashable, Sendable {
  case required
  case optional
  /// Stands for this text when it is left out.
  case defaulted(String)
}
