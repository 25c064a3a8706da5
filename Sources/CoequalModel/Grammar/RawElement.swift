import Markup

/// An element as it is written, its values still text: what a change holds until it is applied.
///
/// It has been read by the grammar before, so every name and value in it is one of the format.
package struct RawElement: Hashable, Sendable {
  package var name: ElementName
  /// By name, so that the order in which they were written does not matter.
  package private(set) var attributes: [Attribute] = []
  /// Collapsed; empty where there are child elements or nothing.
  package var text = ""
  package var children: [RawElement] = []
  /// What 'extra' holds.
  package var foreign: [ForeignElement] = []

  package struct Attribute: Hashable, Sendable {
    package var name: String
    package var value: String
  }

  package init(_ name: ElementName) {
    self.name = name
  }

  /// The text of an attribute; setting `nil` takes it out.
  package subscript(_ attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      attributes.removeAll { $0.name == attribute }
      guard let newValue else { return }
      let place = attributes.firstIndex { $0.name > attribute } ?? attributes.endIndex
      attributes.insert(Attribute(name: attribute, value: newValue), at: place)
    }
  }
}

extension GrammarReader {
  /// The element of a node as it is written, its values in canonical form.
  mutating func raw(_ declaration: ElementDeclaration, at node: NodeID) -> RawElement {
    var element = RawElement(declaration.name)
    var tag = StartTag()
    var scratch: [UInt8] = []
    document.startTag(of: node, into: &tag)
    for attribute in tag.attributes where attribute.prefix == nil {
      let name = string(attribute.localName)
      guard let type = declaration.attributes.first(where: { $0.name == name }) else { continue }
      element[name] = document.withCollapsedValue(of: attribute, scratch: &scratch) {
        type.canonical($0)
      }
    }
    switch declaration.content {
    case .text(let text):
      element.text =
        document.withCollapsedText(of: node, from: tag.end, scratch: &scratch) {
          text.canonical($0)
        } ?? ""
    case .children:
      let children = declaration.children
      for child in document.children(of: node) where document.kind(of: child) == .element {
        let name = names[Int(document.nameID(of: child).rawValue)]
        guard let type = children.first(where: { $0.name == name }) else { continue }
        element.children.append(raw(type, at: child))
      }
    case .foreign: element.foreign = foreign.elements(in: node)
    case .empty: break
    }
    return element
  }
}

extension XMLPrinter {
  /// Prints an element in the order of its declaration.
  mutating func print(_ element: RawElement, as declaration: ElementDeclaration) {
    let attributes = declaration.attributes.compactMap { attribute in
      element[attribute.name].map { (attribute.name, $0) }
    }
    switch declaration.content {
    case .text: print(declaration.name, attributes, text: element.text)
    case .foreign: print(declaration.name, element.foreign)
    case .empty: print(declaration.name, attributes) { _ in }
    case .children(let particles):
      print(declaration.name, attributes) { printer in
        for particle in particles {
          let alternatives = particle.alternatives.map { $0() }
          for child in element.children {
            if let type = alternatives.first(where: { $0.name == child.name }) {
              printer.print(child, as: type)
            }
          }
        }
      }
    }
  }
}
