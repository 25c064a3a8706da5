/// What may stand between an element's tags.
package enum ContentType<Model: Sendable>: Sendable {
  case empty
  case text(TextType<Model>)
  /// Child elements in the order of the particles.
  case children([Particle<Model>])
  /// Elements of other namespaces, which Coequal carries and never reads.
  case foreign

  package var declaration: ContentDeclaration {
    switch self {
    case .empty: .empty
    case .text(let text): .text(text.declaration)
    case .children(let particles): .children(particles.map(\.declaration))
    case .foreign: .foreign
    }
  }

  /// Text, or one value written as text.
  package static func text<Value: LexicalValue>(
    _ path: any WritableKeyPath<Model, Value> & Sendable
  ) -> Self {
    .text(
      TextType(
        declaration: TextDeclaration(type: Value.self),
        read: { text, model in
          guard let value = Value(utf8: text) else { return false }
          model[keyPath: path] = value
          return true
        },
        print: { $0[keyPath: path].lexical },
        translate: nil))
  }

  /// Words for people, which a translation can replace.
  package static func words(_ path: any WritableKeyPath<Model, String> & Sendable) -> Self {
    .text(
      TextType(
        declaration: TextDeclaration(type: String.self),
        read: { text, model in
          guard let value = String(utf8: text) else { return false }
          model[keyPath: path] = value
          return true
        },
        print: { $0[keyPath: path] },
        translate: { model, visit in visit(&model[keyPath: path]) }))
  }
}

/// The text of an element: how it is read, printed and translated.
///
/// A class, because the reader takes it out of a ``ContentType`` for every element that holds text.
package final class TextType<Model: Sendable>: Sendable {
  package let declaration: TextDeclaration
  let read: @Sendable (Span<UInt8>, inout Model) -> Bool
  let print: @Sendable (Model) -> String
  /// Hands out the words for a translation to replace; `nil` where the text is a value.
  let translate: (@Sendable (inout Model, (inout String) -> Void) -> Void)?

  init(
    declaration: TextDeclaration, read: @escaping @Sendable (Span<UInt8>, inout Model) -> Bool,
    print: @escaping @Sendable (Model) -> String,
    translate: (@Sendable (inout Model, (inout String) -> Void) -> Void)?
  ) {
    self.declaration = declaration
    self.read = read
    self.print = print
    self.translate = translate
  }
}

/// What the format says of an element's content.
package enum ContentDeclaration: Sendable {
  case empty
  case text(TextDeclaration)
  case children([ParticleDeclaration])
  case foreign
}

/// What the format says of an element's text.
package struct TextDeclaration: Sendable {
  package let type: ValueType
  /// The canonical form of a text; `nil` when it is not such a value.
  let canonical: @Sendable (Span<UInt8>) -> String?

  init<Value: LexicalValue>(type: Value.Type) {
    self.type = ValueType(type)
    canonical = { Value(utf8: $0)?.lexical }
  }
}
