import CoequalExchange
import CoequalModel
import Testing

@Suite struct DraftIDTests {
  @Test func thingsOfOneKindHaveDifferentIDs() {
    var draft = ImportDraft()
    let ids = ["Level 1", "level-1", "Level 1", "level-1-2"].map {
      draft.uniqueID($0, for: "role").lexical
    }
    #expect(ids == ["level-1", "level-1-2", "level-1-3", "level-1-2-2"])
  }

  @Test func thingsOfTwoKindsMayShareAnID() {
    var draft = ImportDraft()
    #expect(draft.uniqueID("Architect", for: "role").lexical == "architect")
    #expect(draft.uniqueID("Architect", for: "track").lexical == "architect")
  }

  @Test func longTitlesThatRepeatHaveDifferentIDs() {
    var draft = ImportDraft()
    let title = String(repeating: "word ", count: 50)
    let ids = (0..<5).map { _ in draft.uniqueID(title, for: "role").lexical }
    #expect(Set(ids).count == 5)
    #expect(ids.allSatisfy { $0.utf8.count <= 100 })
  }

  @Test func thousandsOfOneTitleAreNumberedInTime() {
    var draft = ImportDraft()
    for _ in 0..<20_000 { _ = draft.uniqueID("Level", for: "role") }
    #expect(draft.uniqueID("Level", for: "role").lexical == "level-20001")
  }

  @Test func textsAreCollapsedAsXMLDoesIt() {
    var draft = ImportDraft()
    let place = Place(file: "a", range: 0..<1)
    let node = SourceNode(.text("  a\n\t b\u{A0}c  d \r\n"), at: place)
    #expect(draft.text(node, to: "title") == "a b\u{A0}c d")
    #expect(draft.ledger.entries.map(\.fate) == [.carried])
  }

  @Test func aCharacterThatXMLCannotHoldIsBookedAsChanged() {
    var draft = ImportDraft()
    let node = SourceNode(.text("a\u{0}b\u{FFFE}"), at: Place(file: "a", range: 0..<1))
    #expect(draft.text(node, to: "title") == "a\u{FFFD}b\u{FFFD}")
    #expect(draft.ledger.entries.map(\.fate) == [.changed])
  }

  @Test func emptyTextsAreNotReportedAsLost() {
    var ledger = Ledger()
    ledger.close(
      SourceNode(
        .list([SourceNode(.text(" "), at: Place(file: "a", range: 1..<4))]),
        at: Place(file: "a", range: 0..<5)))
    #expect(ledger.entries == [])
  }
}
