package import Markup

/// Where the parts of one model value stand in its file.
///
/// Holds one node number for each entity; everything smaller is found by walking from there when a
/// finding asks for it, which is rare.
package struct Provenance: Sendable {
  package let document: Document
  private let nodes: [[NodeID]]
  private let names: [ElementName?]

  init(document: Document, nodes: [[NodeID]], names: [ElementName?]) {
    self.document = document
    self.nodes = nodes
    self.names = names
  }

  /// The place of a locus: its attribute's value, or else the name in its start tag.
  ///
  /// A part that the file leaves out (a default) is shown at the nearest part around it.
  package func place(of locus: Locus) -> Place {
    let node = node(of: locus)
    if let attribute = locus.attribute,
      let range = document.attributeRange(attribute, of: node)?.value
    {
      return Place(file: document.source.name, range: range)
    }
    return Place(file: document.source.name, range: document.nameRange(of: node))
  }

  /// The place of the text inside the element.
  package func textPlace(of locus: Locus) -> Place {
    let node = node(of: locus)
    let start = document.startTagRange(of: node).upperBound
    let bytes = document.source.bytes
    var range = start..<max(start, document.range(of: node).upperBound)
    if let end = bytes[range].firstIndex(of: UInt8(ascii: "<")) { range = start..<end }
    return Place(file: document.source.name, range: range)
  }

  private func node(of locus: Locus) -> NodeID {
    let entities = nodes[locus.entity.rawValue]
    guard entities.indices.contains(locus.index) else { return .root }
    var node = entities[locus.index]
    for step in locus.steps {
      guard let next = self.node(step, from: node) else { break }
      node = next
    }
    return node
  }

  private func node(_ step: Locus.Step, from node: NodeID) -> NodeID? {
    let wanted: [ElementName]
    var remaining: Int
    switch step {
    case .only(let name): (wanted, remaining) = ([name], 0)
    case .child(let name, let index): (wanted, remaining) = ([name], index)
    case .requirement(let index): (wanted, remaining) = ([.requires, .choose], index)
    }
    for child in document.children(of: node) where document.kind(of: child) == .element {
      guard let name = names[Int(document.nameID(of: child).rawValue)], wanted.contains(name) else {
        continue
      }
      if remaining == 0 { return child }
      remaining -= 1
    }
    return nil
  }
}
