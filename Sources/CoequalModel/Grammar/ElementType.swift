/// One element of the format and the model value it holds, declared once.
///
/// From the declaration come the reader with its messages, the printer, the XML schema, the
/// reference page, the addresses of texts that can be translated, and the documents that tests
/// generate. Nothing else knows how a model value is written.
package struct ElementType<Model: Sendable>: Sendable {
  package let name: ElementName
  package let documentation: String
  package let key: ElementKey
  package let since: FormatVersion
  package let attributes: [AttributeType<Model>]
  package let content: ContentType<Model>
  /// What a finding can point at, if this is such a thing.
  let entity: EntityKind?
  /// The attributes that tell siblings apart.
  let keyAttributes: [AttributeType<Model>]
  /// One bit for each attribute that must be there.
  let requiredAttributes: UInt64
  /// A value to fill while reading; a required field that stays blank has been reported.
  let blank: @Sendable () -> Model

  package init(
    _ name: ElementName, _ documentation: String, key: ElementKey = .only,
    since: FormatVersion = .first,
    blank: @escaping @Sendable @autoclosure () -> Model, attributes: [AttributeType<Model>] = [],
    content: ContentType<Model> = .empty
  ) {
    self.name = name
    self.documentation = documentation
    self.key = key
    self.since = since
    self.attributes = attributes
    self.content = content
    self.blank = blank
    entity = EntityKind(name)
    keyAttributes = key.attributes.compactMap { name in
      attributes.first { $0.declaration.name == name }
    }
    requiredAttributes = attributes.enumerated().reduce(0) { bits, attribute in
      attribute.element.declaration.isRequired ? bits | 1 << UInt64(attribute.offset) : bits
    }
  }

  /// The declaration without its model, for the schema, the reference page and suggestions.
  package var declaration: ElementDeclaration {
    ElementDeclaration(
      name: name, documentation: documentation, key: key, since: since,
      attributes: attributes.map(\.declaration), content: content.declaration)
  }
}

/// How siblings of one name are told apart, when files are merged or a text is addressed.
package enum ElementKey: Hashable, Sendable {
  /// The parent holds one at the most.
  case only
  /// By these attributes, within the parent.
  case within([String])
  /// By `id`, within the whole document.
  case document
  /// By these attributes together with the place among those that share them.
  case ordered([String])
}

/// What the format says of an element, without the model it holds.
package struct ElementDeclaration: Sendable {
  package let name: ElementName
  package let documentation: String
  package let key: ElementKey
  package let since: FormatVersion
  package let attributes: [AttributeDeclaration]
  package let content: ContentDeclaration

  /// The declarations of the elements that may stand directly inside.
  package var children: [ElementDeclaration] {
    guard case .children(let particles) = content else { return [] }
    return particles.flatMap { particle in particle.alternatives.map { $0() } }
  }
}
