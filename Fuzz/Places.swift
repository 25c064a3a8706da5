import Markup

/// Requires that what libxml2 and a second lexer read is what the document says.
func requireAgreement(of document: Document) {
  let bytes = document.source.bytes
  guard let oracle = Oracle(bytes) else { fatalError("libxml2 refuses what was accepted") }
  let tokens = ReferenceLexer(bytes).elements
  require(tokens.count == document.nodeCount, "\(tokens.count) nodes, \(document.nodeCount) found")
  let outer = ReferenceLexer(bytes).outerInstructions
  for target in Set(outer.map(\.name)) {
    let found = document.instructions(to: target).filter { $0.node == nil }
    let expected = outer.filter { $0.name == target }.map { $0.start..<$0.end }
    require(found.map(\.range) == expected, "instructions outside the root")
  }
  var elements = oracle.elements.makeIterator()
  var tag = StartTag()
  visit(.root, in: document) { node in
    let token = tokens[Int(node.rawValue)]
    document.startTag(of: node, into: &tag)
    require(document.range(of: node) == token.start..<token.end, "range of node \(node.rawValue)")
    require(tag.end == token.tagEnd, "end of tag \(node.rawValue)")
    require(
      document.source.text(in: document.nameRange(of: node)) == token.name,
      "name of node \(node.rawValue)")
    let places = (tag.attributes + tag.declarations).map(\.qualifiedName.lowerBound).sorted()
    require(places == token.attributes.map(\.nameRange.lowerBound), "places of attributes")
    guard document.kind(of: node) == .element else { return }
    guard let element = elements.next() else { fatalError("libxml2 has fewer elements") }
    requireAgreement(of: node, tag, in: document, with: element)
  }
  require(elements.next() == nil, "libxml2 has more elements")
}

private func requireAgreement(
  of node: NodeID, _ tag: StartTag, in document: Document, with element: Oracle.Element
) {
  let name = document.nameID(of: node)
  require(document.localName(name) == element.local, "local name")
  require(document.namespace(name) == element.namespace, "namespace")
  require(document.prefix(of: node) == element.prefix, "prefix")
  require(document.text(of: node) == element.text, "text")
  require(tag.attributes.count == element.attributes.count, "number of attributes")
  var scratch: [UInt8] = []
  for (attribute, expected) in zip(tag.attributes, element.attributes) {
    let value = document.value(of: attribute)
    require(document.source.text(in: attribute.localName) == expected.local, "attribute's name")
    require(attribute.prefix.map(document.source.text) == expected.prefix, "attribute's prefix")
    require(value == expected.value, "value")
    let isEqual = document.withCollapsedValue(of: attribute, scratch: &scratch) {
      same($0, collapsed(value))
    }
    require(isEqual, "collapsed value")
  }
  let isEqual = document.withCollapsedText(of: node, from: tag.end, scratch: &scratch) {
    same($0, collapsed(element.text))
  }
  require(isEqual, "collapsed text")
}

/// Calls `body` for each node in document order.
private func visit(_ root: NodeID, in document: Document, _ body: (NodeID) -> Void) {
  var pending = [root]
  while let node = pending.popLast() {
    let range = document.range(of: node)
    body(node)
    for child in Array(document.children(of: node)).reversed() {
      require(document.parent(of: child) == node, "parent")
      let inner = document.range(of: child)
      require(inner.lowerBound > range.lowerBound, "start inside the parent")
      require(inner.upperBound < range.upperBound, "end inside the parent")
      pending.append(child)
    }
  }
}

private func same(_ bytes: Span<UInt8>, _ text: String) -> Bool {
  bytes.withUnsafeBufferPointer { $0.elementsEqual(text.utf8) }
}

private func collapsed(_ text: String) -> String {
  let isSpace = { (scalar: Unicode.Scalar) in [0x20, 0x9, 0xA, 0xD].contains(scalar.value) }
  return text.unicodeScalars.split(whereSeparator: isSpace).map(String.init).joined(separator: " ")
}
