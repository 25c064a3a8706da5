import CoequalModel
import CoequalTables
import CoequalTestSupport
import Markup
import Testing

@Suite struct DelimitedTextTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,", [["a", "b"], ["1", ""]]),
    ("\"a\",\"b\"\n\"1\",\"2\"", [["a", "b"], ["1", "2"]]),
    ("a,b\n\"1,5\",\"x\"\"y\"\"\"", [["a", "b"], ["1,5", "x\"y\""]]),
    ("a,b\n\"one\r\ntwo\n\",2", [["a", "b"], ["one\r\ntwo\n", "2"]]),
    ("a,b\n\"\",\"\"\"\"\n", [["a", "b"], ["", "\""]]),
    ("a,b\n\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n,\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b,,\n1,2,,\n", [["a", "b"], ["1", "2", "", ""]]),
    ("a,b\n\"1\"  ,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n 1 , 2\n", [["a", "b"], [" 1 ", " 2"]]),
  ])
  func readsRows(_ text: String, _ expected: [[String]]) {
    let file = TableFile(text)
    #expect(file.texts == expected)
    #expect(file.lines.isEmpty)
    #expect(file.misplaced.isEmpty)
  }

  @Test(arguments: [
    ("a;b\n1,5;2\n3,5;4\n", Separator.semicolon), ("a\tb\n1\t2\n", .tab), ("a|b\n1|2\n", .bar),
    ("a,b\n1;2,3\n", .comma), ("a\nb\n", .comma), ("\"a;b\",c\n\"d;e\",f\n", .comma),
    ("Name;Text\nx;one, two, three\ny;four, five, six\n", .semicolon),
    ("Ladder of Acme\na;b;c\n1;2;3\n", .semicolon), ("sep=|\na|b,c\n1|2\n", .bar),
    ("sep=;\r\na;b\r\n1;2\r\n", .semicolon),
  ])
  func tellsTheSeparator(_ text: String, _ expected: Separator) throws {
    let table = try #require(TableFile(text).tables.first)
    #expect(table.form == .delimited(expected, .utf8))
    #expect(!table.header.contains { $0.text.hasPrefix("sep=") })
  }

  @Test func aTitleAboveTheTableIsNotTheHeader() throws {
    let file = TableFile("Ladder of Acme\n\nRole,Level\nSenior,4\n")
    let table = try #require(file.tables.first)
    #expect(table.preface.map(\.texts) == [["Ladder of Acme"]])
    #expect(table.header.texts == ["Role", "Level"])
    #expect(table.rows.map(\.texts) == [["Senior", "4"]])
    #expect(file.lines.isEmpty)
  }

  @Test func aTableOfOneColumnBeginsWithItsHeader() {
    #expect(TableFile("Role\nSenior\nLead\n").texts == [["Role"], ["Senior"], ["Lead"]])
  }

  @Test func theTitleIsTheNameOfTheFileWithoutItsEnding() {
    let file = TableFile.read(name: "data/ladder.v2.csv", bytes: Array("a,b\n1,2".utf8))
    #expect(file.tables.map(\.title) == ["ladder.v2"])
    #expect(file.tables.map(\.name) == ["data/ladder.v2.csv"])
  }

  // MARK: - Encodings

  private static let text = "Rolle,Größe\nä,€"

  private static func utf16(isLittle: Bool, mark: [UInt8] = []) -> [UInt8] {
    mark
      + text.utf16.flatMap { unit -> [UInt8] in
        let bytes = [UInt8(unit & 255), UInt8(unit >> 8)]
        return isLittle ? bytes : bytes.reversed()
      }
  }

  private static let western: [UInt8] =
    Array("Rolle,Gr".utf8) + [0xF6, 0xDF] + Array("e\n".utf8) + [0xE4, 0x2C, 0x80]

  private static let encoded: [(TextEncoding, [UInt8])] = [
    (.utf8, Array(text.utf8)),
    (.utf8, [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
    (.windows1252, western),
    (.utf16LittleEndian, utf16(isLittle: true, mark: [0xFF, 0xFE])),
    (.utf16BigEndian, utf16(isLittle: false, mark: [0xFE, 0xFF])),
    (.utf16LittleEndian, utf16(isLittle: true)),
    (.utf16BigEndian, utf16(isLittle: false)),
  ]

  @Test(arguments: encoded)
  func readsEncodings(_ encoding: TextEncoding, _ bytes: [UInt8]) throws {
    let file = TableFile.read(name: "t.csv", bytes: bytes)
    #expect(file.texts == [["Rolle", "Größe"], ["ä", "€"]])
    #expect(file.tables.map(\.form) == [.delimited(.comma, encoding)])
    #expect(file.lines.isEmpty)
    #expect(file.misplaced.isEmpty)
  }

  @Test func aFaultInUTF8DoesNotMakeItAnotherEncoding() {
    let bytes = Array("Rolle,Größe\nä,".utf8) + [0xE4] + Array("\nö,ü".utf8)
    let file = TableFile.read(name: "t.csv", bytes: bytes)
    #expect(file.texts == [["Rolle", "Größe"], ["ä", "\u{FFFD}"], ["ö", "ü"]])
    #expect(file.lines == ["t.csv:2:3: error: bytes that are no UTF-8 text [malformed-table]"])
  }

  @Test func halfACharacterAtTheEndIsReported() {
    let file = TableFile.read(name: "t.csv", bytes: [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62, 0, 0x63])
    #expect(file.texts == [["a"], ["b"]])
    #expect(file.lines == ["t.csv:2:2: error: bytes that are no UTF-16LE text [malformed-table]"])
  }

  // MARK: - What is wrong

  @Test(arguments: [
    (
      "",
      "t.csv:1:1: error: no text in this table; expected a header and rows below it [empty-table]"
    ),
    (
      " \n ,\n",
      "t.csv:1:1: error: no text in this table; expected a header and rows below it [empty-table]"
    ),
    (
      "a,b\n",
      "t.csv:1:1: error: no rows in this table; expected some below the header [empty-table]"
    ),
    (
      "a,b\n5\" disk,2\n",
      "t.csv:2:2: warning: row 2 has a quote inside a cell that does not begin with one [stray-quote]"
    ),
    (
      "a,b\n\"x\"y,2\n",
      "t.csv:2:4: warning: row 2 has text after the quote that ends a cell [stray-quote]"
    ),
    (
      "a,b\n\"x,2\n3,4\n",
      "t.csv:2:1: warning: row 2 has a cell whose quote is never closed [stray-quote]"
    ),
    ("a,b\n1,2,3\n", "t.csv:2:5: warning: row 2 has 3 cells and the header has 2 [cell-count]"),
    ("a,b,c\n1,2\n", "t.csv:2:3: warning: row 2 has 2 cells and the header has 3 [cell-count]"),
    ("a,b,A\n1,2,3\n", "t.csv:1:5: warning: 'A' is the name of two columns [header-cell]"),
    (
      "a,,c\n1,2,3\n",
      "t.csv:2:3: warning: row 2 has a text in a column without a name [header-cell]"
    ),
    (
      "a,b\n1,x\u{0}y\n",
      "t.csv:2:3: warning: row 2 has a control character in a cell, as no text has [cell-value]"
    ),
  ])
  func saysWhatIsWrong(_ text: String, _ expected: String) {
    let file = TableFile(text)
    #expect(file.lines == [expected])
  }

  @Test func theRowsAroundAFaultAreKept() {
    let file = TableFile("a,b\n1,2\n\"x,2\n3,4\n5\"5,6\n7,8,9\n")
    #expect(
      file.texts == [
        ["a", "b"], ["1", "2"], ["\"x", "2"], ["3", "4"], ["5\"5", "6"], ["7", "8", "9"],
      ])
  }

  @Test func manyFaultsOfOneKindAreCounted() {
    let file = TableFile("a,b\n" + String(repeating: "1\n", count: 100))
    #expect(file.findings.count == 21)
    #expect(file.findings.last?.message == "80 more of this kind in the rows below")
  }

  @Test func aZeroByteBecomesASpace() {
    #expect(TableFile("a,b\n1,x\u{0}y\n").texts == [["a", "b"], ["1", "x y"]])
  }

  // MARK: - Limits

  @Test func aFileAboveTheLimitIsRefused() {
    let file = TableFile("a,b\n1,2\n", limits: TableLimits(fileSize: 7))
    #expect(file.tables.isEmpty)
    #expect(
      file.lines == ["t.csv:1:1: error: the file has 8 bytes; at most 7 are read [oversized-table]"]
    )
  }

  @Test func rowsAboveTheLimitAreNotRead() {
    let file = TableFile("a,b\n1,2\n3,4\n5,6\n", limits: TableLimits(rows: 3))
    #expect(file.texts == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(
      file.lines == [
        "t.csv:4:1: error: row 4 and those below it are not read: the table is too large [oversized-table]"
      ])
  }

  @Test func cellsAboveTheLimitAreNotRead() {
    let file = TableFile(
      "a,b\n1,2,3,4\n123456789,1\n", limits: TableLimits(columns: 3, cellSize: 8))
    #expect(file.texts == [["a", "b"], ["1", "2", "3"], ["", "1"]])
    #expect(file.findings.count { $0.rule == TableRule.oversizedTable.id } == 2)
  }

  // MARK: - Places of parts

  @Test func aPartOfACellWithDoubledQuotesHasItsOwnPlace() throws {
    let table = try #require(TableFile("a,b\n\"x \"\"y\"\" z\",2\n").tables.first)
    let cell = table.rows[0][0]
    #expect(cell.text == "x \"y\" z")
    #expect(table.source.text(in: table.place(of: 0..<1, in: cell).range) == "x")
    #expect(table.source.text(in: table.place(of: 2..<5, in: cell).range) == "\"\"y\"\"")
    #expect(table.source.text(in: table.place(of: 6..<7, in: cell).range) == "z")
    #expect(table.place(of: 0..<99, in: cell) == cell.place)
  }

  // MARK: - Windows

  /// Reading through a window that grows byte by byte gives the rows of the whole.
  @Test(arguments: [
    "a,b\r\n\"1,\"\"5\",2\r\n\"x\ny\",\"\"\r\nlast,row", "a,b\n\"open,2\n3,4", "\"a\"b,c\rd\r\n",
    "",
  ])
  func aWindowGivesTheRowsOfTheWhole(_ text: String) {
    let bytes = Array(text.utf8)
    let parser = RowParser(separator: UInt8(ascii: ","))
    var whole: [[String]] = []
    var row = RawRow()
    var position = 0
    while parser.next(in: bytes.span, at: &position, isLast: true, into: &row) {
      whole.append(row.fields.map { String(decoding: bytes[$0.range], as: UTF8.self) })
    }
    var rows: [[String]] = []
    var start = 0
    for end in 0...bytes.count {
      let window = Array(bytes[start..<end])
      var position = 0
      while parser.next(in: window.span, at: &position, isLast: end == bytes.count, into: &row) {
        rows.append(row.fields.map { String(decoding: window[$0.range], as: UTF8.self) })
      }
      start += position
    }
    #expect(rows == whole)
  }

  @Test(arguments: [1, 2, 3])
  func damageNeverTraps(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let alphabet = Array("ab,;\t|\"\"\n\r \u{0}é".utf8) + [0xFF, 0xFE]
    for _ in 0..<300 {
      let bytes = (0..<random.index(60)).map { _ in random.pick(alphabet) }
      let file = TableFile.read(name: "t.csv", bytes: bytes)
      #expect(file.misplaced.isEmpty)
      for finding in file.findings {
        let length = file.tables.first?.source.bytes.count ?? 0
        #expect((finding.place?.range.upperBound ?? 0) <= length)
      }
    }
  }
}
