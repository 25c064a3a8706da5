import Markup
import Testing

struct DocumentTextTests {
  @Test(arguments: [
    ("<a>plain</a>", "plain"), ("<a/>", ""), ("<a></a>", ""), ("<a> x  y </a>", " x  y "),
    ("<a>1 &lt; 2 &amp;amp; &#x48;&#105;</a>", "1 < 2 &amp; Hi"),
    ("<a>&quot;&apos;&gt;</a>", "\"'>"),
    ("<a>one\r\ntwo\rthree</a>", "one\ntwo\nthree"), ("<a>&#13;</a>", "\r"),
    ("<a>x<![CDATA[<&amp;\r\n]]>y</a>", "x<&amp;\ny"), ("<a>x<!-- no -->y<?no?>z</a>", "xyz"),
    ("<a>x<b>no</b>y<b/>z</a>", "xyz"), ("<a>\u{1F600}&#x1F600;</a>", "\u{1F600}\u{1F600}"),
    ("<a b='>'>x</a>", "x"),
  ])
  func decodesText(xml: String, expected: String) throws {
    #expect(try Document.parse(xml).text(of: .root) == expected)
  }

  @Test(arguments: [
    ("<a/>", ""), ("<a> x </a>", "' x '"), ("<a>x<b>no</b>y<b/></a>", "'x' b 'y' b"),
    ("<a><b/>\n<b/></a>", "b '\n' b"), ("<a>x<!-- <b/> -->y<?no <b/>?>z</a>", "'xyz'"),
    ("<a><b/><![CDATA[<b/>]]>&amp;<b/></a>", "b '<b/>&' b"), ("<a><b>no</b></a>", "b"),
  ])
  func listsElementsAndTextsInOrder(xml: String, expected: String) throws {
    let document = try Document.parse(xml)
    var tag = StartTag()
    document.startTag(of: .root, into: &tag)
    let parts = document.content(of: .root, from: tag.end).map { part in
      switch part {
      case .element(let node): document.localName(document.nameID(of: node))
      case .text(let text): "'\(text)'"
      }
    }
    #expect(parts.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("<a>plain</a>", "plain"), ("<a/>", ""), ("<a>  </a>", ""), ("<a> x </a>", "x"),
    ("<a> x  y </a>", "x y"), ("<a>\n  one\n  two\n</a>", "one two"), ("<a>x\ty</a>", "x y"),
    ("<a>x&#32;&#10;y&#9;</a>", "x y"), ("<a>&amp;</a>", "&"), ("<a>x<!-- --> y</a>", "x y"),
    ("<a>x<![CDATA[ y ]]></a>", "x y"), ("<a>é ü</a>", "é ü"),
  ])
  func collapsesText(xml: String, expected: String) throws {
    let document = try Document.parse(xml)
    var tag = StartTag()
    var scratch: [UInt8] = []
    document.startTag(of: .root, into: &tag)
    let text = document.withCollapsedText(of: .root, from: tag.end, scratch: &scratch) {
      String(decoding: $0.bytesCopy, as: UTF8.self)
    }
    #expect(text == expected)
  }

  @Test(arguments: [
    ("x", "x", true), ("", "", true), ("x y", "x y", true), (" x", "x", false),
    ("x ", "x", false), (" ", "", false), ("x  y", "x y", false), ("x\ty", "x y", false),
    ("x\r\ny", "x y", false), ("&amp;", "&", false), ("x&#32;", "x", false), (">", ">", true),
    ("é ü", "é ü", true),
  ])
  func collapsesValues(written: String, expected: String, isPlain: Bool) throws {
    let document = try Document.parse("<a b=\"\(written)\"/>")
    var tag = StartTag()
    var scratch: [UInt8] = []
    document.startTag(of: .root, into: &tag)
    let attribute = try #require(tag.attributes.first)
    let value = document.withCollapsedValue(of: attribute, scratch: &scratch) {
      String(decoding: $0.bytesCopy, as: UTF8.self)
    }
    #expect(value == expected)
    #expect(attribute.isPlain == isPlain)
  }

  @Test(arguments: [
    ("x\r\ny", "x y"), ("x\n\ny", "x  y"), ("&#10;", "\n"), (" x ", " x "), ("&lt;&#x9;", "<\t"),
  ])
  func decodesValuesAsXMLDoes(written: String, expected: String) throws {
    let document = try Document.parse("<a b=\"\(written)\"/>")
    #expect(document.attributeValue("b", of: .root) == expected)
    #expect(document.attributeValue("c", of: .root) == nil)
  }
}

extension Span where Element == UInt8 {
  var bytesCopy: [UInt8] { withUnsafeBufferPointer { Array($0) } }
}
