import CoequalModel
import CoequalTables
import CoequalTestSupport
import Testing

@Suite struct ColumnReaderTests {
  private static let plain =
    "Id,Grade,Pay,Hired\n1,L1,100.5,2020-01-31\n2,L2,,\n3,L1,0,1969-12-31\n"

  @Test func numbersCodesAndDatesAreTyped() throws {
    let reading = try ColumnReader.pieces().read(Self.plain)
    #expect(reading.rowTexts == ["100.5|L1|18292", "-|L2|-", "0.0|L1|-1"])
    #expect(reading.findings.isEmpty)
    #expect(reading.texts == [[], ["L1", "L2"], []])
    #expect(reading.rows == 3)
  }

  @Test func aMissingNumberIsNotZero() throws {
    let table = try #require(try ColumnReader.pieces().read(Self.plain).result)
    #expect(table.decimals(0)[1].isNaN)
    #expect(table.decimals(0)[2] == 0)
  }

  // MARK: - Texts that are written in many ways

  private static let written: [(String, [String])] = [
    ("Pay,Grade\n\"1\",\"a\"\n", ["1.0|a|absent"]),
    ("Pay,Grade\r\n1,a\r\n2,b\r\n", ["1.0|a|absent", "2.0|b|absent"]),
    ("Pay,Grade\r1,a\r2,b", ["1.0|a|absent", "2.0|b|absent"]),
    ("\u{FEFF}Pay,Grade\n1,a", ["1.0|a|absent"]),
    ("Pay,Grade\n1,\"x, \"\"y\"\"\r\nz\"\n2,b\n", ["1.0|x, \"y\"\r\nz|absent", "2.0|b|absent"]),
    ("Pay,Grade\n 1 , a \n\n,\n2,a\n", ["1.0|a|absent", "2.0|a|absent"]),
    ("Pay;Grade\n1,5;a\n", ["1.5|a|absent"]),
    ("sep=|\nPay|Grade\n1|a\n", ["1.0|a|absent"]),
    ("People of Acme\n\nPay,Grade\n1,a\n", ["1.0|a|absent"]),
    ("Pay,Grade,\n1,a,\n2,b,\n", ["1.0|a|absent", "2.0|b|absent"]),
    ("Pay,Grade\n\"1\"  ,a\n", ["1.0|a|absent"]),
    ("PAY , g r a d e\n1,a\n", ["1.0|a|absent"]),
    ("Salary,Grade\n-0,a\n", ["-0.0|a|absent"]),
    ("Pay,Name,Grade\n1,5\" disk,a\n", ["1.0|a|absent"]),
    (
      "Pay,Grade\n1,a text that is longer than sixteen bytes\n2,a text that is longer than seventeen\n",
      [
        "1.0|a text that is longer than sixteen bytes|absent",
        "2.0|a text that is longer than seventeen|absent",
      ]
    ),
  ]

  @Test(arguments: written)
  func readsWhatIsWrittenInManyWays(_ text: String, _ expected: [String]) throws {
    let reading = try ColumnReader.pieces().read(text)
    #expect(reading.rowTexts == expected)
    #expect(reading.messages.isEmpty)
  }

  @Test(arguments: [1, 7, 16, 1 << 20])
  func rowsHaveTheNumbersThatSpreadsheetProgramsShow(size: Int) throws {
    let text = "People\n\nPay,Grade\n\n,\n1,a\n2,b\nx,c\n\n\"3\",\"d\ne\"\n\n4,f\n5,g,h\n6,i\n"
    let reading = try ColumnReader.pieces(of: size).read(text)
    #expect(reading.rows == 5)
    #expect((0..<5).map { reading.numbers.number(ofRow: $0) } == [6, 7, 10, 12, 14])
  }

  @Test func textsOfRowsThatAreLeftOutAreNoCodes() throws {
    let reading = try ColumnReader.pieces().read("Grade,Pay\na,1\nb,x\nc,2\nd\n\"e\",3\nf\",4\n")
    #expect(reading.rowTexts == ["1.0|a|absent", "2.0|c|absent", "3.0|e|absent", "4.0|f\"|absent"])
    #expect(reading.texts == [[], ["a", "c", "e", "f\""], []])
  }

  /// Unfit rows, quotes that hold line ends, and quotes that are never closed.
  private static let difficult =
    "Id,Grade,Pay,Hired,Note\r\n"
    + "1,\"L\n1\",100.5,2020-01-31,\"a \"\"b\"\"\r\nc\"\r\n"
    + "2,L2,pay,2020-01-31,x\r\n"
    + "\r\n3,\"L\"\"3\",3,2020-01-31,\",\n\"\n"
    + "4,\"open,4,2020-01-31,\n"
    + "5,L2,5,31.1.2020,\"x\"y\n"
    + "6,L2,6\n7,L2,-7,2020-02-30,\"\n\n\"\n"
    + "8,L\u{0},8,,\n9,L9,9,,,,more\n10,Größe,10,2024-02-29T00:00:00,\n11,L1,11,,\"\n"

  @Test(arguments: 1...70)
  func theSizeOfPiecesDoesNotMatter(_ size: Int) throws {
    for text in Self.written.map(\.0) + [Self.difficult] {
      let whole = try ColumnReader.pieces().read(text)
      let pieces = try ColumnReader.pieces(of: size, threads: 1 + size % 4).read(text)
      #expect(pieces.fingerprint == whole.fingerprint)
    }
  }

  @Test func unfitRowsAreLeftOutAndReported() throws {
    let reading = try ColumnReader.pieces().read(Self.difficult)
    #expect(reading.rowTexts == ["100.5|L\n1|18292", "3.0|L\"3|18292", "10.0|Größe|19782"])
    #expect(
      reading.messages == [
        "row 3 (line 5) has a text of 3 characters in 'Pay'; expected a number such as 1234.56 [unfit-cell]",
        "row 6 (line 9) has a quote that is never closed; expected a second one at the end of the cell [stray-quote]",
        "row 7 (line 10) has text after the quote that ends a cell; expected quotes inside of a cell to be doubled [stray-quote]",
        "row 8 (line 11) has 3 cells; expected 5 as in the header [cell-count]",
        "row 9 (line 12) has a number below 0.0 in 'Pay'; expected a number such as 1234.56, from 0.0 to 1000000000.0 [unfit-cell]",
        "row 9 (line 12) has a text of 10 characters in 'Hired'; expected a date such as 2026-01-31 [unfit-cell]",
        "row 10 (line 15) has the control character 0 in 'Grade'; expected text or numbers [cell-value]",
        "row 11 (line 16) has 7 cells; expected 5 as in the header [cell-count]",
        "row 13 (line 18) has a quote that is never closed; expected a second one at the end of the cell [stray-quote]",
      ])
    #expect(reading.unfitRows == 8)
  }

  /// The table that spreadsheets share is read by code of its own.
  @Test(arguments: [1, 2, 3, 4])
  func agreesWithTheTableInMemory(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let parts = [
      "1", "2.5", "x", "\"y\"", "\"a,\nb\"", "\"q\"\"\"", "", " ", "L1", "2020-01-01", "é",
    ]
    for _ in 0..<60 {
      var text = "Pay,Grade,Hired\n"
      for _ in 0..<(1 + random.index(8)) {
        text +=
          (0..<(random.index(8) == 0 ? 4 : 3)).map { _ in random.pick(parts) }
          .joined(separator: ",") + random.pick(["\n", "\r\n"])
      }
      let file = TableFile.read(name: "t.csv", bytes: Array(text.utf8))
      let table = try #require(file.tables.first)
      let reader = ColumnReader.pieces(of: 1 + random.index(40))
      let reading = try reader.read(text)
      let other = reader.table(of: table)
      #expect(reading.rowTexts == other.rowTexts)
      #expect(reading.counts == other.counts)
      #expect(reading.texts == other.texts)
    }
  }

  @Test(arguments: [1, 2, 3])
  func damageNeverTraps(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let alphabet = Array("ab,;\t|\"\"\n\r \u{0}é109.-".utf8) + [0xFF, 0xFE]
    for _ in 0..<300 {
      let head = random.index(3) == 0 ? [] : Array("Pay,Grade\n".utf8)
      let bytes = head + (0..<random.index(80)).map { _ in random.pick(alphabet) }
      let whole = try ColumnReader.pieces().read(bytes)
      let pieces = try ColumnReader.pieces(
        of: 1 + random.index(30), threads: 1 + random.index(4)
      ).read(bytes)
      #expect(pieces.fingerprint == whole.fingerprint)
    }
  }

  @Test(arguments: 1...4)
  func theNumberOfThreadsDoesNotMatter(_ threads: Int) throws {
    var random = SplitMix(seed: 5)
    var text = "Pay,Grade,Hired\n"
    for row in 0..<3000 {
      text += "\(random.index(90_000)).\(random.index(100)),\"G\(random.index(row / 10 + 1))\""
      text += ",20\(10 + random.index(20))-0\(1 + random.index(9))-1\(random.index(10))\n"
      if random.index(40) == 0 { text += "x,\"line\nend\",\n" }
    }
    let one = try ColumnReader.pieces(threads: 1).read(text)
    let several = try ColumnReader.pieces(of: 700, threads: threads).read(text)
    #expect(one.rows == 3000)
    #expect(several.fingerprint == one.fingerprint)
  }

  @Test func chunksSayWhereTheyAre() throws {
    let text = "Pay,Grade\n1,a\nx,a\n2,b\n3,a\n\n4,b\n"
    let reading = try ColumnReader.pieces(of: 8).fold(
      .bytes(Array(text.utf8), name: "t.csv"), into: [String]()
    ) { chunk in
      "\(chunk.firstRow) \(chunk.firstNumber) \(chunk.columns[0].decimals) \(chunk.columns[1].codes)"
    } merge: {
      $0.append($1)
    }
    #expect(
      reading.result?.filter { !$0.contains("[] []") } == [
        "0 2 [1.0] [0]", "1 4 [2.0, 3.0] [1, 0]", "3 7 [4.0] [1]",
      ])
  }

  // MARK: - Encodings

  private static let text = "Größe,Pay\nä,1\n€,2\n"

  @Test func readsUTF16() throws {
    for isLittle in [true, false] {
      let bytes =
        (isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF])
        + Self.text.utf16.flatMap { unit -> [UInt8] in
          let bytes = [UInt8(unit & 255), UInt8(unit >> 8)]
          return isLittle ? bytes : bytes.reversed()
        }
      let requests = [ColumnRequest("grösse", "größe", kind: .code)]
      let reading = try ColumnReader.pieces(requests).read(bytes)
      #expect(reading.rowTexts == ["ä", "€"])
    }
  }

  /// Only the last bytes show that the file is no UTF-8.
  @Test func readsWindows1252() throws {
    let rows = String(repeating: "a,1\n", count: 100_000)
    let bytes =
      Array("Grade,Pay\n\(rows)Z".utf8) + [0xFC] + Array("rich,2\nZ".utf8) + [0xC3, 0xBC]
      + Array("rich,3\n".utf8) + [0x80, 0xA0] + Array(",4\n".utf8)
    let reading = try ColumnReader.pieces().read(bytes)
    #expect(reading.texts[1] == ["a", "Zürich", "ZÃ¼rich", "€"])
    #expect(reading.format.encoding == .windows1252)
    #expect(reading.messages.isEmpty)
  }

  @Test func damagedUTF8IsRepairedAndReported() throws {
    let bytes = Array("Grade,Pay\nä,1\nö,2\nü,2\nx".utf8) + [0xE4] + Array(",3\n".utf8)
    let reading = try ColumnReader.pieces().read(bytes)
    #expect(reading.texts[1] == ["ä", "ö", "ü", "x\u{FFFD}"])
    #expect(reading.messages == ["bytes that are no UTF-8 text [malformed-table]"])
  }

  // MARK: - What is refused

  @Test(arguments: [
    ("", "no text in this table; expected a header and rows below it [empty-table]"),
    ("Pay,Grade\n", "no rows in this table; expected some below the header [empty-table]"),
    ("%PDF-1.7\n1,2\n", "a PDF where a table is expected [malformed-table]"),
    ("Pya,Grade\n1,a\n", "there is no column 'Pay'; is 'Pya' meant? [missing-column]"),
    ("Level,Grade\n1,a\n", "there is no column 'Pay' [missing-column]"),
    ("Pay,pay,Grade\n1,2,a\n", "'pay' is the name of two columns [header-cell]"),
    (
      "Pay;Grade\n1,234;a\n",
      "the numbers can be read in more than one way: a mark before three digits may begin the fraction or divide thousands [unfit-table]"
    ),
  ])
  func saysWhyThereIsNoResult(_ text: String, _ expected: String) throws {
    let reading = try ColumnReader.pieces().read(text)
    #expect(reading.result == nil)
    #expect(reading.messages == [expected])
  }

  @Test func aMissingColumnNamesThoseThatAreThere() throws {
    let finding = try #require(try ColumnReader.pieces().read("Pya,Grade\n1,a\n").findings.first)
    #expect(finding.notes.map(\.message) == ["the columns are 'Pya', 'Grade'"])
    #expect(finding.help.first == "rename 'Pya' to 'Pay'")
  }

  @Test func aCompressedFileThatIsNoSpreadsheetIsRefused() throws {
    let reading = try ColumnReader.pieces().read([0x50, 0x4B, 3, 4, 0, 0])
    #expect(reading.result == nil)
    #expect(reading.findings.contains { $0.severity == .error })
  }

  @Test(arguments: [(1, true), (2, false)])
  func tooManyUnfitRowsGiveNoResult(_ unfit: Int, _ isTaken: Bool) throws {
    let text =
      "Pay,Grade\n" + String(repeating: "1,a\n", count: 100 - unfit)
      + String(repeating: "x,a\n", count: unfit)
    let reader = ColumnReader.pieces(mostUnfit: ColumnReader.standardMostUnfit)
    let reading = try reader.read(text)
    #expect((reading.result != nil) == isTaken)
    if !isTaken {
      #expect(reading.messages.last == "2 of 100 rows are unfit; at most 1 % may be [unfit-table]")
    }
  }

  @Test(arguments: [100, 5_000, 1 << 20])
  func readingStopsEarlyAtTheSameRow(_ size: Int) throws {
    let text = "Pay,Grade\n" + String(repeating: "1,a\n1,a\nx,a\n", count: 20_000)
    let reader = ColumnReader.pieces(of: size, mostUnfit: ColumnReader.standardMostUnfit)
    let reading = try reader.read(text)
    #expect(reading.result == nil)
    #expect(
      reading.messages.last
        == "101 of the first 303 rows are unfit; at most 1 % may be [unfit-table]")
    #expect(reading.counts == [.notNumber: 101])
    #expect(reading.messages[20] == "81 more of this kind in the rows below [unfit-cell]")
  }

  @Test func aRowOfAGigabyteIsRefused() throws {
    let text = "Pay,Grade\n1,a\n2," + String(repeating: "b", count: 3000)
    for size in [100, 1 << 20] {
      let reading = try ColumnReader.pieces(of: size, rowSize: 1000).read(text)
      #expect(reading.result == nil)
      #expect(
        reading.messages == [
          "row 3 has more than 1000 bytes, so it and those below are not read [oversized-table]"
        ])
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func quotesThatAreNeverClosedTakeNoSquareOfTime() throws {
    let row = "1,\"open,\n"
    let text = "Pay,Grade,Note\n" + String(repeating: row, count: 300_000)
    let reading = try ColumnReader.pieces().read(text)
    #expect(reading.unfitRows == 300_000)
    let one = "Pay,Grade\n1,\"a\n" + String(repeating: "2,b\n", count: 1_000_000)
    #expect(try ColumnReader.pieces().read(one).rows == 1_000_000)
  }

  @Test func aColumnOfTooManyCodesIsRefused() throws {
    let text = "Pay,Grade\n" + (0..<50).map { "1,\($0)\n" }.joined()
    var reader = ColumnReader.pieces()
    reader.limits.codes = 49
    #expect(
      try reader.read(text).messages == [
        "'Grade' has more than 49 different texts [oversized-table]"
      ])
    reader.limits.codes = 50
    #expect(try reader.read(text).messages.isEmpty)
  }

  @Test func limitsThatAreNoneEndNowhere() throws {
    var reader = ColumnReader.pieces(of: 0, rowSize: 0)
    reader.threads = 0
    #expect(try reader.read("Pay,Grade\n1,a\n").result == nil)
  }

  // MARK: - Private values

  @Test func valuesAreShownOnlyWhenAskedFor() throws {
    var reader = ColumnReader.pieces(format: TableFormat(decimals: .point))
    let text = "Pay,Grade\n\"54,321\",a\n12x,b\n-77,b\n1,b\n"
    let silent = try reader.read(text)
    #expect(silent.unfitRows == 3)
    for value in ["54,321", "12x", "77"] {
      #expect(!silent.messages.joined().contains(value))
    }
    reader.showsValues = true
    let messages = try reader.read(text).messages
    #expect(messages.contains { $0.contains("'12x'") })
    #expect(messages.contains { $0.contains("'-77'") })
  }

  // MARK: - Kinds of columns

  @Test func textsAreKeptAsTheyAre() throws {
    let reader = ColumnReader.pieces(of: 7, [ColumnRequest("Name", kind: .text)])
    #expect(
      try reader.read("Name,X\n a ,1\n\"b\"\"\nc\",2\n,3\n").rowTexts == [" a ", "b\"\nc", ""])
  }

  /// Rows that are just as they should be are read by code of its own.
  @Test(arguments: [1, 2, 3, 4])
  func textsAreThoseOfTheTableInMemory(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let parts = [
      "a", "eight889", "nine 9999", "sixteen sixteen!", "seventeen seventee", "\"quoted, twice\"",
      "\"q\"\"\"", "\"\"", "", " before", "behind ", "é", "seven7é", "eight888é", "\"a\nb\"",
      "\u{A0}wide", "L1", String(repeating: "long ", count: 20) + ".",
    ]
    let requests = [
      ColumnRequest("Note", kind: .text), ColumnRequest("Grade", kind: .code),
      ColumnRequest("Why", kind: .text),
    ]
    for _ in 0..<60 {
      var text = "Note,Grade,Why\n"
      for _ in 0..<(1 + random.index(12)) {
        text +=
          (0..<3).map { _ in random.pick(parts) }.joined(separator: ",")
          + random.pick(["\n", "\r\n"])
      }
      let file = TableFile.read(name: "t.csv", bytes: Array(text.utf8))
      let reader = ColumnReader.pieces(of: 1 + random.index(200), requests)
      let (reading, other) = (
        try reader.read(text), reader.table(of: try #require(file.tables.first))
      )
      #expect(reading.rowTexts == other.rowTexts)
      #expect(reading.counts == other.counts)
    }
  }

  @Test func emptyCellsCanBeFaults() throws {
    let reader = ColumnReader.pieces([
      ColumnRequest("Pay", kind: .decimal(), allowsEmpty: false),
      ColumnRequest("Grade", kind: .code, allowsEmpty: false),
      ColumnRequest("Hired", kind: .date, allowsEmpty: false),
    ])
    let reading = try reader.read("Pay,Grade,Hired\n,a,2020-01-01\n1,,2020-01-01\n1,a,\n")
    #expect(reading.rows == 0)
    #expect(reading.counts == [.empty: 3])
  }

  @Test(arguments: [(255, 256), (256, 257), (65_536, 65_537)])
  func codesTakeAsFewBytesAsTheyNeed(_ last: Int, _ count: Int) throws {
    let text = "Grade,X\n" + (0...last).map { "\($0),\n" }.joined()
    let reader = ColumnReader.pieces(of: 2000, [ColumnRequest("Grade", kind: .code)])
    let codes = try #require(try reader.read(text).result?.codes(0))
    #expect(codes.texts.count == count)
    #expect(codes.texts == (0...last).map(String.init))
    #expect((0...last).allSatisfy { codes[$0] == $0 })
    switch codes.codes {
    case .small: #expect(last < 256)
    case .medium: #expect((256..<65_536).contains(last))
    case .large: #expect(last >= 65_536)
    }
  }

  @Test func spreadsheetsGiveTheSameColumns() throws {
    var workbook = PackedWorkbook([
      .init(
        "S",
        "<row r=\"1\"><c t=\"str\"><v>Pay</v></c><c t=\"str\"><v>Grade</v></c></row>"
          + "<row r=\"3\"><c><v>1234.5</v></c><c t=\"str\"><v>L1</v></c></row>"
          + "<row r=\"4\"><c t=\"str\"><v>pay</v></c><c t=\"str\"><v>L1</v></c></row>")
    ])
    workbook.strings = []
    let reading = try ColumnReader.pieces().read(workbook.bytes)
    #expect(reading.rowTexts == ["1234.5|L1|absent"])
    #expect(
      reading.messages == [
        "row 4 has a text of 3 characters in 'Pay'; expected a number such as 1234.56 [unfit-cell]"
      ])
  }

  @Test func textsOfWhiteSpaceAreBlank() {
    let texts = TextColumn(["", " \t\r\n", "\u{00A0} \u{3000}", " x", "é", "\u{00A0}é"])
    #expect((0..<7).map(texts.isBlank) == [true, true, true, false, false, false, true])
  }
}
