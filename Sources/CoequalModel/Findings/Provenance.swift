package import Markup

/// Where the parts of one model value stand in files: its own and, for what it inherits, those of the
/// frameworks that it extends.
///
/// Holds one node for each entity, and the changes made to it since; everything smaller is found by
/// walking from there when a finding asks for it, which is rare.
package struct Provenance: Sendable {
  /// The documents, the one that all others are inherited from first and the value's own last.
  private(set) var layers: [Layer]
  /// For each kind of entity where each of them is declared.
  private var origins: [[Origin]]
  /// The changes made to entities, each list in the order in which they apply.
  private var revisions: [[WrittenNode]] = []

  /// One document, with the names of its elements as the format knows them.
  struct Layer: Sendable {
    let document: Document
    let names: [ElementName?]
  }

  /// Where an entity is declared.
  package struct Origin: Sendable {
    var node: WrittenNode
    /// Its changes, as a position among the revisions; -1 where there are none.
    var revision: Int32 = -1
  }

  /// A node of one of the layers.
  package struct WrittenNode: Hashable, Sendable {
    var layer: Int32
    var node: NodeID
  }

  init(document: Document, nodes: [[NodeID]], names: [ElementName?]) {
    layers = [Layer(document: document, names: names)]
    origins = nodes.map { list in
      list.map { Origin(node: WrittenNode(layer: 0, node: $0)) }
    }
  }

  /// The value's own document.
  package var document: Document { layers[layers.count - 1].document }

  /// The documents that parts of the value are inherited from, the nearest first.
  package var inheritedDocuments: [Document] { layers.dropLast().reversed().map(\.document) }
}

// MARK: - Places

extension Provenance {
  /// The place of a locus: its attribute's value, or else the name in its start tag.
  ///
  /// A part that the file leaves out (a default) is shown at the nearest part around it.
  package func place(of locus: Locus) -> Place {
    let element = element(of: locus)
    return locus.attribute.flatMap { element.attribute($0)?.place } ?? element.namePlace
  }

  /// The place of the text inside the element.
  package func textPlace(of locus: Locus) -> Place {
    element(of: locus).textPlace
  }

  /// The element of a locus, with all that was changed in it.
  package func element(of locus: Locus) -> WrittenElement {
    var element = entity(locus.entity, locus.index)
    for step in locus.steps {
      guard let next = element.child(at: step) else { break }
      element = next
    }
    return element
  }

  private func entity(_ kind: EntityKind, _ index: Int) -> WrittenElement {
    let list = origins[kind.rawValue]
    guard list.indices.contains(index) else {
      return WrittenElement(
        layers: layers, sources: [WrittenNode(layer: Int32(layers.count - 1), node: .root)])
    }
    let origin = list[index]
    let changes = origin.revision < 0 ? [] : revisions[Int(origin.revision)]
    return WrittenElement(layers: layers, sources: [origin.node] + changes)
  }

  /// The place where the value's own document names the framework that it extends.
  package var extendsPlace: Place {
    let root = element(at: .root)
    let extends = root.child(at: .only(.extends))
    return extends?.attribute("framework")?.place ?? root.namePlace
  }

  /// Whether a place is in the value's own file, not in one that it inherits from.
  package func isOwn(_ place: Place) -> Bool { place.file == document.source.name }
}

// MARK: - Inheriting

extension Provenance {
  /// The places of everything in this value, to be inherited by the value of another document.
  package func inherited(by heir: Provenance) -> Provenance {
    var result = self
    result.layers += heir.layers.suffix(1)
    // The documents themselves are one upon the other, as an entity and its changes.
    result.revise(.document, 0, by: result.own(.root))
    return result
  }

  /// A node of the value's own document.
  package func own(_ node: NodeID) -> WrittenNode {
    WrittenNode(layer: Int32(layers.count - 1), node: node)
  }

  /// Where the entities of a kind are declared, in the order of the value.
  package subscript(kind: EntityKind) -> [Origin] {
    get { origins[kind.rawValue] }
    set { origins[kind.rawValue] = newValue }
  }

  /// Notes that an entity is changed by an element of the value's own document.
  package mutating func revise(_ kind: EntityKind, _ index: Int, by node: WrittenNode) {
    let revision = origins[kind.rawValue][index].revision
    if revision >= 0 {
      revisions[Int(revision)].append(node)
    } else {
      origins[kind.rawValue][index].revision = Int32(revisions.count)
      revisions.append([node])
    }
  }

  /// The element of a node of the value's own document.
  package func element(at node: NodeID) -> WrittenElement {
    WrittenElement(layers: layers, sources: [own(node)])
  }
}

extension Provenance {
  /// The node that an element of the value's own document has in this value.
  package func own(_ element: WrittenElement) -> WrittenNode { own(element.lastNode) }
}

extension Provenance.Origin {
  /// The node of the document that declares it.
  package var declaration: NodeID { node.node }

  /// Something that a document declares by itself.
  package init(_ node: Provenance.WrittenNode) {
    self.node = node
  }
}
