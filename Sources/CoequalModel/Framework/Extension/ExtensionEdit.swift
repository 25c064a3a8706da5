import Markup

/// One thing that an extending framework changes in what it inherits, or leaves out.
///
/// What is written replaces, what is not written stays as it is inherited, and children with a key
/// are told apart by it.
public struct ExtensionEdit: Hashable, Sendable {
  package var element: RawElement

  /// What is done with the subject.
  public enum Action: Hashable, Sendable {
    case change
    case remove
  }

  /// What is done with the subject.
  public var action: Action { element.name == .remove ? .remove : .change }

  /// What is changed or removed.
  ///
  /// - Throws: ``ExtensionSubject/Problem`` when the attributes name nothing, or more than one thing.
  public var subject: ExtensionSubject {
    get throws(ExtensionSubject.Problem) { try ExtensionSubject(element) }
  }

  /// What the change takes out of its subject; `nil` for each removal that names no part.
  package var removedParts: [PartName?] {
    element.children.filter { $0.name == .remove }.map { removal in
      removal["part"].map { PartName(name: $0, key: removal["key"]) }
    }
  }
}

// MARK: - Grammar

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
      + competency.named(.expects) + role.named(.deprecated)
      + CompetencyArea.syntax.writtenChildren.named(.competency)
      + Track.syntax.writtenChildren.named(.role)
      + Move.syntax.writtenChildren.named(.condition)
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
          child.check(&inner, node)
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

// MARK: - Suitability

extension ExtensionEdit {
  /// The attributes that a subject of this kind does not have.
  package func unsuitableAttributes(for subject: ExtensionSubject) -> [String] {
    let named = Set(subject.attributeNames)
    let known =
      action == .remove ? [] : Set(subject.kind.declaration?.attributes.map(\.name) ?? [])
    return element.attributes.map(\.name).filter { !named.contains($0) && !known.contains($0) }
  }

  /// The children that a subject of this kind does not have, each name once.
  package func unsuitableChildren(for subject: ExtensionSubject) -> [ElementName] {
    let known = Set(subject.kind.declaration?.children.map(\.name) ?? []).union([.remove])
    var seen: Set<ElementName> = []
    return element.children.map(\.name).filter { !known.contains($0) && seen.insert($0).inserted }
  }

  /// Takes the children of a name out, and returns them.
  package mutating func takeChildren(_ name: ElementName) -> [RawElement] {
    let taken = element.children.filter { $0.name == name }
    element.children.removeAll { $0.name == name }
    return taken
  }
}

extension EntityKind {
  /// The element of the things that an extension can change.
  fileprivate var declaration: ElementDeclaration? {
    switch self {
    case .area: CompetencyArea.syntax.declaration
    case .competency: Competency.syntax.declaration
    case .track: Track.syntax.declaration
    case .role: Role.syntax.declaration
    case .forum: Forum.syntax.declaration
    case .move: Move.syntax.declaration
    default: nil
    }
  }
}
