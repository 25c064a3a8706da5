import Markup
import Testing

struct StartTagTests {
  @Test func readsNamesValuesAndTheEnd() throws {
    let xml = "<a  one = 'x>y'\n xml:lang=\"de\" xmlns='u' xmlns:p=\"v\" p:q='' />"
    let document = try Document.parse(xml)
    var tag = StartTag()
    document.startTag(of: .root, into: &tag)
    let attributes = tag.attributes.map { attribute in
      [
        attribute.prefix.map(document.written) ?? "", document.written(attribute.localName),
        document.written(attribute.value), document.written(attribute.qualifiedName),
      ]
    }
    #expect(
      attributes == [
        ["", "one", "x>y", "one"], ["xml", "lang", "de", "xml:lang"], ["p", "q", "", "p:q"],
      ])
    #expect(tag.end == xml.utf8.count)
    #expect(tag.isSelfClosing)
    #expect(tag.declarations.count == 2)
  }

  @Test func forgetsTheTagBefore() throws {
    let document = try Document.parse("<a one='1'/>")
    let other = try Document.parse("<b></b>")
    var tag = StartTag()
    document.startTag(of: .root, into: &tag)
    other.startTag(of: .root, into: &tag)
    #expect(tag.attributes.isEmpty)
    #expect(!tag.isSelfClosing)
    #expect(other.written(tag.name) == "b")
  }

  @Test func findsAnAttributeByItsNameWithoutPrefix() throws {
    let document = try Document.parse("<a xmlns:p='u' p:id='1' id='2'/>")
    let place = try #require(document.attributeRange("id", of: .root))
    #expect(document.written(place.name) == "id")
    #expect(document.written(place.value) == "2")
    #expect(place.name.lowerBound == 24)
  }

  @Test(arguments: [
    ("", StartTag.Failure.noName(at: 0)), ("a", .noName(at: 0)), ("<", .noName(at: 1)),
    ("<>", .noName(at: 1)), ("<a", .unclosedTag), ("<a ", .unclosedTag), ("<a/", .unclosedTag),
    ("<a/ >", .unexpected(at: 2)), ("<a b", .unclosedTag),
    ("<a b>", .missingEquals(name: 3..<4, at: 4)),
    ("<a b=c>", .missingQuote(name: 3..<4, at: 5)),
    ("<a b='", .unclosedValue(name: 3..<4, value: 6)),
    ("<a b='<", .lessThanInValue(name: 3..<4, value: 6, at: 6)),
    ("<a b=''c=''>", .missingSpace(at: 7)), ("<a ='1'>", .unexpected(at: 3)),
  ])
  func saysWhatIsMissing(text: String, expected: StartTag.Failure) {
    var tag = StartTag()
    let bytes = Array(text.utf8)
    #expect(tag.lex(bytes.span, at: 0) == expected)
    #expect(tag.end <= bytes.count)
  }
}
