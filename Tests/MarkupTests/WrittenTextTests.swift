import Markup
import Testing

/// Where the parts of a collapsed text stand in the file.
@Suite struct WrittenTextTests {
  private func written(_ xml: String) throws -> (text: WrittenText, document: Document) {
    let document = try Document.parse(xml)
    return (document.writtenText(of: .root), document)
  }

  @Test(arguments: [
    "<a>plain</a>", "<a/>", "<a>  </a>", "<a> x </a>", "<a> x  y </a>", "<a>\n  one\n  two\n</a>",
    "<a>x&#32;&#10;y&#9;</a>", "<a>&amp;</a>", "<a>x<!-- --> y</a>", "<a>x<![CDATA[ y ]]></a>",
    "<a>é ü</a>", "<a>x<b>no</b>y<b/>z</a>", "<a>one\r\ntwo\rthree</a>", "<a>&#13;x&#x1F600;</a>",
    "<a>x<!-- no -->y<?no?>z</a>", "<a><![CDATA[<&amp;\r\n]]>y</a>",
  ])
  func holdsTheTextThatIsRead(_ xml: String) throws {
    let (text, document) = try written(xml)
    var tag = StartTag()
    var scratch: [UInt8] = []
    document.startTag(of: .root, into: &tag)
    let read = document.withCollapsedText(of: .root, from: tag.end, scratch: &scratch) {
      $0.bytesCopy
    }
    #expect(text.bytes == read)
  }

  @Test(arguments: [
    ("<a>one two</a>", "two", "two"), ("<a>  one\n\ttwo </a>", "one two", "one\n\ttwo"),
    ("<a>R&amp;D &lt;lab></a>", "R&D", "R&amp;D"), ("<a>R&amp;D</a>", "&", "&amp;"),
    ("<a>w<!-- x -->ord</a>", "word", "w<!-- x -->ord"), ("<a>w<!-- x -->ord</a>", "o", "o"),
    ("<a><![CDATA[a < b]]></a>", "<", "<"), ("<a>&#xFC;ber</a>", "\u{FC}ber", "&#xFC;ber"),
    ("<a>x<b>word</b>y</a>", "y", "y"), ("<a>ein &#252; um</a>", " um", " um"),
  ])
  func findsThePartOfTheFile(xml: String, part: String, source: String) throws {
    let (text, document) = try written(xml)
    let whole = String(decoding: text.bytes, as: UTF8.self)
    let range = try #require(whole.firstRange(of: part))
    let bytes =
      whole.utf8.distance(
        from: whole.startIndex, to: range.lowerBound)..<whole.utf8.distance(
        from: whole.startIndex, to: range.upperBound)
    let place = try #require(text.source(of: bytes))
    #expect(document.source.text(in: place) == source)
    #expect(text.isVerbatim(bytes) == (part == source))
  }

  @Test(arguments: [0..<0, 3..<3, 4..<9, 0..<99])
  func aPartThatIsNotThereHasNoPlace(_ range: Range<Int>) throws {
    let (text, _) = try written("<a>word</a>")
    #expect(text.source(of: range) == nil)
  }

  @Test(arguments: [
    ("<a b=' x  y '/>", "x y"), ("<a b='R&amp;D'/>", "R&D"), ("<a b=''/>", ""),
    ("<a b='&#32;x&#10;'/>", "x"),
  ])
  func holdsTheValueOfAnAttribute(xml: String, value: String) throws {
    let document = try Document.parse(xml)
    let written = try #require(document.writtenValue("b", of: .root))
    #expect(written.bytes == Array(value.utf8))
    #expect(document.writtenValue("c", of: .root) == nil)
  }

  @Test func manyCommentsCostNoMoreThanTheirLength() throws {
    let xml = "<a>" + String(repeating: "w<!-- -->o", count: 50_000) + "</a>"
    let (text, document) = try written(xml)
    #expect(text.bytes.count == 100_000)
    let end = try #require(text.source(of: 99_999..<100_000))
    #expect(document.source.text(in: end) == "o")
  }
}
