import Markup
import Testing

/// Names, values and text, against what libxml2 hands to its own handlers.
struct OracleTests {
  @Test(arguments: OffsetTests.files)
  func agreesWithLibxml2InFiles(text: String) throws {
    try compare(Array(text.utf8))
  }

  @Test(arguments: UInt64(0)..<50)
  func agreesWithLibxml2InRandomDocuments(block: UInt64) throws {
    for seed in block * 40..<(block + 1) * 40 {
      try compare(RandomDocument.contents(seed: seed), seed: seed)
    }
  }

  private func compare(_ contents: [UInt8], seed: UInt64 = 0) throws {
    let comment: Comment = "seed \(seed)"
    let oracle = try #require(Oracle(contents), comment)
    let document = try Document.parse(SourceText(name: "\(seed)", contents: contents))
    let elements = document.allNodes.filter { document.kind(of: $0) == .element }
    try #require(elements.count == oracle.elements.count, comment)
    for (node, expected) in zip(elements, oracle.elements) {
      let found = element(node, in: document)
      #expect(found == expected, comment)
      #expect(
        collapsedText(of: node, in: document) == collapsed(expected.text), comment)
      // White space alone is text only in a CDATA section.
      if !collapsed(expected.text).isEmpty { #expect(document.hasText(node), comment) }
    }
  }

  private func element(_ node: NodeID, in document: Document) -> Oracle.Element {
    let name = document.nameID(of: node)
    var tag = StartTag()
    var scratch: [UInt8] = []
    document.startTag(of: node, into: &tag)
    let attributes = tag.attributes.map { attribute in
      let value = document.value(of: attribute)
      let isCollapsed = document.withCollapsedValue(of: attribute, scratch: &scratch) {
        String(decoding: $0.bytesCopy, as: UTF8.self) == collapsed(value)
      }
      #expect(isCollapsed)
      #expect(!attribute.isPlain || value == document.written(attribute.value))
      return Oracle.Attribute(
        prefix: attribute.prefix.map(document.written),
        local: document.written(attribute.localName), value: value)
    }
    return Oracle.Element(
      local: document.localName(name), prefix: document.prefix(of: node),
      namespace: document.namespace(name), attributes: attributes, text: document.text(of: node))
  }

  private func collapsedText(of node: NodeID, in document: Document) -> String {
    var tag = StartTag()
    var scratch: [UInt8] = []
    document.startTag(of: node, into: &tag)
    return document.withCollapsedText(of: node, from: tag.end, scratch: &scratch) {
      String(decoding: $0.bytesCopy, as: UTF8.self)
    }
  }

  private func collapsed(_ text: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in [0x20, 0x9, 0xA, 0xD].contains(scalar.value) }
    return text.unicodeScalars.split(whereSeparator: isSpace).map(String.init).joined(
      separator: " ")
  }
}
