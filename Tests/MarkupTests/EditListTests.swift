import Markup
import Testing

struct EditListTests {
  private func apply(_ edits: [(Range<Int>, String)], to text: String) throws -> String {
    let list = try EditList(edits.map { Edit(range: $0.0, replacement: $0.1) })
    return try list.apply(to: SourceText(text)).text(in: nil)
  }

  @Test func replacesInsertsAndDeletes() throws {
    let result = try apply([(4..<5, "yy"), (0..<0, "<"), (2..<3, ""), (7..<7, ">")], to: "a b c d")
    #expect(result == "<a  yy d>")
  }

  @Test func keepsTheOrderOfInsertionsAtOnePlace() throws {
    let result = try apply([(1..<2, "X"), (1..<1, "1"), (1..<1, "2")], to: "abc")
    #expect(result == "a12Xc")
  }

  @Test func changesNothingWithoutEdits() throws {
    #expect(try apply([], to: "a\r\nb") == "a\r\nb")
  }

  @Test(arguments: [
    (0..<2, 1..<3), (0..<2, 0..<1), (0..<3, 1..<1), (0..<1, 0..<1),
  ])
  func refusesOverlaps(a: Range<Int>, b: Range<Int>) {
    #expect(throws: EditError.self) {
      try EditList([Edit(range: b, replacement: "x"), Edit(range: a, replacement: "y")])
    }
  }

  @Test func allowsEditsThatTouch() throws {
    #expect(try apply([(0..<1, "x"), (1..<1, "-"), (1..<2, "y")], to: "ab") == "x-y")
  }

  @Test(arguments: [3..<4, 0..<5, -1..<0])
  func refusesRangesOutsideTheFile(range: Range<Int>) throws {
    let edit = Edit(range: range, replacement: "")
    #expect(throws: EditError.outsideFile(edit, count: 3)) {
      try EditList([edit]).apply(to: SourceText("abc"))
    }
  }

  @Test(arguments: [1..<2, 0..<1])
  func refusesToSplitACharacter(range: Range<Int>) throws {
    let edit = Edit(range: range, replacement: "")
    #expect(throws: EditError.splitsCharacter(edit, at: 1)) {
      try EditList([edit]).apply(to: SourceText("é"))
    }
  }

  @Test func keepsAByteOrderMark() throws {
    let source = try SourceText(name: "x", contents: [0xEF, 0xBB, 0xBF] + Array("<a/>".utf8))
    let edited = try EditList([Edit(range: 4..<5, replacement: "b")]).apply(to: source)
    #expect(edited.encoded() == [0xEF, 0xBB, 0xBF] + Array("<b/>".utf8))
    #expect(edited.encoding == .utf8WithMark)
    #expect(edited.name == "x")
  }

  @Test func keepsUTF16() throws {
    let contents: [UInt8] =
      [0xFE, 0xFF] + "<é/>".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    let source = try SourceText(name: "x", contents: contents)
    let edited = try EditList([Edit(range: 1..<3, replacement: "ü")]).apply(to: source)
    let expected: [UInt8] =
      [0xFE, 0xFF] + "<ü/>".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(edited.encoded() == expected)
  }

  @Test func givesZeroBytesToTheParserToRefuse() throws {
    let edited = try EditList([Edit(range: 3..<3, replacement: "\0")]).apply(
      to: SourceText("<a></a>"))
    #expect(throws: MarkupError.self) { try Document.parse(edited) }
  }

  @Test func describesItsErrors() {
    let edit = Edit(range: 1..<2, replacement: "")
    #expect("\(EditError.overlap(edit, edit))" == "the edits of bytes 1..<2 and 1..<2 overlap")
    #expect(
      "\(EditError.outsideFile(edit, count: 1))"
        == "the edit of bytes 1..<2 is outside the file, which has 1")
  }
}

extension SourceText {
  fileprivate func text(in range: Range<Int>?) -> String {
    text(in: range ?? 0..<bytes.count)
  }
}
