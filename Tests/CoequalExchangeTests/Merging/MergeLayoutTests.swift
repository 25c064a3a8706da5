import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Markup
import Testing

/// What is added looks like what stands around it.
@Suite struct MergeLayoutTests {
  private func file(_ content: String) -> String {
    "<framework xmlns=\"urn:coequal:1\" format=\"1.0\" id=\"a\" version=\"1.0.0\" xml:lang=\"en\">\(content)</framework>"
  }

  private func document(_ content: String) throws -> CoequalDocument {
    let text = file("<title>A</title>" + content)
    return try #require(DocumentReader.read(name: "x", contents: Array(text.utf8)).document)
  }

  private func merged(_ imported: String, into text: String) throws -> String {
    try Merging(try document(imported), into: text).text
  }

  private let forums = "<forums><forum id=\"a\"/><forum id=\"b\"><title>B</title></forum></forums>"

  @Test func tabsAndLineEndsStay() throws {
    let text = file(
      "\r\n\t<title>A</title>\r\n\t<forums>\r\n\t\t<forum id=\"a\"/>\r\n\t</forums>\r\n")
    #expect(
      try merged(forums, into: text)
        == text.replacing(
          "\t</forums>",
          with: "\t\t<forum id=\"b\">\r\n\t\t\t<title>B</title>\r\n\t\t</forum>\r\n\t</forums>"))
  }

  @Test func aPrefixIsUsed() throws {
    let text = """
      <c:framework xmlns:c="urn:coequal:1" format="1.0" id="a" version="1.0.0" xml:lang="en">
          <c:title>A</c:title>
          <c:forums>
              <c:forum id="a"/>
          </c:forums>
      </c:framework>
      """
    #expect(
      try merged(forums, into: text)
        == text.replacing(
          "    </c:forums>",
          with: """
                    <c:forum id="b">
                        <c:title>B</c:title>
                    </c:forum>
                </c:forums>
            """))
  }

  @Test func whatStandsInOneLineIsNotTornApart() throws {
    let text = file("<title>A</title><forums><forum id=\"a\"/></forums>")
    #expect(
      try merged(forums, into: text)
        == text.replacing(
          "</forums>",
          with: "\n  <forum id=\"b\">\n    <title>B</title>\n  </forum>\n</forums>"))
  }

  @Test func anElementThatClosesItselfIsOpened() throws {
    let text = file("\n  <title>A</title>\n  <forums>\n    <forum id=\"b\" />\n  </forums>\n")
    #expect(
      try merged("<forums><forum id=\"b\"><title>B</title></forum></forums>", into: text)
        == text.replacing(
          "<forum id=\"b\" />",
          with: "<forum id=\"b\" >\n      <title>B</title>\n    </forum>"))
  }

  @Test func anEmptyElementIsFilled() throws {
    let text = file("\n  <title>A</title>\n  <forums>\n    <forum id=\"b\"></forum>\n  </forums>\n")
    #expect(
      try merged("<forums><forum id=\"b\"><title>B</title></forum></forums>", into: text)
        == text.replacing(
          "></forum>", with: ">\n      <title>B</title>\n    </forum>"))
  }

  @Test func aCommentAtTheEndOfALineStaysWithIt() throws {
    let text = file(
      "\n  <title>A</title>\n  <forums>\n    <forum id=\"a\"/> <!-- one --> <!-- two -->\n"
        + "    <!-- about the end -->\n  </forums>\n")
    #expect(
      try merged(forums, into: text)
        == text.replacing(
          "two -->",
          with: "two -->\n    <forum id=\"b\">\n      <title>B</title>\n    </forum>"))
  }

  @Test func anInstructionStaysInFrontOfItsElement() throws {
    let text = file(
      "\n  <title>A</title>\n  <forums>\n    <forum id=\"a\"/>\n    <?coequal allow x?>\n"
        + "    <forum id=\"c\"/>\n  </forums>\n")
    #expect(
      try merged(forums, into: text)
        == text.replacing(
          "\"a\"/>", with: "\"a\"/>\n    <forum id=\"b\">\n      <title>B</title>\n    </forum>"))
  }

  @Test func whatHasNoListYetGetsOneInItsPlace() throws {
    let text = file("\n  <title>A</title>\n  <extra><t xmlns=\"urn:t\"/></extra>\n")
    #expect(
      try merged("<forums><forum id=\"a\"/></forums>", into: text)
        == text.replacing(
          "</title>", with: "</title>\n  <forums>\n    <forum id=\"a\"/>\n  </forums>"))
  }

  @Test func attributesAreAddedBehindTheLast() throws {
    let role = "<tracks><track id=\"t\" kind=\"hybrid\"%@><title>T</title></track></tracks>"
    let text = file("<title>A</title>" + role.replacing("%@", with: " "))
    #expect(
      try merged(
        role.replacing("%@", with: " dual-until=\"g&lt;\"").replacing("g&lt;", with: "g7"),
        into: text)
        == text.replacing("kind=\"hybrid\" ", with: "kind=\"hybrid\" dual-until=\"g7\" "))
  }

  @Test func anEncodingStays() throws {
    let text = file("<title>Ä</title>\n")
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let result = Merge(into: DocumentReader.read(name: "x", contents: bytes))
      .result(of: try document("<forums><forum id=\"a\"/></forums>"))
    #expect(result.added.map(\.target) == ["forum/a"])
    #expect(Array(result.contents.prefix(2)) == [0xFF, 0xFE])
    let again = DocumentReader.read(name: "x", contents: result.contents)
    #expect(again.findings == [] && again.source.encoding == .utf16LittleEndian)
  }

  @Test func contentOfOtherToolsInARoleIsAddedOrKept() throws {
    let role = """
      <tracks><track id="t" kind="hybrid"><title>T</title><role id="r" grade="g"><title>R</title>%</role>
      </track></tracks>
      """
    let text = file("<title>A</title>" + role.replacing("%", with: ""))
    let extra = "<extra><t xmlns=\"urn:t\">x</t></extra>"
    let imported = try document(role.replacing("%", with: extra))
    let first = try Merging(imported, into: text)
    #expect(first.added == ["role/r/extra"])
    #expect(first.text.contains("<t xmlns=\"urn:t\">x</t>"))
    let second = try Merging(imported, into: first.text.replacing(">x<", with: ">y<"))
    #expect(second.added == [])
    #expect(
      second.kept == ["role/r/extra: <t xmlns=\"urn:t\">y</t> | <t xmlns=\"urn:t\">x</t>"])
  }
}
