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

// MARK: - Suitability

extension ExtensionEdit {
  /// The attributes that a subject of this kind does not have.
  package func unsuitableAttributes(for subject: ExtensionSubject) -> [String] {
    let named = subject.attributeNames
    let known = action == .remove ? [] : subject.kind.declaration?.attributes ?? []
    return element.attributes.map(\.name).filter { name in
      !named.contains(name) && !known.contains { $0.name == name }
    }
  }

  /// The children that a subject of this kind does not have, each name once.
  package func unsuitableChildren(for subject: ExtensionSubject) -> [ElementName] {
    guard case .children(let particles)? = subject.kind.declaration?.content else { return [] }
    let known = particles.flatMap(\.names) + [.remove]
    var seen: Set<ElementName> = []
    return element.children.map(\.name).filter { !known.contains($0) && seen.insert($0).inserted }
  }

  /// Whether something is written in a child of this name.
  package func holds(_ name: ElementName) -> Bool {
    element.children.contains { $0.name == name }
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
    ElementName(rawValue: "\(self)").flatMap { Format.declarations[$0] }
  }
}
