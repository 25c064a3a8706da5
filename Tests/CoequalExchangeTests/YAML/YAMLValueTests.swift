import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// What values are, by the core rules of YAML 1.2.
@Suite struct YAMLValueTests {
  private func value(_ text: String) throws -> SourceNode.Value {
    try #require(ReadYAML("- \(text)").root?.items.first).value
  }

  @Test(arguments: [
    "yes", "No", "on", "OFF", "y", "tRUE", "2024-01-31", "1_000", "1:30", "0b1", "1.2.3", "+",
    ".", "e5", "1e", "0x", "0o8", "'12'", "\"true\"", "!!str 12", "'~'", ".inf.", "nulL",
  ])
  func aText(text: String) throws {
    let plain = text.replacing("!!str ", with: "").filter { $0 != "'" && $0 != "\"" }
    #expect(try value(text) == .text(plain))
  }

  @Test(arguments: [
    "12", "-3", "+4", "007", "1.50", ".5", "5.", "1e3", "-1.5E-7", "0o17", "0xfF", ".inf", "-.INF",
    ".NaN", "123456789012345678901234567890",
  ])
  func aNumberAsItIsWritten(text: String) throws {
    #expect(try value(text) == .number(text))
  }

  @Test(arguments: zip(["true", "True", "TRUE"], ["false", "False", "FALSE"]))
  func aTruthValue(yes: String, no: String) throws {
    #expect(try value(yes) == .boolean(true))
    #expect(try value(no) == .boolean(false))
  }

  @Test(arguments: ["", "~", "null", "Null", "NULL", "!!null ''"])
  func nothing(text: String) throws {
    #expect(try value(text) == .null)
  }

  @Test func foldedAndLiteralTexts() throws {
    #expect(try value("|\n  a\n   b\n\n  c\n") == .text("a\n b\n\nc\n"))
    #expect(try value(">-\n  a\n  b\n\n  c\n") == .text("a b\nc"))
    #expect(try value("|\n  12") == .text("12"))
  }

  @Test func aMergeAddsWhatTheMapHasNot() throws {
    let read = ReadYAML(
      """
      base: &base {a: 1, b: 2}
      more: &more {b: 3, c: 4}
      one: {<<: *base, b: 5}
      both: {<<: [*more, *base]}
      text: {<<: word}
      """)
    let root = try #require(read.root)
    #expect(root["one"]?["a"]?.text == "1")
    #expect(root["one"]?["b"]?.text == "5")
    #expect(root["one"]?.entries.count == 2)
    #expect(root["both"]?.entries.map(\.value.text) == ["3", "4", "1"])
    #expect(root["text"]?["<<"]?.text == "word")
  }

  @Test(arguments: [
    ("!!python/object:os.system ls", "ls", "!!python/object:os.system"),
    ("!<tag:example.org,2024:x> y", "y", "!<tag:example.org,2024:x>"),
    ("!mine 'z'", "z", "!mine"),
    ("&a !!int four", "four", "!!int"),
    ("!!binary R0lGODlh", "R0lGODlh", "!!binary"),
  ])
  func aTagThatMeansNothingIsReported(text: String, value expected: String, tag: String) throws {
    let read = ReadYAML("- \(text)")
    #expect(read.root?.items.first?.value == .text(expected))
    let finding = try #require(read.draft.findings.first)
    #expect(finding.rule == ImportRule.unexpectedSource.id)
    #expect(finding.text(in: read.file.source) == tag)
    #expect(read.draft.ledger.entries.map(\.text) == [tag])
  }

  @Test func theTagOfAListIsReported() throws {
    let read = ReadYAML("a: !!set {b, c}\nd: !x [e]")
    #expect(read.root?["a"]?.entries.count == 2)
    #expect(read.draft.ledger.entries.map(\.text) == ["!!set", "!x"])
  }

  @Test func whatFollowsTheFirstDocumentIsReported() throws {
    let read = ReadYAML("a: b\n---\nc: d\n---\ne")
    let draft = read.draft
    #expect(read.root?["a"]?.text == "b")
    #expect(
      draft.findings.map(\.message) == ["3 documents in one file, of which the first is read"])
    #expect(draft.ledger.entries.map(\.text) == ["d", "e"])
    #expect(draft.ledger.entries.allSatisfy { $0.fate == .left })
  }

  @Test(arguments: ["", " \n\n", "# only a note\n", "---\n", "---\n...\n", "\u{FEFF}"])
  func nothingInAFileIsReported(text: String) {
    let read = ReadYAML(text)
    #expect(read.root == nil)
    #expect(read.lines == ["a.yml:1:1: error: there is nothing in 'a.yml' [empty-source]"])
  }

  @Test func whatIsNotBookedIsLeft() {
    struct Reader: Importer {
      let id = Identifier(trusted: "x")
      let title = "X"
      func recognise(_ source: ImportSource) -> Recognition { .no }
      func read(_ source: ImportSource, into draft: inout ImportDraft) {
        for file in source.files { _ = draft.yaml(file) }
      }
    }
    let source = ImportSource([SourceFile(name: "a.yml", text: "a: {b: [c, 1, true, null]}")])
    let entries = Reader().result(of: source).ledger.entries
    #expect(entries.map(\.text) == ["c", "1", "true"])
    #expect(entries.map(\.fate) == [.left, .left, .left])
  }
}
