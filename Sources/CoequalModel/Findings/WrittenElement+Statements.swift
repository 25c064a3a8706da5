extension WrittenElement {
  /// One thing that an element says: an attribute or a text.
  package struct Statement: Hashable, Sendable {
    /// What it is about, as in `requires delivery, level`; wrappers around lists are left out.
    package let path: String
    package let text: String
    package let place: Place
  }

  /// Everything that the element and those in it say, in the order of the format.
  ///
  /// - Parameter hidden: Elements that are left out with all they hold.
  package func statements(without hidden: Set<ElementName> = []) -> [Statement] {
    statements(at: "", isEntity: true, without: hidden)
  }

  private func statements(
    at path: String, isEntity: Bool = false, without hidden: Set<ElementName>
  ) -> [Statement] {
    guard let name, let declaration = Format.declarations[name] else { return [] }
    let key = Set(declaration.key.attributes)
    var found: [Statement] = []
    for attribute in declaration.attributes where isEntity || !key.contains(attribute.name) {
      guard let (text, place) = self.attribute(attribute.name) else { continue }
      found.append(
        Statement(
          path: path.isEmpty ? attribute.name : "\(path), \(attribute.name)", text: text,
          place: place))
    }
    switch declaration.content {
    case .text:
      found.append(
        Statement(
          path: path, text: text.split { $0.isWhitespace }.joined(separator: " "),
          place: textPlace))
    case .children(let particles):
      for child in children(inOrderOf: particles) {
        // What has an id of its own through the whole document speaks for itself.
        guard let name = child.name, name != .extra, EntityKind(name) == nil,
          !hidden.contains(name)
        else { continue }
        let steps = [path, child.isWrapper ? "" : child.step(name)].filter { !$0.isEmpty }
        found += child.statements(at: steps.joined(separator: ", "), without: hidden)
      }
    case .empty, .foreign: break
    }
    // An element that says nothing but its key, such as a family that is named.
    if found.isEmpty, !isEntity {
      found = [Statement(path: path, text: "", place: namePlace)]
    }
    return found
  }

  /// Whether it only holds a list.
  private var isWrapper: Bool {
    guard let name, let declaration = Format.declarations[name], declaration.attributes.isEmpty,
      case .children(let particles) = declaration.content
    else { return false }
    return particles.count == 1
  }

  /// The name with the key that tells it apart, as in `requires delivery`.
  private func step(_ name: ElementName) -> String {
    let values = (Format.keys[name] ?? .only).attributes.compactMap { attribute($0)?.text }
    return ([name.rawValue] + values).joined(separator: " ")
  }
}
