import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

@Suite struct LossProofTests {
  private let file = SourceFile(name: "a.txt", text: "id: x\ntitle: Well made")

  private var root: SourceNode {
    SourceNode(
      .map([
        .init(name: node("id", 0), value: node("x", 4)),
        .init(name: node("title", 6), value: node("Well made", 13)),
      ]), at: Place(file: "a.txt", range: 0..<0))
  }

  private func node(_ text: String, _ start: Int) -> SourceNode {
    SourceNode(.text(text), at: Place(file: "a.txt", range: start..<start + text.utf8.count))
  }

  /// The problems of an import that makes one framework and books what it is told to.
  private func problems(
    title: String = "Well made", fieldNames: Set<String>? = nil, closes: Bool = true,
    _ read: @escaping @Sendable (inout ImportDraft) -> Void
  ) -> [String] {
    let root = root
    let importer = ScriptedImporter { draft in
      draft.documents.append(
        .framework(
          Framework(
            header: DocumentHeader(
              id: Identifier(trusted: "x"), version: SemanticVersion(trusted: "1.0.0"),
              language: LanguageTag(trusted: "en")), title: title)))
      read(&draft)
      if closes { draft.open(root) }
    }
    let source = ImportSource([file])
    return LossProof(
      importer.result(of: source), of: source, roots: [root], fieldNames: fieldNames
    ).problems
  }

  @Test func nothingIsLostWhereEachTextIsCarriedOrLeft() {
    #expect(problems { _ = $0.text(root["title"], to: "framework/x/title") } == [])
  }

  @Test func whatIsInNoEntryIsFound() {
    #expect(
      problems(closes: false) { $0.ledger.leave(node("x", 4), because: "no room") } == [
        "'Well made' at a.txt:13..<22 is in no entry of the ledger"
      ])
  }

  @Test func aTextThatIsOnlySaidToBeCarriedIsFound() {
    #expect(
      problems(title: "Well") { _ = $0.text(root["title"], to: "framework/x/title") } == [
        "'Well made' at a.txt:13..<22 is booked as carried to 'framework/x/title', where it is not"
      ])
  }

  @Test func partOfAWordIsNotTheWord() {
    #expect(problems(title: "Well madeup") { _ = $0.text(root["title"], to: "title") }.count == 1)
  }

  @Test func whatIsWrittenInsteadHasToBeThere() {
    #expect(
      problems {
        $0.ledger.change(node("x", 4), to: "id", written: "y", because: "ids are long")
      } == ["'x' at a.txt:4..<5 is booked as changed to 'y' in 'id', where it is not"])
  }

  @Test func aFileOfWhichNothingIsSaidIsFound() {
    #expect(problems(closes: false) { _ in }.first == "nothing is said of the file 'a.txt'")
  }

  @Test func aNameThatIsNoFieldIsATextLikeAnyOther() {
    let lost = "the name 'title' at a.txt:6..<11 is in no entry of the ledger"
    #expect(
      problems(fieldNames: ["id"]) { _ = $0.text(root["title"], to: "framework/x") } == [lost])
    // Left because there is no place for 'title': that names it.
    #expect(problems(fieldNames: ["id"]) { _ in } == [])
  }
}

/// An importer that does what a test tells it to.
private struct ScriptedImporter: Importer {
  let id = Identifier(trusted: "scripted")
  let title = "Scripted"
  let script: @Sendable (inout ImportDraft) -> Void

  func recognise(_ source: ImportSource) -> Recognition { .no }

  func read(_ source: ImportSource, into draft: inout ImportDraft) { script(&draft) }
}
