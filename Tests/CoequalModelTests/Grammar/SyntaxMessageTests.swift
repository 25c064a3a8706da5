import CoequalModel
import CoequalTestSupport
import Markup
import Testing

/// What people read when a file does not follow the format.
@Suite struct SyntaxMessageTests {
  @Test(arguments: SyntaxCase.all)
  func says(_ example: SyntaxCase) throws {
    let file = example.file
    let result = DocumentReader.read(name: "x.xml", contents: Array(file.text.utf8))
    try #require(result.findings.count == 1, "\(result.findings.map(\.message))")
    let finding = result.findings[0]
    #expect(finding.message == example.message)
    #expect(finding.rule == example.rule.id)
    #expect(finding.severity == .error)
    #expect(finding.place == Place(file: "x.xml", range: file.range))
    #expect(finding.help == example.help)
    #expect(finding.fixes.first?.edits.first?.replacement == example.fix)
    #expect(finding.fixes.allSatisfy { $0.edits.first?.place == finding.place })
    #expect(result.document == nil)
  }

  @Test(arguments: SyntaxCase.all.filter { $0.fix != nil })
  func fixLeavesTheFileWellFormedAndTakesTheFindingAway(_ example: SyntaxCase) throws {
    let result = DocumentReader.read(name: "x.xml", contents: Array(example.file.text.utf8))
    let finding = try #require(result.findings.first)
    let repaired = try #require(finding.fixes.first).applied(to: result.source)
    let again = DocumentReader.read(name: "x.xml", contents: repaired.bytes)
    #expect(!again.findings.contains { $0.message == finding.message })
    #expect(!again.findings.contains { $0.rule == SyntaxRule.notWellFormed.id })
  }

  @Test func theLanguageWithoutItsPrefixIsRecognised() throws {
    let text = """
      <framework xmlns="urn:coequal:1" format="1.0" id="a" version="1.0.0" lang="en">
      <title>A</title></framework>
      """
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    #expect(
      result.findings.map(\.message) == [
        "attribute 'lang' is not expected in 'framework'; did you mean 'xml:lang'?",
        "'framework' needs the attribute 'xml:lang'",
      ])
    let repaired = try #require(result.findings.first?.fixes.first).applied(to: result.source)
    let again = DocumentReader.read(name: "x.xml", contents: repaired.bytes)
    #expect(again.findings.isEmpty)
  }

  @Test func fixOfANameKeepsItsPrefixAndRenamesBothTags() throws {
    let text = """
      <c:project xmlns:c="urn:coequal:1" format="1.0"><c:rulez ><!--x--></c:rulez
      ></c:project>
      """
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    let fix = try #require(result.findings.first?.fixes.first)
    let repaired = try fix.applied(to: result.source)
    #expect(
      String(decoding: repaired.bytes, as: UTF8.self) == text.replacing("rulez", with: "rules"))
  }

  /// Every finding of the grammar is shown above; those of the parser have tests beside it.
  @Test func everyRuleOfTheGrammarHasAnExample() {
    let parser: Set<SyntaxRule> = [
      .notWellFormed, .unknownEncoding, .refusedInput, .unreadableFile,
    ]
    #expect(Set(SyntaxCase.all.map(\.rule)).union(parser) == Set(SyntaxRule.allCases))
  }

  @Test func oneRunShowsAllFindingsOfAFile() {
    let text = DocumentText.framework(
      """
      <trakcs/>
      <tracks><track id="Expert" kind="individual"><title/>
        <role id="a" grade="g1" color="red"><purpose>x</purpose></role></track></tracks>
      """)
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    #expect(
      result.findings.map { $0.line(in: result.source) } == [
        "x.xml:5:2: error: element 'trakcs' is not expected in 'framework'; did you mean 'tracks'?"
          + " [unknown-element]",
        "x.xml:6:20: error: attribute 'id' of 'track' is 'Expert'; expected an identifier of"
          + " lower-case letters, digits and hyphens such as staff-engineer; did you mean 'expert'?"
          + " [invalid-value]",
        "x.xml:6:34: error: attribute 'kind' of 'track' is 'individual'; expected 'leader',"
          + " 'manager', 'executor', 'individual-contributor' or 'hybrid' [invalid-value]",
        "x.xml:6:47: error: 'title' is empty; expected some text [invalid-value]",
        "x.xml:7:27: error: attribute 'color' is not expected in 'role' [unknown-attribute]",
        "x.xml:7:4: error: 'role' needs 'title' [missing-element]",
      ])
  }

  @Test func aBrokenFileOfManyElementsGivesAtMost500Findings() {
    let text = DocumentText.project(String(repeating: "<a/>", count: 2000))
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    #expect(result.findings.count == 500)
  }

  /// Each was compared with the whole grammar, also those of which nobody is told.
  @Test(.timeLimit(.minutes(1)))
  func aBrokenFileOfVeryManyElementsIsReadInTime() {
    let text = DocumentText.project(String(repeating: "<a b=''/>", count: 100_000))
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    #expect(result.findings.count == 500)
  }

  @Test func aBrokenFileSaysWhichDocumentItIs() throws {
    let text = DocumentText.framework("<nonsense/>", id: "engineering")
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    #expect(
      result.identity == DocumentReader.Identity(kind: .framework, id: Identifier("engineering")))
  }
}
