import CoequalModel
import Markup

/// Reads one sheet of a spreadsheet.
struct SheetReader {
  /// What the sheets of a spreadsheet share.
  struct Context {
    var strings: [String]
    var styles: CellStyles
    var startsIn1904: Bool
    var limits: TableLimits
  }

  private let name: String
  private let context: Context
  private var builder: TableBuilder
  private var text = SheetText()

  init(named name: String, _ context: Context) {
    self.name = name
    self.context = context
    builder = TableBuilder(name: name, limits: context.limits)
  }

  var findings: [Finding] { builder.problems.closed() }

  /// The table of a sheet.
  ///
  /// Cells that are merged have their value in the first of them, as the format has it.
  mutating func read(_ sheet: SheetXML, title: String, isHidden: Bool) -> Table {
    var sheet = sheet
    if let data = sheet.child(of: .root, named: "sheetData") { readRows(of: data, &sheet) }
    return builder.table(
      title: title, form: .sheet(isHidden: isHidden),
      source: SourceText(name: name, unchecked: text.bytes), isExact: false)
  }

  private mutating func readRows(of data: NodeID, _ sheet: inout SheetXML) {
    var last = 0
    for row in sheet.children(of: data, named: "row") {
      let number = sheet.attribute("r", of: row).flatMap { Int($0) } ?? last + 1
      guard number > last else {
        builder.problems.report(
          .malformedTable, "row \(number) stands after row \(last), and is not read",
          at: text.bytes.count..<text.bytes.count)
        continue
      }
      last = number
      // Otherwise a number alone would fill the memory with empty lines.
      guard number <= context.limits.rows else {
        _ = builder.add([], number: number)
        return
      }
      text.advance(toRow: number)
      guard builder.add(cells(of: row, number, &sheet), number: number) else { return }
    }
  }

  private mutating func cells(
    of row: NodeID, _ number: Int, _ sheet: inout SheetXML
  ) -> [TableCell] {
    var cells: [TableCell] = []
    for node in sheet.children(of: row, named: "c") {
      var reference: String?
      var style = 0
      var kind = "n"
      sheet.forEachAttribute(of: node) { attribute, value in
        if attribute.elementsEqual("r".utf8) { reference = value }
        if attribute.elementsEqual("s".utf8) { style = Int(value) ?? 0 }
        if attribute.elementsEqual("t".utf8) { kind = value }
      }
      let column = reference.flatMap { CellReference($0)?.column } ?? cells.count + 1
      let end = text.bytes.count..<text.bytes.count
      guard column > cells.count else {
        builder.problems.report(
          .malformedTable, "row \(number) has two cells in column \(column)", at: end)
        continue
      }
      guard column <= context.limits.columns else {
        builder.problems.report(
          .oversizedTable,
          "row \(number) has a cell in column \(column); at most \(context.limits.columns) are read",
          at: end)
        break
      }
      let value = value(of: node, kind: kind, style: style, row: number, &sheet)
      if value.isEmpty { continue }
      while cells.count < column - 1 {
        let range = text.append("", row: number, column: cells.count + 1)
        cells.append(TableCell("", at: Place(file: name, range: range)))
      }
      let range = text.append(value, row: number, column: column)
      cells.append(TableCell(value, at: Place(file: name, range: range)))
    }
    return cells
  }

  private mutating func value(
    of node: NodeID, kind: String, style: Int, row: Int, _ sheet: inout SheetXML
  ) -> String {
    let end = text.bytes.count..<text.bytes.count
    if kind == "inlineStr" {
      let text = sheet.child(of: node, named: "is").map { sheet.string(in: $0) } ?? ""
      return checked(text, row)
    }
    guard let valueNode = sheet.child(of: node, named: "v") else {
      if sheet.child(of: node, named: "f") != nil {
        builder.problems.report(
          .cellValue, "row \(row) has a formula without its value", at: end,
          help: ["open the file in a spreadsheet program, and save it again"])
      }
      return ""
    }
    let value = sheet.document.text(of: valueNode)
    switch kind {
    case "s":
      guard let index = Int(value.filter { !$0.isWhitespace }),
        context.strings.indices.contains(index)
      else {
        builder.problems.report(
          .malformedTable,
          "row \(row) refers to text '\(Quotation.of(value, limit: 20))', which is not there",
          at: end, help: ["open the file in a spreadsheet program, and save it again"])
        return ""
      }
      return checked(context.strings[index], row)
    case "b": return value == "1" || value == "true" ? "TRUE" : "FALSE"
    case "e":
      builder.problems.report(
        .cellValue, "row \(row) has the error '\(Quotation.of(value, limit: 20))' in a cell",
        at: end,
        help: ["repair the formula; until then the cell counts as empty"])
      return ""
    case "str", "d": return checked(value, row)
    default: return checked(number(value, style: style), row)
    }
  }

  /// A number as people write it, or a date where the format of the cell shows one.
  private func number(_ text: String, style: Int) -> String {
    guard let number = Double(text.filter { !$0.isWhitespace }), number.isFinite else {
      return text
    }
    if context.styles.showsDate(style),
      let date = SerialDate.iso(number, startsIn1904: context.startsIn1904)
    {
      return date
    }
    // The format has 17 digits, such as 4.0999999999999996 for 4.1.
    let shortest = number.description
    return shortest.hasSuffix(".0") ? String(shortest.dropLast(2)) : shortest
  }

  /// A text that is not too long, with spaces for characters that no text has.
  private mutating func checked(_ value: String, _ row: Int) -> String {
    if value.utf8.count <= context.limits.cellSize {
      if value.utf8.allSatisfy(Self.isText) { return value }
      builder.problems.report(
        .cellValue, "row \(row) has a control character in a cell, as no text has",
        at: text.bytes.count..<text.bytes.count)
      return String(decoding: value.utf8.map { Self.isText($0) ? $0 : 0x20 }, as: UTF8.self)
    }
    builder.problems.report(
      .oversizedTable,
      "a cell of row \(row) has \(value.utf8.count) bytes; at most \(context.limits.cellSize) are read",
      at: text.bytes.count..<text.bytes.count)
    return ""
  }

  private static func isText(_ byte: UInt8) -> Bool {
    byte >= 0x20 || (0x09...0x0D).contains(byte)
  }
}
