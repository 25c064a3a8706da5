/// Names that every document of the format shares.
package enum Format {
  package static let namespace = "urn:coequal:1"
  static let schemaInstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"

  /// The declarations of all kinds of document.
  package static var documents: [ElementDeclaration] {
    [
      Structure.syntax.declaration, Framework.syntax.declaration, Project.syntax.declaration,
      Translation.syntax.declaration, Plugin.syntax.declaration,
      RememberedMapping.syntax.declaration, Plan.syntax.declaration,
      Assessments.syntax.declaration,
    ]
  }

  /// Every element of the format once, each after those that it can stand in.
  package static let elements: [ElementDeclaration] = {
    var found: [ElementDeclaration] = []
    var seen: Set<ElementName> = []
    func visit(_ declaration: ElementDeclaration) {
      guard seen.insert(declaration.name).inserted else { return }
      found.append(declaration)
      // A change holds parts of everything, which are met first where they belong.
      declaration.children.filter { $0.name != .extends }.forEach(visit)
      declaration.children.filter { $0.name == .extends }.forEach(visit)
    }
    documents.forEach(visit)
    return found
  }()

  /// The names of the elements that may stand directly inside of each.
  static let children = declarations.mapValues { $0.children.map(\.name.rawValue) }

  /// The names of the elements in which those of a name may stand.
  static let holders = elements.reduce(into: [String: [String]]()) { holders, holder in
    for name in Set(children[holder.name] ?? []) {
      holders[name, default: []].append(holder.name.rawValue)
    }
  }

  /// The declaration of each name.
  package static let declarations = Dictionary(
    uniqueKeysWithValues: elements.map { ($0.name, $0) })

  /// How siblings of a name are told apart, for each name.
  static let keys = declarations.mapValues(\.key)
}
