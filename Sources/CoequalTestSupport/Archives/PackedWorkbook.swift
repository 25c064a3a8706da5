/// Builds spreadsheets for tests out of the XML inside of them.
package struct PackedWorkbook: Sendable {
  /// A sheet: its title, what stands in its rows, and whether it is hidden.
  package struct Sheet: Sendable {
    package var title: String
    package var rows: String
    package var state: String?

    package init(_ title: String, _ rows: String, state: String? = nil) {
      self.title = title
      self.rows = rows
      self.state = state
    }
  }

  package var sheets: [Sheet]
  package var strings: [String] = []
  /// What stands in the element of styles.
  package var styles = ""
  package var startsIn1904 = false
  package var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  package init(_ sheets: [Sheet], strings: [String] = []) {
    self.sheets = sheets
    self.strings = strings
  }

  /// A sheet of rows of texts.
  package init(_ title: String = "Sheet1", texts: [[String]]) {
    let rows = texts.map { row in
      "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\(Self.escaped($0))</t></is></c>" }.joined()
        + "</row>"
    }
    self.init([Sheet(title, rows.joined())])
  }

  /// The parts, before they are packed.
  package var parts: [PackedFile] {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let list = sheets.enumerated().map { offset, sheet in
      "<sheet name=\"\(Self.escaped(sheet.title))\" sheetId=\"\(offset + 1)\""
        + (sheet.state.map { " state=\"\($0)\"" } ?? "") + " r:id=\"rId\(offset + 1)\"/>"
    }
    let targets = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    let date = startsIn1904 ? "<workbookPr date1904=\"1\"/>" : ""
    return [
      PackedFile("[Content_Types].xml", "<Types/>"),
      PackedFile(
        "xl/workbook.xml",
        "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(relations)\">\(date)<sheets>\(list.joined())</sheets></workbook>"
      ),
      PackedFile(
        "xl/_rels/workbook.xml.rels", "<Relationships>\(targets.joined())</Relationships>"),
      PackedFile("xl/styles.xml", "<styleSheet xmlns=\"\(namespace)\">\(styles)</styleSheet>"),
      PackedFile(
        "xl/sharedStrings.xml",
        "<sst xmlns=\"\(namespace)\">" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"),
    ]
      + sheets.enumerated().map { offset, sheet in
        PackedFile(
          "xl/worksheets/sheet\(offset + 1).xml",
          "<worksheet xmlns=\"\(namespace)\"><sheetData>\(sheet.rows)</sheetData></worksheet>")
      }
  }

  /// The bytes of the file.
  package var bytes: [UInt8] { PackedArchive.zip(parts) }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }
}
