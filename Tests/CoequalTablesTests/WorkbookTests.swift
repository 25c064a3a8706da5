import Archives
import CoequalModel
import CoequalTables
import CoequalTestSupport
import Markup
import Testing

@Suite struct WorkbookTests {
  private func read(
    _ workbook: PackedWorkbook, limits: TableLimits = .standard
  ) -> TableFile {
    .read(name: "b.xlsx", bytes: workbook.bytes, limits: limits)
  }

  private func texts(
    _ rows: String, strings: [String] = [], styles: String = "", startsIn1904: Bool = false
  ) -> [[String]] {
    var workbook = PackedWorkbook([.init("S", "<row><c t=\"str\"><v>H</v></c></row>" + rows)])
    workbook.strings = strings
    workbook.styles = styles
    workbook.startsIn1904 = startsIn1904
    let file = read(workbook)
    #expect(file.misplaced.isEmpty)
    return Array(file.texts.dropFirst())
  }

  // MARK: - Kinds of cells

  @Test(arguments: [
    ("<c t=\"s\"><v>0</v></c>", "shared"),
    ("<c t=\"s\"><v>1</v></c>", "bold and plain"),
    ("<c t=\"s\"><v>2</v></c>", "東京"),
    ("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> in line </t></is></c>", " in line "),
    ("<c t=\"str\"><f>A1</f><v>formula</v></c>", "formula"),
    ("<c><v>42</v></c>", "42"),
    ("<c t=\"n\"><v>4.0999999999999996</v></c>", "4.1"),
    ("<c><v>-0.5</v></c>", "-0.5"),
    ("<c><v>12345678901</v></c>", "12345678901"),
    ("<c><f>1+1</f><v>2</v></c>", "2"),
    ("<c t=\"b\"><v>1</v></c>", "TRUE"),
    ("<c t=\"b\"><v>0</v></c>", "FALSE"),
    ("<c t=\"d\"><v>2026-01-31</v></c>", "2026-01-31"),
    ("<c t=\"inlineStr\"><is><t>a_x000D_&#10;b_x005F_c</t></is></c>", "a\r\nb_c"),
  ])
  func readsKindsOfCells(_ cell: String, _ expected: String) {
    let strings = [
      "<t>shared</t>",
      "<r><rPr><b/></rPr><t>bold</t></r><r><t xml:space=\"preserve\"> and plain</t></r>",
      "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh>",
    ]
    #expect(texts("<row>\(cell)</row>", strings: strings) == [[expected]])
  }

  @Test(arguments: [
    ("14", "46053", "2026-01-31"), ("14", "46053.5625", "2026-01-31T13:30:00"),
    ("22", "46053.999988", "2026-01-31T23:59:59"), ("20", "0.5", "12:00:00"),
    ("14", "1", "1900-01-01"), ("14", "59", "1900-02-28"), ("14", "60", "60"),
    ("14", "61", "1900-03-01"), ("14", "36585", "2000-02-29"), ("14", "2958465", "9999-12-31"),
    ("14", "2958466", "2958466"), ("14", "-1", "-1"), ("0", "46053", "46053"),
    ("9", "0.5", "0.5"), ("164", "46053", "2026-01-31"), ("165", "46053", "46053"),
    ("166", "1.5", "1.5"), ("167", "46053", "46053"),
  ])
  func showsDatesAsISO(_ format: String, _ value: String, _ expected: String) {
    let styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-407]d\\.\\ mmm\\ yyyy\"/>"
      + "<numFmt numFmtId=\"165\" formatCode=\"0 &quot;days&quot;;[Red]-0\"/>"
      + "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/>"
      + "<numFmt numFmtId=\"167\" formatCode=\"_(* #,##0.00_);General\"/></numFmts>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"\(format)\"/></cellXfs>"
    #expect(texts("<row><c s=\"1\"><v>\(value)</v></c></row>", styles: styles) == [[expected]])
  }

  @Test func countsDaysFrom1904WhereTheSpreadsheetDoes() {
    let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    let rows = "<row><c><v>44591</v></c></row><row><c><v>0</v></c></row>"
    #expect(
      texts(rows, styles: styles, startsIn1904: true) == [["2026-01-31"], ["1904-01-01"]])
  }

  // MARK: - Rows and sheets

  @Test func cellsStandInTheirColumns() throws {
    let file = read(
      PackedWorkbook([
        .init(
          "S",
          """
          <row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" t="str"><v>b</v></c>\
          <c r="C2" t="str"><v>c</v></c></row>
          <row r="5"><c r="C5" t="str"><v>x
          y</v></c></row>
          """)
      ]))
    let table = try #require(file.tables.first)
    #expect(file.texts == [["a", "b", "c"], ["", "", "x\ny"]])
    #expect(table.source.text(in: 0..<table.source.bytes.count) == "\na\tb\tc\n\n\n\t\tx y")
    #expect(
      LineIndex(table.source.bytes).position(at: table.rows[0][2].place.range.lowerBound).line == 5)
    #expect(file.lines.isEmpty)
    #expect(file.misplaced.isEmpty)
  }

  @Test func mergedCellsHaveTheirValueInTheFirst() {
    let file = read(
      PackedWorkbook([
        .init(
          "S",
          """
          <row r="1"><c r="A1" t="str"><v>Area</v></c><c r="B1" t="str"><v>Skill</v></c></row>
          <row r="2"><c r="A2" t="str"><v>Craft</v></c><c r="B2" t="str"><v>Design</v></c></row>
          <row r="3"><c r="A3"/><c r="B3" t="str"><v>Testing</v></c></row>
          """)
      ]))
    #expect(file.texts == [["Area", "Skill"], ["Craft", "Design"], ["", "Testing"]])
  }

  @Test func eachSheetIsATable() {
    let row = "<row><c t=\"str\"><v>a</v></c></row>"
    let file = read(
      PackedWorkbook([
        .init("Engineering", row), .init("Notes & more", row, state: "hidden"),
        .init("Old", row, state: "veryHidden"),
      ]))
    #expect(
      file.tables.map(\.name) == [
        "b.xlsx!Engineering", "b.xlsx!Notes & more", "b.xlsx!Old",
      ])
    #expect(file.tables.map(\.title) == ["Engineering", "Notes & more", "Old"])
    #expect(file.tables.map(\.isHidden) == [false, true, true])
  }

  @Test func readsTheStrictForm() {
    var workbook = PackedWorkbook(texts: [["a"], ["b"]])
    workbook.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    #expect(read(workbook).texts == [["a"], ["b"]])
  }

  // MARK: - What is wrong

  private static let header =
    "<row r=\"1\"><c t=\"str\"><v>H</v></c></row><row r=\"2\"><c t=\"str\"><v>x</v></c></row>"

  @Test(arguments: [
    (
      "<row r=\"3\"><c t=\"e\"><v>#N/A</v></c></row>",
      "b.xlsx!S:3:1: warning: row 3 has the error '#N/A' in a cell [cell-value]"
    ),
    (
      "<row r=\"3\"><c><f>A1</f></c></row>",
      "b.xlsx!S:3:1: warning: row 3 has a formula without its value [cell-value]"
    ),
    (
      "<row r=\"3\"><c t=\"s\"><v>7</v></c></row>",
      "b.xlsx!S:3:1: error: row 3 refers to text '7', which is not there [malformed-table]"
    ),
    (
      "<row r=\"3\"><c r=\"B3\" t=\"str\"><v>x</v></c></row>",
      "b.xlsx!S:3:2: warning: row 3 has 2 cells and the header has 1 [cell-count]"
    ),
    (
      "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>x</v></c><c r=\"A3\"><v>1</v></c></row>",
      "b.xlsx!S:3:2: error: row 3 has two cells in column 1 [malformed-table]"
    ),
    (
      "<row r=\"1\"><c t=\"str\"><v>x</v></c></row>",
      "b.xlsx!S:2:2: error: row 1 stands after row 2, and is not read [malformed-table]"
    ),
    (
      "<row r=\"1048577\"><c t=\"str\"><v>x</v></c></row>",
      "b.xlsx!S:1:1: error: row 1048577 and those below it are not read: the table is too large [oversized-table]"
    ),
    (
      "<row r=\"3\"><c r=\"XFE3\" t=\"str\"><v>x</v></c></row>",
      "b.xlsx!S:3:1: error: row 3 has a cell in column 16385; at most 16384 are read [oversized-table]"
    ),
    (
      "<row r=\"3\"><c t=\"str\"><v>a_x0000_b</v></c></row>", nil
    ),
    (
      "<row r=\"3\"><c t=\"inlineStr\"><is><t>a_x0000_b</t></is></c></row>",
      "b.xlsx!S:3:1: warning: row 3 has a control character in a cell, as no text has [cell-value]"
    ),
  ])
  func saysWhatIsWrong(_ rows: String, _ expected: String?) {
    let file = read(PackedWorkbook([.init("S", Self.header + rows)]))
    #expect(file.lines == [expected].compactMap(\.self))
  }

  @Test func manyEmptyCellsAreNotRead() {
    let rows = (1...300).map {
      "<row r=\"\($0)\"><c r=\"XFD\($0)\" t=\"str\"><v>x</v></c></row>"
    }
    let file = read(PackedWorkbook([.init("S", rows.joined())]))
    #expect(
      file.findings.contains {
        $0.message == "row 257 and those below it are not read: the table is too large"
      })
  }

  @Test func aDamagedPartIsReportedAndTheRestIsRead() {
    var parts = PackedWorkbook([
      .init("Good", Self.header), .init("Bad", Self.header), .init("Gone", Self.header),
    ]).parts
    parts[6].bytes = Array("<worksheet><sheetData>".utf8)
    parts.removeLast()
    let file = TableFile.read(name: "b.xlsx", bytes: PackedArchive.zip(parts))
    #expect(file.tables.map(\.title) == ["Good"])
    #expect(
      file.findings.map(\.message) == [
        "'xl/worksheets/sheet2.xml' inside the spreadsheet is damaged: '<sheetData>' is not closed",
        "'Gone' has no sheet at 'xl/worksheets/sheet3.xml'",
      ])
  }

  @Test func aSpreadsheetOfAnotherFormatIsNamed() {
    let cases: [([UInt8], String)] = [
      (
        PackedArchive.zip([
          PackedFile("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
          PackedFile("content.xml", "<x/>"),
        ]), "a spreadsheet in OpenDocument format; expected .xlsx or .csv"
      ),
      (
        PackedArchive.zip([PackedFile("Index.zip", "")]),
        "an archive without a spreadsheet in it; expected .xlsx or .csv"
      ),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        "a spreadsheet of Excel before 2007, or one with a password; expected .xlsx or .csv"
      ),
    ]
    for (bytes, message) in cases {
      let file = TableFile.read(name: "b.xlsx", bytes: bytes)
      #expect(file.tables.isEmpty)
      #expect(file.findings.map(\.message) == [message])
      #expect(file.findings.allSatisfy { $0.place?.file == "b.xlsx" && !$0.help.isEmpty })
    }
  }

  @Test func aCutOffSpreadsheetIsReported() {
    let bytes = PackedWorkbook(texts: [["a"], ["b"]]).bytes
    let file = TableFile.read(name: "b.xlsx", bytes: Array(bytes.dropLast(30)))
    #expect(
      file.findings.map(\.message) == [
        "not readable as a spreadsheet: the archive is damaged: it has no directory at its end"
      ])
  }

  @Test func aBombIsRefused() {
    var parts = PackedWorkbook(texts: [["a"]]).parts
    parts.append(.zeros("xl/worksheets/sheet2.xml", count: 8 << 20))
    var limits = TableLimits.standard
    limits.archive.ratio = 50
    let file = TableFile.read(name: "b.xlsx", bytes: PackedArchive.zip(parts), limits: limits)
    #expect(
      file.findings.map(\.message) == [
        "not readable as a spreadsheet: the archive is more than 50 times larger when it is unpacked, as no ordinary one is"
      ])
  }

  @Test func entitiesAreRefused() {
    var parts = PackedWorkbook(texts: [["a"]]).parts
    parts[4].bytes = Array("<!DOCTYPE x [<!ENTITY a 'b'>]><sst><si><t>&a;</t></si></sst>".utf8)
    let file = TableFile.read(name: "b.xlsx", bytes: PackedArchive.zip(parts))
    #expect(file.tables.isEmpty)
    #expect(file.findings.count == 1)
  }
}
