import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Markup
import Testing

/// Answers are kept in a file, and whoever knows better corrects them there.
@Suite struct RememberedMappingTests {
  private let importer = Identifier(trusted: "monzo")
  private let question = ImportQuestion(
    .track, "pm", subject: "the ending '-pm'", choices: TrackKind.allCases.map(\.rawValue),
    guess: .init("manager", because: "'pm' often stands for people manager"))

  private func file(_ answers: String) -> DocumentReader.Result {
    let text =
      "<import-mapping xmlns=\"urn:coequal:1\" format=\"1.0\" importer=\"monzo\">\(answers)"
      + "</import-mapping>"
    return DocumentReader.read(name: "a.import.xml", contents: Array(text.utf8))
  }

  private func remembered(_ mapping: ImportMapping, _ questions: ImportQuestion...) -> String {
    CoequalDocument.importMapping(
      mapping.remembered(questions: questions, importer: importer, source: "levels.md")
    ).xml()
  }

  private func lines(_ findings: [Finding], in file: DocumentReader.Result) -> [String] {
    findings.map { finding in
      "\(finding.place.map { file.source.text(in: $0.range) } ?? ""): \(finding.message)"
    }
  }

  @Test func answersAndGuessesStandInOneOrder() {
    var mapping = ImportMapping()
    mapping.answer(.order, "Level  2", with: "3")
    mapping.answer(.grade, "b", with: "g2")
    mapping.answer(.grade, "a", with: "g1")
    #expect(
      remembered(mapping, question)
        == """
        <?xml version="1.0" encoding="UTF-8"?>
        <import-mapping xmlns="urn:coequal:1" format="1.0" importer="monzo" source="levels.md">
          <answer topic="grade" key="a" value="g1"/>
          <answer topic="grade" key="b" value="g2"/>
          <answer topic="order" key="Level 2" value="3"/>
          <answer topic="track" key="pm" value="manager" guessed="true">
            <summary>&apos;pm&apos; often stands for people manager</summary>
          </answer>
        </import-mapping>

        """.replacing("&apos;", with: "'"))
  }

  @Test func aSecondImportWritesTheSame() {
    let first = remembered(ImportMapping(), question)
    let result = DocumentReader.read(name: "a", contents: Array(first.utf8))
    let (mapping, findings) = ImportMapping.reading(result)
    #expect(findings == [])
    #expect(remembered(mapping, question) == first)
    #expect(mapping.answer(to: question) == "manager" && mapping.holdsGuess(for: question))
  }

  /// The report of what was guessed may not depend on whether the guess was written down.
  @Test func aRememberedGuessIsBookedAsOne() {
    let (mapping, _) = ImportMapping.reading(
      file("<answer topic=\"track\" key=\"pm\" value=\"manager\" guessed=\"true\"/>"))
    var first = ImportDraft()
    var second = ImportDraft(mapping: mapping)
    #expect(first.ask(question) == second.ask(question))
    #expect(first.ledger.entries == second.ledger.entries)
    #expect(second.ledger.entries.map(\.fate) == [.guessed])
  }

  @Test func aCorrectedGuessIsAnAnswer() {
    let (mapping, _) = ImportMapping.reading(
      file(
        "<answer topic=\"track\" key=\"pm\" value=\"leader as people\" guessed=\"true\"><summary>x</summary></answer>"
      ))
    var draft = ImportDraft(mapping: mapping)
    #expect(draft.ask(question) == "leader as people")
    #expect(draft.ledger.entries == [])
    let text = remembered(mapping, question)
    #expect(text.contains("value=\"leader as people\"/>"))
  }

  @Test func anAnswerOfTheCommandLineWins() {
    var (mapping, _) = ImportMapping.reading(
      file("<answer topic=\"track\" key=\"pm\" value=\"manager\" guessed=\"true\"/>"))
    mapping.answer(.track, "pm", with: "manager")
    #expect(!mapping.holdsGuess(for: question))
    #expect(remembered(mapping, question).contains("value=\"manager\"/>"))
  }

  @Test func whatIsNotAskedAnyMoreStays() {
    let (mapping, _) = ImportMapping.reading(
      file("<answer topic=\"column\" key=\"Old\" value=\"title\"/>"))
    #expect(remembered(mapping).contains("key=\"Old\""))
  }

  @Test func whatCannotBeWrittenIsLeftOut() {
    var mapping = ImportMapping()
    mapping.answer(.column, "", with: "title")
    mapping.answer(.column, "a", with: " ")
    #expect(!remembered(mapping).contains("answer"))
  }

  @Test(arguments: [
    ("track", "mangaer", "manager"), ("track", "mangaer as people", "manager as people"),
    ("track", "manager as", nil), ("track", "boss", nil), ("grade", "Grade 4", "grade-4"),
    ("grade", "–", nil), ("order", "third", nil),
  ])
  func anAnswerThatCannotBeOneIsReported(_ topic: String, _ value: String, _ fix: String?) throws {
    let file = file("<answer topic=\"\(topic)\" key=\"a\" value=\"\(value)\"/>")
    let (mapping, findings) = ImportMapping.reading(file)
    #expect(mapping.all.isEmpty)
    let finding = try #require(findings.first)
    #expect(finding.rule.rawValue == "unsuitable-answer" && findings.count == 1)
    #expect(finding.place.map { file.source.text(in: $0.range) } == value)
    #expect(finding.fixes.map { $0.edits.map(\.replacement) } == (fix.map { [[$0]] } ?? []))
  }

  @Test func anUnknownTopicIsAFindingOfTheGrammar() {
    let file = file("<answer topic=\"trak\" key=\"a\" value=\"manager\"/>")
    #expect(
      lines(ImportMapping.reading(file).findings, in: file) == [
        "trak: attribute 'topic' of 'answer' is 'trak'; expected 'track', 'grade', 'column', "
          + "'order' or 'language'; did you mean 'track'?"
      ])
  }

  @Test func aQuestionIsAnsweredOnce() {
    let file = file(
      "<answer topic=\"order\" key=\"a\" value=\"1\"/><answer topic=\"order\" key=\"a\" value=\"2\"/>"
    )
    let (mapping, findings) = ImportMapping.reading(file)
    #expect(lines(findings, in: file) == ["a: order 'a' is answered twice"])
    #expect(mapping.all.map(\.value) == ["1"])
  }

  @Test func anAnswerThatNothingAsksForIsReported() {
    let file = file("<answer topic=\"track\" key=\"pmm\" value=\"manager\"/>")
    #expect(
      lines(ImportMapping.unused(in: file, questions: [question]), in: file) == [
        "pmm: track 'pmm' is answered, and nothing asks for it; did you mean 'pm'?"
      ])
  }

  @Test func anotherDocumentHoldsNoAnswers() {
    let text = DocumentText.project()
    let file = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    #expect(
      lines(ImportMapping.reading(file).findings, in: file) == [
        "project: 'project' is no document with answers to an import"
      ])
  }
}
