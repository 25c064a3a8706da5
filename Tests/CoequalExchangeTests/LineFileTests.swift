import CoequalExchange
import CoequalModel
import Testing

/// Text files of lines such as `name: value`.
@Suite struct LineFileTests {
  private func read(
    _ bytes: [UInt8], fields: Set<String> = []
  ) -> (node: SourceNode?, draft: ImportDraft) {
    var draft = ImportDraft()
    let node = draft.lines(SourceFile(name: "a.txt", bytes: bytes), fields: fields)
    return (node, draft)
  }

  private func pairs(_ text: String) -> [[String]] {
    read(Array(text.utf8)).node?.entries.map { entry in
      [entry.name.text, entry.value.text].compactMap(\.self)
    } ?? []
  }

  @Test(arguments: [
    ("a: b\nc: d\n", [["a", "b"], ["c", "d"]]),
    ("a:b", [["a", "b"]]),
    ("\r\n  a \t:  b c \r\n\r\n", [["a", "b c"]]),
    ("\u{FEFF}a: b", [["a", "b"]]),
    ("a: b: c", [["a", "b: c"]]),
    ("a\nb:\n:c", [["a"], ["b"], ["", "c"]]),
  ])
  func aLineIsANameAndAValue(_ text: String, _ expected: [[String]]) {
    #expect(pairs(text) == expected)
  }

  @Test func namesAndValuesKnowTheirPlaces() throws {
    let node = try #require(read(Array("x: y\n  ä : ö b \n".utf8)).node)
    let entry = try #require(node.entries.last)
    #expect(entry.name.place == Place(file: "a.txt", range: 7..<9))
    #expect(entry.value.place == Place(file: "a.txt", range: 12..<16))
  }

  @Test(arguments: [
    ("", "empty-source"), (" \n\r\n", "empty-source"), ("a\u{0}b", "malformed-source"),
  ])
  func whatIsNoTextIsAFinding(_ text: String, _ rule: String) {
    let (node, draft) = read(Array(text.utf8))
    #expect(node == nil)
    #expect(draft.findings.map(\.rule.rawValue) == [rule])
  }

  @Test func namesThatAreNotTheFormatsHaveToBeBooked() {
    struct Silent: Importer {
      let id = Identifier(literal: "silent")
      let title = "Nothing"
      func recognise(_ source: ImportSource) -> Recognition { .no }
      func read(_ source: ImportSource, into draft: inout ImportDraft) {
        for file in source.files { _ = draft.lines(file, fields: ["Title"]) }
      }
    }
    let source = ImportSource([SourceFile(name: "a.txt", text: "Title: Kitchen\nCook: Cooks\n")])
    let left = Silent().result(of: source).ledger.entries.filter { $0.fate == .left }
    #expect(left.map(\.text).sorted() == ["Cook", "Cooks", "Kitchen"])
  }
}
