import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// What cannot be merged leaves the file as it is, and says why.
@Suite struct MergeRefusalTests {
  private func merge(
    _ imported: CoequalDocument, into text: String, _ options: MergeOptions = MergeOptions()
  ) -> MergeResult {
    let file = DocumentReader.read(name: "acme.xml", contents: Array(text.utf8))
    return Merge(into: file, options: options).result(of: imported)
  }

  private func messages(_ result: MergeResult) -> [String] { result.findings.map(\.message) }

  @Test func aFileThatCannotBeRead() throws {
    let result = merge(try Ladder().imported(), into: "<framework")
    #expect(!result.isChanged && result.contents == Array("<framework".utf8))
    #expect(result.findings.map(\.rule.rawValue) == ["not-well-formed"])
  }

  @Test func aDocumentOfAnotherKind() throws {
    let result = merge(try Ladder().imported(), into: DocumentText.structure())
    #expect(messages(result) == ["a framework cannot be merged into a structure"])
    #expect(result.contents == Array(DocumentText.structure().utf8))
  }

  @Test func anotherLanguage() throws {
    let text = Ladder().text.replacing("xml:lang=\"en\"", with: "xml:lang=\"de\"")
    let result = merge(try Ladder().imported(), into: text)
    #expect(messages(result) == ["the source is in 'en' and the file in 'de'"])
    #expect(!result.isChanged)
  }

  @Test func aVariantOfALanguageIsTheSame() throws {
    let text = Ladder().text.replacing("xml:lang=\"en\"", with: "xml:lang=\"en-GB\"")
    #expect(messages(merge(try Ladder().imported(), into: text)) == [])
  }

  @Test func anImportThatIsNoDocument() throws {
    guard case .framework(var framework) = try Ladder().imported() else { return }
    framework.scales[0].levels = []
    let result = merge(.framework(framework), into: Ladder().text)
    #expect(messages(result) == ["what was imported is no whole document"])
  }

  @Test func whatIsInheritedIsNotDeclaredAgain() throws {
    guard case .framework(let base) = try Ladder().imported() else { return }
    let text = DocumentText.framework(
      """
      <extends framework="ladder" version="1"><change track="expert">
      <role id="own" grade="g1"><title>Own</title></role></change></extends>
      """, id: "heir", uses: nil)
    var grown = Ladder()
    grown.tracks["support"] = ["agent"]
    grown.tracks["expert"]?.append("own")
    let result = merge(
      try grown.imported(), into: text, MergeOptions(inherited: base))
    #expect(result.added.map(\.target) == ["track/support", "role/agent"])
    #expect(
      messages(result) == [
        "the framework inherits 'scale/mastery', 'area/craft', 'competency/design', "
          + "'competency/testing', 'area/people' and 9 more, so nothing of the source is added there"
      ])
    #expect(result.kept.map(\.target) == ["title", "role/own/title"])
  }

  @Test func aReferenceToSomethingThatIsNotMergedIsLeftOut() throws {
    var grown = Ladder()
    grown.moves.append("junior lead switch")
    let file = try Ladder().file().replacing("\"lead\"", with: "\"boss\"")
    let merging = try Merging(try grown.imported(), into: file)
    #expect(merging.added == [] && merging.kept == ["role/lead: – | lead"])
    #expect(
      merging.messages == [
        "'move/senior/lead/switch', 'move/lead/senior/switch', 'move/junior/lead/switch' is not "
          + "merged: it refers to something that is not in the file"
      ])
  }
}
