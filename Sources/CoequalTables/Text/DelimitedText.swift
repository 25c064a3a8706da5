import CoequalModel
import Markup

/// Reads a file of text with a separator between cells: CSV and its relatives.
struct DelimitedText {
  let name: String
  let limits: TableLimits

  func read(_ contents: [UInt8]) -> TableFile {
    let text = DecodedText(contents)
    let source = SourceText(name: name, unchecked: text.bytes)
    var builder = TableBuilder(name: name, limits: limits)
    report(text, in: &builder.problems)
    let bytes = text.bytes.span
    var position = text.start
    let separator: Separator
    if let line = Self.separatorLine(in: bytes, at: position) {
      separator = line.separator
      position = line.end
    } else {
      separator = Separator(of: bytes, from: position)
    }
    let parser = RowParser(separator: separator.byte)
    var row = RawRow()
    var number = 0
    while parser.next(in: bytes, at: &position, isLast: true, into: &row) {
      number += 1
      report(row, number, of: text, in: &builder.problems)
      if row.fields.count > limits.columns {
        report(tooWide: row, number, in: &builder.problems)
        row.fields.removeSubrange(limits.columns...)
      }
      let cells = row.fields.map { cell($0, number, of: text, in: &builder.problems) }
      if !builder.add(cells) { break }
    }
    let table = builder.table(
      title: Self.title(of: name), form: .delimited(separator, text.encoding), source: source,
      isExact: true)
    return TableFile(tables: [table], findings: builder.problems.closed())
  }

  /// The line `sep=;` that Excel writes and reads before the first row.
  static func separatorLine(
    in bytes: Span<UInt8>, at start: Int
  ) -> (separator: Separator, end: Int)? {
    let sign = Array("sep=".utf8)
    guard start + 5 < bytes.count,
      sign.indices.allSatisfy({ bytes[start + $0] == sign[$0] }),
      let separator = Separator.allCases.first(where: { $0.byte == bytes[start + 4] })
    else { return nil }
    let end = start + 5
    if bytes[end] == UInt8(ascii: "\n") { return (separator, end + 1) }
    guard bytes[end] == UInt8(ascii: "\r") else { return nil }
    let hasLineFeed = end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
    return (separator, end + (hasLineFeed ? 2 : 1))
  }

  /// The name without folders and its ending.
  static func title(of name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return String(last) }
    return String(last[..<dot])
  }

  // MARK: - Cells

  private func cell(
    _ field: RawField, _ number: Int, of text: DecodedText, in problems: inout TableProblems
  ) -> TableCell {
    let place = Place(file: name, range: field.range)
    guard field.range.count <= limits.cellSize else {
      problems.report(
        .oversizedTable,
        "a cell of row \(number) has \(field.range.count) bytes; at most \(limits.cellSize) are read",
        at: field.range.lowerBound..<field.range.lowerBound,
        help: ["look for a quote that is missing"])
      return TableCell("", at: place)
    }
    var bytes = text.bytes[field.range]
    if field.hasDoubledQuotes { bytes = Self.withoutDoubledQuotes(bytes)[...] }
    let isPlain = bytes.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
    if !isPlain {
      problems.report(
        .cellValue, "row \(number) has a control character in a cell, as no text has",
        at: field.range, help: ["export the table again, as text in UTF-8"])
      // Longer than what it replaces would move the places of what follows.
      bytes = ArraySlice(
        bytes.map { $0 >= 0x20 || (0x09...0x0D).contains($0) ? $0 : 0x20 })
    }
    return TableCell(String(decoding: bytes, as: UTF8.self), at: place)
  }

  static func withoutDoubledQuotes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if isSecond || byte != UInt8(ascii: "\"") { result.append(byte) }
    }
    return result
  }

  // MARK: - Problems

  private func report(_ text: DecodedText, in problems: inout TableProblems) {
    guard let damage = text.damage else { return }
    problems.report(
      .malformedTable, "bytes that are no \(text.encoding.rawValue) text", at: damage,
      help: ["export the table again, as text in UTF-8"])
  }

  private func report(
    _ row: RawRow, _ number: Int, of text: DecodedText, in problems: inout TableProblems
  ) {
    for problem in row.problems {
      let place = problem.position..<min(problem.position + 1, text.bytes.count)
      switch problem.kind {
      case .inPlainCell:
        problems.report(
          .strayQuote, "row \(number) has a quote inside a cell that does not begin with one",
          at: place, help: ["put the whole cell in quotes, and double the one inside"])
      case .textAfterQuote(let opened):
        problems.report(
          .strayQuote, "row \(number) has text after the quote that ends a cell", at: place,
          notes: [
            Finding.Note(
              "the cell begins here", at: Place(file: name, range: opened..<opened + 1))
          ],
          help: ["double the quote if it is part of the text"])
      case .neverClosed:
        problems.report(
          .strayQuote, "row \(number) has a cell whose quote is never closed", at: place,
          help: ["add the closing quote; the cell was read up to the end of its line"])
      }
    }
  }

  private func report(tooWide row: RawRow, _ number: Int, in problems: inout TableProblems) {
    problems.report(
      .oversizedTable,
      "row \(number) has \(row.fields.count) cells; at most \(limits.columns) are read",
      at: row.fields[limits.columns].range)
  }
}
