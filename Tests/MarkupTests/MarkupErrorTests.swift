import Markup
import Testing

/// The words and the places of errors; `«` and `»` mark the range in each text.
struct MarkupErrorTests {
  static let cases: [(String, MarkupError.Code, String)] = [
    // The file as a whole
    ("«»", .empty, "the file holds no XML"),
    ("  \n«»", .empty, "the file holds no XML"),
    ("<!-- x -->«»", .empty, "the file holds no element"),
    ("<?x?>\n«»", .empty, "the file holds no element"),
    ("«hello» <a/>", .textOutsideRoot, "text cannot stand before the root element"),
    ("<a/>«text» x", .textOutsideRoot, "text cannot stand after the root element"),
    ("<a/>«&amp;»", .textOutsideRoot, "text cannot stand after the root element"),
    ("<a/>\n<!-- --><«b»/>", .secondRoot, "'<b>' is a second root element; a file has one"),
    ("<a/>«</a»>", .strayEndTag, "'</a>' closes no element"),
    ("«<!DOCTYPE» a><a/>", .doctype, "'DOCTYPE' is not allowed"),
    (
      "<?xml version='«1.1»'?><a/>", .version,
      "'1.1' is not a version of XML that can be read; use 1.0"
    ),
    ("<?xml version='1.0'«>»<a/>", .declaration, "the XML declaration is not well-formed"),
    ("<?xml «e»ncoding='UTF-8'?><a/>", .declaration, "the XML declaration is not well-formed"),
    (
      "\n«<?xml» version='1.0'?><a/>", .declaration,
      "'<?xml' may stand only at the very start of a file"
    ),
    ("<a>«<?xml» ?></a>", .declaration, "'<?xml' may stand only at the very start of a file"),
    // Elements
    ("<a>«</b>»", .tagMismatch, "'</b>' does not close '<a>'"),
    ("<a><b>«</a>»", .tagMismatch, "'</a>' does not close '<b>'"),
    ("<a><«b» c='d'>", .unclosedElement, "'<b>' is not closed"),
    ("<«a» b='c' ", .tag, "'<a' is not closed before the end of the file"),
    ("<a>«</a»", .tag, "'</a' has no '>' after its name"),
    ("<a>«</a» b>", .tag, "'</a' has no '>' after its name"),
    ("<a>«</» a>", .tag, "'</' has no name after it"),
    ("<«1a»/>", .tag, "'1a' cannot be the name of an element"),
    ("<a «1»='2'/>", .tag, "'1' cannot be the name of an attribute"),
    ("<a«/» >", .tag, "'/' cannot stand here in a tag"),
    ("<a b='c' «\"»>", .tag, "'\"' cannot stand here in a tag"),
    // Attributes
    ("<a «b»/>", .missingValue, "'b' has no value"),
    ("<a b=«c»/>", .missingQuote, "'b' needs quotes around its value"),
    ("<a b=«'»x", .missingQuote, "'b' has no quote after its value"),
    ("<a b=«\"»x>\n<c d='e'/></a>", .missingQuote, "'b' has no quote after its value"),
    ("<a b='1'«c»='2'/>", .missingSpace, "'c' needs white space before it"),
    ("<a b='1' «b»='2'/>", .duplicateAttribute, "'b' stands twice in this tag"),
    (
      "<a xmlns:p='u' xmlns:q='u' p:b='' «q:b»=''/>", .duplicateAttribute,
      "'q:b' is the same attribute as 'p:b'"
    ),
    ("<a b='1«<»2'/>", .unescapedLessThan, "'<' cannot stand in the value of 'b'"),
    // Text
    ("<a>1 «<» 2</a>", .unescapedLessThan, "'<' begins no tag here"),
    ("<a>x «&» y</a>", .unescapedAmpersand, "'&' begins no reference here"),
    ("<a>AT«&»T</a>", .unescapedAmpersand, "'&' begins no reference here"),
    ("<a b='«&»'/>", .unescapedAmpersand, "'&' begins no reference here"),
    ("<a>«&amp»</a>", .unescapedAmpersand, "'&amp' has no ';' after it"),
    ("<a>«&nbsp;»</a>", .undefinedEntity, "'&nbsp;' is not defined"),
    ("<a b='x «&nbsp;»'/>", .undefinedEntity, "'&nbsp;' is not defined"),
    ("<a>«&#0;»</a>", .characterReference, "'&#0;' stands for no character of XML"),
    ("<a>«&#xD800;»</a>", .characterReference, "'&#xD800;' stands for no character of XML"),
    ("<a>«&#xZ;»</a>", .characterReference, "'&#xZ;' stands for no character of XML"),
    (
      "<a>«&#99999999999;»</a>", .characterReference,
      "'&#99999999999;' stands for no character of XML"
    ),
    ("<a b='«&#x110000;»'/>", .characterReference, "'&#x110000;' stands for no character of XML"),
    ("<a>é«\u{1}»</a>", .invalidCharacter, "'U+0001' is not a character of XML"),
    ("<a b='«\u{1F}»'/>", .invalidCharacter, "'U+001F' is not a character of XML"),
    ("<a>«\u{FFFE}»</a>", .invalidCharacter, "'U+FFFE' is not a character of XML"),
    ("<a>«]]>»</a>", .strayCDATAEnd, "']]>' cannot stand in text"),
    ("<a>before «]]>» after</a>", .strayCDATAEnd, "']]>' cannot stand in text"),
    ("<a><b/> &amp; «]]>»</a>", .strayCDATAEnd, "']]>' cannot stand in text"),
    ("<a><!-- x «--» y --></a>", .comment, "'--' cannot stand inside a comment"),
    ("<a>«<!--» x</a>", .comment, "'<!--' has no '-->' after it"),
    ("<a><!-- --><![CDATA[]]>«<![CDATA[» x</a>", .cdata, "'<![CDATA[' has no ']]>' after it"),
    ("<a>«<?»x </a>", .instruction, "'<?' has no '?>' after it"),
    ("<a>«<?» x?></a>", .instruction, "'<?' has no name after it"),
    // Names
    ("<«p»:a/>", .undeclaredPrefix, "'p' is a prefix without a namespace"),
    ("<a «p»:b='1'/>", .undeclaredPrefix, "'p' is a prefix without a namespace"),
    ("<«a:b:c» xmlns:a='x'/>", .qualifiedName, "'a:b:c' has a colon where none may be"),
    ("<«:a»/>", .qualifiedName, "':a' has a colon where none may be"),
    ("<a «b:»='1'/>", .qualifiedName, "'b:' has a colon where none may be"),
    ("<a «xmlns:p»=''/>", .namespace, "'p' needs the name of a namespace"),
    ("<a «xmlns:xml»='x'/>", .reservedName, "'xml' is reserved and cannot be declared"),
    ("<a «xmlns:xmlns»='y'/>", .reservedName, "'xmlns' is reserved and cannot be declared"),
    (
      "<a xmlns='«http://www.w3.org/2000/xmlns/»'/>", .reservedName,
      "'http://www.w3.org/2000/xmlns/' is reserved and cannot be declared"
    ),
    (
      "<a xmlns='«a b»'/>", .namespace,
      "'a b' is not a URI, as the name of a namespace has to be"
    ),
  ]

  @Test(arguments: cases)
  func namesTheMistakeAndItsPlace(
    marked: String, code: MarkupError.Code, message: String
  ) throws {
    let (text, range) = unmarked(marked)
    let error = try #require(problem(parsing: text))
    #expect(error.message == message)
    #expect(error.code == code)
    #expect(error.range == range)
  }

  /// The same places when something stands before, and when the file has a mark.
  @Test(arguments: cases.dropFirst(4).filter { !$0.0.contains("?xml") })
  func findsThePlaceFurtherOn(marked: String, code: MarkupError.Code, message: String) throws {
    let before = "\u{FEFF}<!-- é '<' -->\r\n<?x '&' ?>"
    let (text, range) = unmarked(before + marked)
    let error = try #require(problem(parsing: text))
    #expect(error.message == message)
    #expect(error.range == range)
  }

  @Test func pointsToTheOpeningTag() throws {
    let error = try #require(problem(parsing: "<a>\n<b>\n</a>"))
    #expect(error.notes == [MarkupError.Note("'<b>' is opened here", at: 5..<6)])
    #expect(error.help == "write '</b>' before it")
  }

  @Test func pointsToTheFirstOfTwoAttributes() throws {
    let error = try #require(problem(parsing: "<a b='1' b='2'/>"))
    #expect(error.notes == [MarkupError.Note("the first is here", at: 3..<4)])
  }

  @Test func saysThatAFileLooksLikeHTML() throws {
    let error = try #require(problem(parsing: "<html>\n<br>\n</html>"))
    #expect(error.notes.last == MarkupError.Note("the file looks like HTML, which is not XML"))
  }

  @Test func shortensNamesInMessages() throws {
    let name = String(repeating: "é", count: 5000)
    let error = try #require(problem(parsing: "<a></\(name)>"))
    #expect(error.message.utf8.count < 200)
  }

  /// Nothing from a file may steer a terminal or turn the direction of what follows.
  @Test(arguments: ["\n", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{7F}", "\u{200B}"])
  func showsNoControlCharacters(character: String) throws {
    let error = try #require(problem(parsing: "<?xml version='1\(character)'?><a/>"))
    #expect(error.message.hasPrefix("'1\u{FFFD}' is not a version"))
  }

  @Test func describesItself() throws {
    let error = try #require(problem(parsing: "<a>"))
    #expect("\(error)" == "'<a>' is not closed")
    #expect("\(error.code)" == "unclosed-element")
    #expect(MarkupError.Code(rawValue: "unclosed-element") == .unclosedElement)
  }

  private func unmarked(_ text: String) -> (String, Range<Int>) {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var ends: [Int] = []
    for scalar in scalars {
      if scalar == "«" || scalar == "»" {
        ends.append(String(result).utf8.count)
      } else {
        result.append(scalar)
      }
    }
    return (String(result), (ends.first ?? 0)..<(ends.last ?? 0))
  }
}
