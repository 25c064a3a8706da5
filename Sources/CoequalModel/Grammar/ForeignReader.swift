import Markup

/// Reads the elements of other namespaces that stand in `extra`.
///
/// The parser resolves prefixes of elements and not those of attributes, so these are looked up here:
/// first in the foreign tree itself, then in what stands around it. The latter is remembered, since a
/// file can hold many of these elements.
struct ForeignReader {
  private let document: Document
  private var scopes: [NodeID: Scope] = [:]
  private var tag = StartTag()

  /// Namespaces by prefix.
  private typealias Scope = [String: String]

  init(_ document: Document) {
    self.document = document
  }

  /// The elements right inside one of the format.
  mutating func elements(in extra: NodeID) -> [ForeignElement] {
    document.children(of: extra).filter { document.kind(of: $0) == .element }.map {
      element(at: $0, in: extra, Scope())
    }
  }

  /// - Parameter scope: What the foreign elements around this one declare.
  private mutating func element(
    at node: NodeID, in extra: NodeID, _ scope: Scope
  ) -> ForeignElement {
    document.startTag(of: node, into: &tag)
    let contentStart = tag.end
    let scope = adding(tag.declarations, to: scope)
    let attributes = tag.attributes.map { attribute in
      ForeignElement.Attribute(
        ForeignName(
          read: document.source.text(in: attribute.localName),
          in: attribute.prefix.flatMap { namespace(of: $0, scope, around: extra) }),
        document.value(of: attribute))
    }
    let children = document.content(of: node, from: contentStart).map {
      part -> ForeignElement.Child in
      switch part {
      case .element(let child): .element(element(at: child, in: extra, scope))
      case .text(let text): .text(text)
      }
    }
    let name = document.nameID(of: node)
    return ForeignElement(
      ForeignName(read: document.localName(name), in: document.namespace(name)),
      attributes: attributes, children: children)
  }

  private mutating func namespace(
    of prefix: Range<Int>, _ scope: Scope, around extra: NodeID
  ) -> String? {
    let prefix = document.source.text(in: prefix)
    if prefix == "xml" { return ForeignName.xml }
    // One that is declared nowhere is no well-formed file.
    return scope[prefix] ?? scopeInForce(at: extra)[prefix]
  }

  private mutating func scopeInForce(at node: NodeID) -> Scope {
    if let known = scopes[node] { return known }
    let outer = document.parent(of: node).map { scopeInForce(at: $0) } ?? [:]
    var tag = StartTag()
    document.startTag(of: node, into: &tag)
    let scope = adding(tag.declarations, to: outer)
    scopes[node] = scope
    return scope
  }

  private func adding(_ declarations: [StartTag.Attribute], to scope: Scope) -> Scope {
    var scope = scope
    for declaration in declarations where declaration.prefix != nil {
      scope[document.source.text(in: declaration.localName)] = document.value(of: declaration)
    }
    return scope
  }
}
