import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

@Suite struct ImportDraftJSONTests {
  @Test func whatIsNotBookedIsReportedAsNotCarriedOver() {
    let result = Copier().result(
      of: ImportSource([SourceFile(name: "a.json", text: #"{"name": "A", "size": 2, "x": [true]}"#)]
      ))
    #expect(result.ledger.entries.map(\.text) == ["A", "2", "true"])
    #expect(result.ledger.entries.map(\.fate) == [.carried, .left, .left])
    #expect(result.ledger.entries.last?.reason == "Coequal's format has no place for 'x[]'")
  }

  @Test func aFaultIsAFindingWithItsLine() {
    let result = Copier().result(
      of: ImportSource([SourceFile(name: "a.json", text: "{\n  \"name\": 'A'\n}")]))
    #expect(
      result.findings.map { $0.line(in: result.sources["a.json"]) } == [
        "a.json:2:11: error: a single quote where a value or name was expected; "
          + "JSON puts texts in double quotes [malformed-source]"
      ])
  }

  @Test func aNameThatStandsTwiceIsAFinding() {
    let result = Copier().result(
      of: ImportSource([
        SourceFile(name: "a.json", text: #"{"name": "A", "list": [{"b": 1, "b": 2}], "name": "C"}"#)
      ]))
    #expect(
      result.findings.map { $0.line(in: result.sources["a.json"]) } == [
        "a.json:1:33: warning: the name 'b' stands twice in one map; the first counts "
          + "[repeated-source]",
        "a.json:1:43: warning: the name 'name' stands twice in one map; the first counts "
          + "[repeated-source]",
      ])
    #expect(result.findings.first?.notes.first?.place?.range == 24..<27)
    #expect(result.ledger.entries.map(\.fate) == [.carried, .left, .left, .left])
  }

  /// Carries over the entry 'name'.
  private struct Copier: Importer {
    let id = Identifier(trusted: "copier")
    let title = "Copier"

    func recognise(_ source: ImportSource) -> Recognition { .no }

    func read(_ source: ImportSource, into draft: inout ImportDraft) {
      for file in source.files {
        let root = draft.json(file)
        _ = draft.text(root?["name"], to: "title")
      }
    }
  }
}
