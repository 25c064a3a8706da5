import Markup

/// An element as it holds, put together from where it is declared and the changes made to it since.
///
/// Follows the rule that changes of values follow (`ElementType+Changing.swift`): what is written later
/// replaces, children with a key are told apart by it.
package struct WrittenElement: Sendable {
  let layers: [Provenance.Layer]
  /// The elements that say something about it, the earliest first; never empty.
  let sources: [Provenance.WrittenNode]
  /// Parts that were taken out, each with the changes that did it, the earliest first.
  private let removals: [PartName: [Provenance.WrittenNode]]

  init(layers: [Provenance.Layer], sources: [Provenance.WrittenNode]) {
    var removals: [PartName: [Provenance.WrittenNode]] = [:]
    for source in sources {
      for part in Self.parts(removedBy: source, in: layers) {
        removals[part, default: []].append(source)
      }
    }
    self.init(layers: layers, sources: sources, removals: removals)
  }

  private init(
    layers: [Provenance.Layer], sources: [Provenance.WrittenNode],
    removals: [PartName: [Provenance.WrittenNode]]
  ) {
    self.layers = layers
    self.sources = sources
    self.removals = removals
  }

  /// The element that counts for what only one can say.
  private var last: Provenance.WrittenNode { sources[sources.count - 1] }

  /// The node that was written last.
  var lastNode: NodeID { last.node }

  // MARK: Places

  /// The text and place of an attribute, as it was written last.
  package func attribute(_ name: String) -> (text: String, place: Place)? {
    for source in sources.reversed() {
      let document = layers[source].document
      if let range = document.attributeRange(name, of: source.node)?.value {
        let isGone = removals[PartName(name: name, key: nil)]?.contains { source < $0 } ?? false
        guard !isGone, let text = document.attributeValue(name, of: source.node) else { return nil }
        return (text, Place(file: document.source.name, range: range))
      }
    }
    return nil
  }

  /// The name in the start tag, where the element is declared.
  ///
  /// What is changed is shown where it was made, and what is changed about it where that is written.
  package var namePlace: Place {
    let source = sources.last { layers[$0].name(of: $0.node) != .change } ?? last
    let document = layers[source].document
    return Place(file: document.source.name, range: document.nameRange(of: source.node))
  }

  /// The place of the text inside.
  package var textPlace: Place {
    let document = layers[last].document
    let start = document.startTagRange(of: last.node).upperBound
    let bytes = document.source.bytes
    var range = start..<max(start, document.range(of: last.node).upperBound)
    if let end = bytes[range].firstIndex(of: UInt8(ascii: "<")) { range = start..<end }
    return Place(file: document.source.name, range: range)
  }

  /// The text inside with the places of its parts, and the file that says it.
  var writtenText: (text: WrittenText, file: String) {
    let document = layers[last].document
    return (document.writtenText(of: last.node), document.source.name)
  }

  /// The value of an attribute with the places of its parts, as it was written last.
  func writtenValue(_ name: String) -> WrittenText? {
    for source in sources.reversed() {
      if let written = layers[source].document.writtenValue(name, of: source.node) {
        return written
      }
    }
    return nil
  }

  /// The text inside.
  package var text: String { layers[last].document.text(of: last.node) }

  /// The name in the format.
  package var name: ElementName? {
    sources.lazy.compactMap { layers[$0].name(of: $0.node) }.first { $0 != .change }
  }

  // MARK: Children

  /// The child that a step leads to.
  package func child(at step: Locus.Step) -> WrittenElement? {
    let (names, index) = step.children
    let children = children(names)
    return children.indices.contains(index) ? children[index] : nil
  }

  /// The children with one of these names, in the order in which a value holds them.
  package func children(_ wanted: [ElementName]) -> [WrittenElement] {
    var found: [Child] = []
    for source in sources {
      if !removals.isEmpty { found.removeAll { isRemoved($0, before: source) } }
      add(children(of: source, wanted), to: &found)
    }
    if !removals.isEmpty { found.removeAll { isRemoved($0, before: nil) } }
    return found.compactMap { child in
      let element = WrittenElement(layers: layers, sources: child.sources, removals: removals)
      // A choice whose last alternative was taken out is none any more.
      return child.name == .choose && element.children([.requires, .choose]).isEmpty
        ? nil : element
    }
  }

  /// All children, in the order of the format.
  func children(inOrderOf particles: [ParticleDeclaration]) -> [WrittenElement] {
    particles.flatMap { children($0.names) }
  }

  /// A child that is being put together.
  private struct Child {
    let part: PartName
    let isOrdered: Bool
    var sources: [Provenance.WrittenNode]

    var name: ElementName? { ElementName(rawValue: part.name) }
  }

  private func children(of source: Provenance.WrittenNode, _ wanted: [ElementName]) -> [Child] {
    let layer = layers[source]
    return layer.document.children(of: source.node).compactMap { node in
      guard layer.document.kind(of: node) == .element, let name = layer.name(of: node),
        wanted.contains(name)
      else { return nil }
      let key = Format.keys[name] ?? .only
      let values = key.attributes.map { layer.document.collapsedAttribute($0, of: node) ?? "" }
      var isOrdered = false
      if case .ordered = key { isOrdered = true }
      return Child(
        part: PartName(name: name.rawValue, key: values.isEmpty ? nil : PartName.key(values)),
        isOrdered: isOrdered,
        sources: [Provenance.WrittenNode(layer: source.layer, node: node)])
    }
  }

  /// Adds what one element writes to what was there before it.
  private func add(_ children: [Child], to found: inout [Child]) {
    if found.isEmpty {
      found = children
      return
    }
    // Texts that share a key are replaced together, where the first of them was.
    let groups = Dictionary(grouping: children.filter(\.isOrdered), by: \.part)
    if !groups.isEmpty {
      var done: Set<PartName> = []
      found = found.flatMap { old -> [Child] in
        guard let group = groups[old.part] else { return [old] }
        return done.insert(old.part).inserted ? group : []
      }
      for child in children where child.isOrdered && done.insert(child.part).inserted {
        found += groups[child.part] ?? []
      }
    }
    var positions = Dictionary(
      found.indices.map { (found[$0].part, $0) }, uniquingKeysWith: { first, _ in first })
    for child in children where !child.isOrdered {
      if let position = positions[child.part] {
        found[position].sources += child.sources
      } else {
        positions[child.part] = found.count
        found.append(child)
      }
    }
  }

  /// Whether a change took a child out, one of those at or before `source` if that is given.
  private func isRemoved(_ child: Child, before source: Provenance.WrittenNode?) -> Bool {
    removals[child.part]?.contains { removal in
      if let source, source < removal { return false }
      return child.sources.allSatisfy { $0 < removal }
    } ?? false
  }

  private static func parts(
    removedBy source: Provenance.WrittenNode, in layers: [Provenance.Layer]
  ) -> [PartName] {
    let layer = layers[source]
    guard layer.name(of: source.node) == .change else { return [] }
    return layer.document.children(of: source.node).compactMap { node in
      guard layer.document.kind(of: node) == .element, layer.name(of: node) == .remove,
        let part = layer.document.collapsedAttribute("part", of: node)
      else { return nil }
      return PartName(name: part, key: layer.document.collapsedAttribute("key", of: node))
    }
  }
}

extension Provenance.WrittenNode: Comparable {
  /// Whether the first says something before the second does.
  package static func < (first: Self, second: Self) -> Bool {
    (first.layer, first.node) < (second.layer, second.node)
  }
}

extension [Provenance.Layer] {
  fileprivate subscript(source: Provenance.WrittenNode) -> Provenance.Layer {
    self[Int(source.layer)]
  }
}

extension Provenance.Layer {
  fileprivate func name(of node: NodeID) -> ElementName? {
    names[Int(document.nameID(of: node).rawValue)]
  }
}

extension Document {
  fileprivate func collapsedAttribute(_ name: String, of node: NodeID) -> String? {
    attributeValue(name, of: node)?.split(separator: " ").joined(separator: " ")
  }
}
