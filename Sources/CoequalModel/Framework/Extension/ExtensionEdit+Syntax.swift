import Markup

// How a change or removal is written: everything that its subjects can have, all of it optional.

extension ExtensionEdit {
  /// Everything that can be written about anything that can be changed.
  static let changeSyntax = ElementType<RawElement>(
    .change,
    """
    Changes something inherited. Attributes and texts replace those inherited, children with a key \
    take the place of the child with that key, and what is not written stays. Names exactly one area, \
    competency, track, role or forum, or a move by from, to and kind.
    """,
    blank: RawElement(.change),
    attributes: ExtensionSubject.attributes + changedAttributes,
    content: .children(changedChildren))

  static let removalSyntax = ElementType<RawElement>(
    .remove,
    """
    Leaves something inherited out. In 'extends' it names one area, competency, track, role or forum, \
    or a move by from, to and kind; in 'change' it names a part, such as part="requires" \
    key="delivery".
    """,
    blank: RawElement(.remove),
    attributes: ExtensionSubject.attributes + [
      .written(
        "part", Identifier.self,
        "In 'change': the attribute or element that is left out, such as tenure or requires."),
      .written(
        "key", String.self,
        "With part: which of several, by the attributes that tell them apart, with / between them."),
    ])

  private static var changedAttributes: [AttributeType<RawElement>] {
    let all =
      Role.syntax.writtenAttributes + Track.syntax.writtenAttributes
      + Competency.syntax.writtenAttributes
    // An id stays what it is, and a scale or kind of move is part of what something is.
    return all.filter { !["id", "scale", "kind"].contains($0.declaration.name) }
  }

  private static var changedChildren: [Particle<RawElement>] {
    let role = Role.syntax.writtenChildren
    let competency = Competency.syntax.writtenChildren
    // Each name once, in the order that all kinds of subject share.
    return [.written(removalSyntax)]
      + role.named(.title) + competency.named(.summary)
      + role.filter { !$0.accepts(.title) && !$0.accepts(.deprecated) && !$0.accepts(.extra) }
      + competency.named(.expects) + competency.named(.example) + role.named(.deprecated)
      + CompetencyArea.syntax.writtenChildren.named(.competency)
      + Track.syntax.writtenChildren.named(.role)
      + Move.syntax.writtenChildren.named(.condition)
      + role.named(.extra)
  }
}

extension [Particle<RawElement>] {
  fileprivate func named(_ name: ElementName) -> Self { filter { $0.accepts(name) } }
}

extension ElementType {
  /// The attributes as something that may be written, its value kept as text.
  fileprivate var writtenAttributes: [AttributeType<RawElement>] {
    attributes.map { attribute in
      .written(attribute.declaration) { text in
        var scratch = blank()
        return attribute.read(text, &scratch)
      }
    }
  }

  /// The children as something that may be written, each kept as an element.
  fileprivate var writtenChildren: [Particle<RawElement>] {
    guard case .children(let particles) = content else { return [] }
    return particles.map { particle in
      .written(
        maximum: particle.maximum,
        particle.alternatives.map { child in
          WrittenChild(name: child.name, declaration: child.declaration) { reader, node in
            var scratch = blank()
            child.read(&reader, node, &scratch)
          }
        })
    }
  }
}

extension AttributeType<RawElement> {
  static func written<Value: LexicalValue>(
    _ name: String, _ type: Value.Type, _ documentation: String
  ) -> Self {
    .written(
      AttributeDeclaration(
        name: name, type: Value.self, presence: .optional, documentation: documentation,
        since: .first)
    ) { Value(utf8: $0) != nil }
  }

  fileprivate static func written(
    _ declaration: AttributeDeclaration, isValid: @escaping @Sendable (Span<UInt8>) -> Bool
  ) -> Self {
    let name = declaration.name
    return Self(
      declaration: declaration.asOptional,
      read: { text, element in
        guard isValid(text) else { return false }
        element[name] = declaration.canonical(text)
        return true
      },
      print: { $0[name] },
      clear: { $0[name] = nil })
  }
}

extension Particle<RawElement> {
  fileprivate static func written(_ type: ElementType<RawElement>) -> Self {
    .written(
      maximum: nil,
      [
        WrittenChild(name: type.name, declaration: { type.declaration }) { reader, node in
          _ = reader.read(type, at: node)
        }
      ])
  }

  /// Elements that are read as the grammar says, so that every fault in them is found, and then kept
  /// as they are written.
  fileprivate static func written(maximum: Int?, _ children: [WrittenChild]) -> Self {
    Self(
      minimum: 0, maximum: maximum,
      alternatives: children.map { child in
        ChildType(name: child.name, declaration: child.declaration) { reader, node, element in
          // Roles in here are no roles of this document until the change is applied.
          var inner = GrammarReader(reader.document, names: reader.names)
          swap(&inner.foreign, &reader.foreign)
          child.check(&inner, node)
          swap(&inner.foreign, &reader.foreign)
          for finding in inner.findings { reader.report(finding) }
          element.children.append(reader.raw(child.declaration(), at: node))
        }
      },
      print: { element, printer in
        for written in element.children {
          if let child = children.first(where: { $0.name == written.name }) {
            printer.print(written, as: child.declaration())
          }
        }
      },
      translate: { _, _, _ in },
      apply: { _, _ in },
      remove: { _, _ in [] })
  }
}

/// An element that may be written in a change, and the check of it by the grammar.
private struct WrittenChild: Sendable {
  let name: ElementName
  let declaration: @Sendable () -> ElementDeclaration
  let check: @Sendable (inout GrammarReader, NodeID) -> Void
}
