import CoequalModel
import CoequalTestSupport
import Testing

/// Content of other namespaces is part of a document: it is read, printed and read again.
@Suite struct ForeignElementTests {
  private func project(_ extra: String) -> String {
    "<project xmlns=\"urn:coequal:1\" xmlns:o=\"urn:outer\" format=\"1.0\">\n"
      + "  <extra>\n    \(extra)\n  </extra>\n</project>\n"
  }

  private func read(_ extra: String) throws -> [ForeignElement] {
    let result = DocumentReader.read(name: "x.xml", contents: Array(project(extra).utf8))
    #expect(result.findings == [], "\(extra)")
    guard case .project(let project)? = result.document else { return [] }
    return project.extra
  }

  private func printed(_ extra: [ForeignElement]) -> String {
    CoequalDocument.project(Project(extra: extra)).xml()
  }

  private func name(_ local: String, _ namespace: String? = "urn:tool") throws -> ForeignName {
    try #require(ForeignName(local, in: namespace))
  }

  @Test func namesAttributesAndTextsAreRead() throws {
    let extra = try read(
      """
      <t:note xmlns:t="urn:tool" b="2" o:a="&lt; &#10;" xml:lang="de"><b xmlns="">x<!-- no --> y</b> \
      <t:c/></t:note>
      """)
    let expected = ForeignElement(
      try name("note"),
      attributes: [
        .init(try name("b", nil), "2"), .init(try name("a", "urn:outer"), "< \n"),
        .init(try name("lang", "http://www.w3.org/XML/1998/namespace"), "de"),
      ],
      children: [
        .element(ForeignElement(try name("b", nil), children: [.text("x y")])), .text(" "),
        .element(ForeignElement(try name("c"))),
      ])
    #expect(extra == [expected])
  }

  @Test func prefixesAreWrittenForAttributesOnly() throws {
    let element = ForeignElement(
      try name("note"),
      attributes: [
        .init(try name("z", nil), "1"), .init(try name("a", "urn:b"), "2"),
        .init(try name("lang", "http://www.w3.org/XML/1998/namespace"), "de"),
      ],
      children: [
        .text("\n"),
        .element(ForeignElement(try name("b", nil), children: [.text("x")])), .text("\n"),
        .element(
          ForeignElement(try name("c"), attributes: [.init(try name("a", "urn:b"), "3")])),
        .text("\n"),
      ])
    #expect(
      printed([element]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <project xmlns="urn:coequal:1" format="1.0">
          <extra>
            <note xmlns="urn:tool" xmlns:n1="urn:b" z="1" xml:lang="de" n1:a="2">
              <b xmlns="">x</b>
              <c n1:a="3"/>
            </note>
          </extra>
        </project>

        """)
  }

  @Test func nothingInExtraIsTheSameAsNoExtra() throws {
    #expect(try read("<!-- nothing -->") == [])
    #expect(!printed([]).contains("extra"))
  }

  /// Layout is what may change without anybody noticing; everything else has to stay.
  @Test(arguments: [
    ("<t xmlns=\"urn:t\">\n   <a/>\n\n</t>", "<t xmlns=\"urn:t\">\n      <a/>\n    </t>"),
    ("<t xmlns=\"urn:t\"><a/><b/></t>", "<t xmlns=\"urn:t\"><a/><b/></t>"),
    ("<t xmlns=\"urn:t\"><a/> <b/></t>", "<t xmlns=\"urn:t\"><a/> <b/></t>"),
    ("<t xmlns=\"urn:t\">x\n <a/></t>", "<t xmlns=\"urn:t\">x\n <a/></t>"),
    ("<t xmlns=\"urn:t\">\n  </t>", "<t xmlns=\"urn:t\">\n  </t>"),
    ("<t xmlns=\"urn:t\"></t>", "<t xmlns=\"urn:t\"/>"),
    (
      "<t xmlns=\"urn:t\">x<a>\n<b/>\n</a></t>",
      "<t xmlns=\"urn:t\">x<a>\n        <b/>\n      </a></t>"
    ),
  ])
  func whiteSpaceOnlyChangesBetweenLinesOfElements(_ written: String, _ expected: String) throws {
    #expect(printed(try read(written)).contains("    \(expected)\n"))
  }

  @Test func depthMakesNoDifference() throws {
    let deep = try read("<t xmlns=\"urn:t\">\n                <a/>\n            </t>")
    #expect(try read("<t xmlns=\"urn:t\">\n<a/>\n</t>") == deep)
  }

  @Test func equalElementsAreMadeOfTheSameParts() throws {
    let parts: [ForeignElement.Child] = [.text("a"), .text(""), .text("b")]
    let element = ForeignElement(
      try name("a"),
      attributes: [.init(try name("b", nil), "1"), .init(try name("b", nil), "2")], children: parts)
    #expect(element.children == [.text("ab")])
    #expect(element["b"] == "2" && element.attributes.count == 1)
    #expect(element.text == "ab")
  }

  @Test(arguments: [
    "", " ", "1a", "a b", "a:b", "-a", "a<", "\u{0}", "a\u{7}", "e\u{D7}", "\u{B7}a",
    String(repeating: "a", count: 257),
  ])
  func whatIsNoNameInXMLIsRefused(_ local: String) {
    #expect(ForeignName(local) == nil)
  }

  @Test(arguments: [
    "", "tool", "urn:a b", "urn:%zz", "urn:a#b", "urn:ä", "http://", "1a:b", "http://[x/",
    "http://www.w3.org/2000/xmlns/",
  ])
  func whatMayBeNoNamespaceIsRefused(_ namespace: String) {
    #expect(ForeignName("a", in: namespace) == nil)
  }

  @Test(arguments: [
    "urn:coequal:import:1", "http://www.w3.org/1999/xhtml", "tag:example.org,2024:x", "a:b",
    "http://example.org", "file:///a/b", "urn:x?a=1&b='2'",
  ])
  func otherNamespacesAreReadAsTheyArePrinted(_ namespace: String) throws {
    let element = ForeignElement(try name("a", namespace))
    let result = DocumentReader.read(name: "x.xml", contents: Array(printed([element]).utf8))
    #expect(result.document == .project(Project(extra: [element])), "\(result.findings)")
  }

  // MARK: - At random

  @Test(arguments: 0..<8 as Range<UInt64>)
  func readsWhatItPrintedAsEqualHoweverItIsWritten(_ part: UInt64) throws {
    for seed in part * 60..<(part + 1) * 60 {
      var generator = ForeignGenerator(seed: seed)
      let elements = (0...generator.random.index(3)).map { _ in generator.element() }
      let document = CoequalDocument.project(Project(extra: elements))
      let text = document.xml()
      let again = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
      try #require(again.findings == [], "seed \(seed)\n\(text)")
      try #require(again.document == document, "seed \(seed)\n\(text)")
      try #require(again.document?.xml() == text, "seed \(seed)")
      let odd = elements.map { generator.written($0) }.joined(separator: "\n")
      let result = DocumentReader.read(name: "x.xml", contents: Array(project(odd).utf8))
      try #require(result.findings == [], "seed \(seed)\n\(odd)")
      try #require(result.document == document, "seed \(seed)\n\(odd)\n\(text)")
    }
  }

  @Test func theNestingOfAFileIsBounded() throws {
    var element = ForeignElement(try name("a"))
    for _ in 0..<61 { element = ForeignElement(try name("a"), children: [.element(element)]) }
    let text = printed([element])
    #expect(
      DocumentReader.read(name: "x.xml", contents: Array(text.utf8)).document
        == .project(Project(extra: [element])))
    let deeper = printed([ForeignElement(try name("a"), children: [.element(element)])])
    let result = DocumentReader.read(name: "x.xml", contents: Array(deeper.utf8))
    #expect(result.findings.map(\.rule.rawValue) == ["refused-input"])
  }
}
