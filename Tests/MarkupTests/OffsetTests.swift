import Markup
import Testing

/// Every place that a document gives, against a second lexer that shares no code with the module.
struct OffsetTests {
  static let files: [String] = [
    "<a/>", "<a></a>", "<a ></a >", "<a\n/>",
    "\u{FEFF}<?xml version='1.0'?>\r\n<a>\r\n  <b c='d'/>\r\n</a>\r\n",
    "<a b='>' c=\"/>\"><d e='&lt;'/></a>",
    "<a><![CDATA[<b c='d'/>]]><e/><!-- <f/> --><?g <h/> ?><i/></a>",
    "<a>é<b>名</b>\u{1F600}<c d='é'/>&amp;<e/>&#x1F600;<f/></a>",
    "<p:a xmlns:p='u' xmlns='v'><p:b p:c='1' c='2'/><d/></p:a>",
    "<a>\r<b>\r\n</b>\n\r<c/></a>",
    "<!-- <x> --><?y <z> ?><a><!----><b/></a><!-- <x/> --><?y?>",
    "<größe wört='1'><名前 é='2'/></größe>",
    "<a b\n=\n'1'\tc='2' ><d\re='3'\r/></a>",
    "<a>]]<b/>]<c/>></a>",
    "<a b=\"it's\" c='say \"x\"' d='&quot;&apos;'/>",
  ]

  @Test(arguments: files)
  func matchesTheReferenceInFiles(text: String) throws {
    try compare(Array(text.utf8))
  }

  @Test(arguments: UInt64(0)..<50)
  func matchesTheReferenceInRandomDocuments(block: UInt64) throws {
    for seed in block * 40..<(block + 1) * 40 {
      try compare(RandomDocument.contents(seed: seed), seed: seed)
    }
  }

  /// Larger than the blocks in which the parser takes its input, at every shift.
  @Test(arguments: 0..<16)
  func matchesTheReferenceAcrossBlocks(shift: Int) throws {
    let item =
      "<item id='x' name=\"é &amp; ü\">t\u{1F600}&#10;\r\n<![CDATA[<]]><!-- - --></item><?x <y?>"
    let text =
      "<a>" + String(repeating: "-", count: shift) + String(repeating: item, count: 1000) + "</a>"
    try compare(Array(text.utf8))
  }

  private func compare(_ contents: [UInt8], seed: UInt64 = 0) throws {
    let document = try Document.parse(SourceText(name: "\(seed)", contents: contents))
    let expected = ReferenceLexer(document.source.bytes).elements
    try #require(document.nodeCount == expected.count, "seed \(seed)")
    var tag = StartTag()
    for (node, element) in zip(document.allNodes, expected) {
      let index = Int(node.rawValue)
      let comment: Comment = "seed \(seed), node \(index)"
      document.startTag(of: node, into: &tag)
      #expect(element == expected[index], comment)
      #expect(document.range(of: node) == element.start..<element.end, comment)
      #expect(document.startTagRange(of: node) == element.start..<element.tagEnd, comment)
      #expect(document.written(document.nameRange(of: node)) == element.name, comment)
      #expect(document.parent(of: node).map { Int($0.rawValue) } == element.parent, comment)
      #expect(
        (document.kind(of: node) == .processingInstruction) == element.isInstruction, comment)
      #expect(tag.end == element.tagEnd, comment)
      #expect(tag.isSelfClosing == element.isSelfClosing, comment)
      let attributes = (tag.attributes + tag.declarations).map {
        ReferenceLexer.Attribute(
          name: document.written($0.qualifiedName), nameRange: $0.qualifiedName,
          valueRange: $0.value)
      }
      .sorted { $0.nameRange.lowerBound < $1.nameRange.lowerBound }
      #expect(attributes == element.attributes, comment)
    }
  }
}
