package import Markup

/// An element of a file, its values in canonical form, with the node where it stands.
///
/// What works on any part of any document, such as a merge, works on these: names, attributes and
/// children instead of properties, and the declarations of the format to tell what they mean.
package struct PlacedElement: Sendable {
  /// What is written, with everything inside.
  package let element: RawElement
  /// Where.
  package let node: NodeID
  /// The elements inside, in the order of the file.
  package let children: [PlacedElement]

  fileprivate init(_ element: RawElement, at node: NodeID, in document: Document) {
    self.element = element
    self.node = node
    if element.children.isEmpty {
      children = []
      return
    }
    // The file was read without a finding, so that every element in it is one of the format.
    let nodes = document.children(of: node).filter { document.kind(of: $0) == .element }
    children = zip(element.children, nodes).map { PlacedElement($0, at: $1, in: document) }
  }
}

extension Provenance {
  /// The value's own document, as it is written.
  ///
  /// - Complexity: O(*n*) for *n* bytes
  package var placedRoot: PlacedElement {
    let layer = layers[layers.count - 1]
    let document = layer.document
    let name = layer.names[Int(document.nameID(of: .root).rawValue)] ?? .extra
    var reader = GrammarReader(document, names: layer.names)
    let root = Format.declarations[name].map { reader.raw($0, at: .root) } ?? RawElement(name)
    return PlacedElement(root, at: .root, in: document)
  }
}

extension CoequalDocument {
  /// The document as elements; `nil` where it is none that could be read, such as a structure without
  /// grades.
  ///
  /// - Complexity: O(*n*) for the length of its XML
  package var element: RawElement? {
    DocumentReader.read(name: "document.xml", contents: Array(xml().utf8)).provenance?.placedRoot
      .element
  }
}
