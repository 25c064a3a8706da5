import CoequalModel
import CoequalTestSupport
import Markup

/// What a document says, without the ways of writing it: what printing has to give.
struct CanonicalTree {
  private let canonicalTexts: [String: @Sendable (String) -> String?]

  init() {
    canonicalTexts = Dictionary(
      uniqueKeysWithValues: LexicalCase.all.map { lexical in
        (lexical.name.prefix(1).lowercased() + lexical.name.dropFirst(), lexical.canonicalText)
      })
  }

  /// The tree with canonical values, without what stands for itself when it is left out, and without
  /// what other namespaces have in it: that has tests of its own.
  ///
  /// In a change, a value that is written counts even where it stands for itself elsewhere: it may
  /// replace another one.
  func tree(
    _ tree: XMLTree, as declaration: ElementDeclaration, isChange: Bool = false
  ) -> XMLTree {
    let isChange = isChange || declaration.name == .change
    var result = XMLTree(tree.name)
    for attribute in declaration.attributes {
      guard let value = tree.attributes.first(where: { $0.name == attribute.name })?.value else {
        continue
      }
      let text = canonical(value, attribute.type)
      if isChange || attribute.presence != .defaulted(text) {
        result.attributes.append(XMLTree.Attribute(attribute.name, text))
      }
    }
    switch declaration.content {
    case .empty, .foreign: break
    case .text(let text):
      let words = tree.children.compactMap { child in
        guard case .text(let words) = child else { return nil }
        return words
      }.joined()
      result.children = [.text(canonical(words, text.type))]
    case .children:
      for element in tree.elements where element.name != ElementName.extra.rawValue {
        guard let child = declaration.children.first(where: { $0.name.rawValue == element.name })
        else { continue }
        result.children.append(.element(self.tree(element, as: child, isChange: isChange)))
      }
    }
    return result
  }

  private func canonical(_ text: String, _ type: ValueType) -> String {
    canonicalTexts[type.name]?(text) ?? text
  }
}

extension XMLTree {
  /// The elements, attributes and texts of a printed document.
  init(printed document: Document, at node: NodeID = .root) {
    var tag = StartTag()
    document.startTag(of: node, into: &tag)
    self.init(
      document.localName(document.nameID(of: node)),
      attributes: tag.attributes.map { attribute in
        let start = attribute.prefix?.lowerBound ?? attribute.localName.lowerBound
        return Attribute(
          document.source.text(in: start..<attribute.localName.upperBound),
          document.value(of: attribute))
      },
      children: document.children(of: node).map { XMLTree(printed: document, at: $0) }
        .filter { $0.name != ElementName.extra.rawValue }.map { .element($0) })
    if children.isEmpty, document.hasText(node) { children = [.text(document.text(of: node))] }
  }
}
