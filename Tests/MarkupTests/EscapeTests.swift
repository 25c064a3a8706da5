import Markup
import Testing

struct EscapeTests {
  static let samples = [
    "", "plain", "<&>\"'", "a\tb\nc\rd\r\ne", "]]>", "é\u{1F600}", " two  spaces ", "&amp;",
    "e\u{301}",
    "\u{85}\u{2028}",
  ]

  @Test(arguments: samples)
  func attributesReadBackAsWritten(text: String) throws {
    let document = try Document.parse("<a b=\"\(Escape.attribute(text))\"/>")
    #expect(document.attributeValue("b", of: .root) == text)
    let single = try Document.parse("<a b='\(Escape.attribute(text))'/>")
    #expect(single.attributeValue("b", of: .root) == text)
  }

  @Test(arguments: samples)
  func textReadsBackAsWritten(text: String) throws {
    let document = try Document.parse("<a>\(Escape.text(text))</a>")
    #expect(document.text(of: .root) == text)
  }

  @Test(arguments: ["\0", "\u{1}", "\u{FFFE}", "\u{FFFF}", "\u{1F}"])
  func replacesWhatXMLCannotHold(text: String) {
    #expect(Escape.text(text) == "\u{FFFD}")
    #expect(Escape.attribute(text) == "\u{FFFD}")
  }

  @Test func leavesQuotesInText() {
    #expect(Escape.text("\"'\n\t") == "\"'\n\t")
  }
}
