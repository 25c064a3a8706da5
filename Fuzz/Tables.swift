import CoequalModel
import CoequalTables
import Markup

/// Any bytes give tables whose cells stand where they say, and findings with sound places.
///
/// The first byte tells what the others are: `x` makes them the rows of a sheet in a spreadsheet, `z`
/// all of a spreadsheet's file; anything else, a file of text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTables(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard let kind = input.first else { return 0 }
  let contents = Array(input.dropFirst())
  switch kind {
  case UInt8(ascii: "x"):
    var workbook = PackedWorkbook([.init("S", String(decoding: contents, as: UTF8.self))])
    workbook.strings = ["<t>shared</t>"]
    workbook.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    requireSound(read(workbook.bytes))
  case UInt8(ascii: "z"): requireSound(read([0x50, 0x4B] + contents))
  default:
    let file = read(contents)
    requireSound(file)
    requireWindows(contents)
    if let table = file.tables.first, file.findings.isEmpty { requireSame(table) }
  }
  return 0
}

private func read(_ bytes: [UInt8]) -> TableFile {
  .read(name: "fuzz", bytes: bytes, limits: TableLimits(rows: 1000, columns: 100, cells: 10_000))
}

private func requireSound(_ file: TableFile) {
  for finding in file.findings {
    require(!finding.message.isEmpty && !finding.message.contains("\n"), finding.message)
    for place in [finding.place].compactMap(\.self) + finding.notes.compactMap(\.place) {
      let length = file.tables.first { $0.name == place.file }?.source.bytes.count ?? 0
      require(
        place.range.lowerBound >= 0 && place.range.upperBound <= length,
        "place of '\(finding.message)'")
    }
  }
  for table in file.tables {
    for cell in (table.preface + [table.header] + table.rows).joined() {
      let range = cell.place.range
      require(range.upperBound <= table.source.bytes.count, "place of a cell")
      let written = table.source.bytes[range].map(shown)
      let text = cell.text.utf8.map(shown)
      require(
        text.isEmpty || written == text
          || written.count > text.count && withoutPairs(written) == text,
        "text of a cell")
      let length = cell.text.utf8.count
      for part in [0..<length, 0..<length / 2, length / 2..<length] {
        let place = table.place(of: part, in: cell).range
        require(
          place.lowerBound >= range.lowerBound && place.upperBound <= range.upperBound,
          "place of a part")
      }
    }
  }
}

private func shown(_ byte: UInt8) -> UInt8 { byte < 0x20 ? 0x20 : byte }

private func withoutPairs(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var position = 0
  while position < bytes.count {
    result.append(bytes[position])
    let isPair =
      bytes[position] == UInt8(ascii: "\"") && position + 1 < bytes.count
      && bytes[position + 1] == UInt8(ascii: "\"")
    position += isPair ? 2 : 1
  }
  return result
}

/// Rows are the same through a small window, as for a file that is larger than memory.
private func requireWindows(_ bytes: [UInt8]) {
  let parser = RowParser(separator: UInt8(ascii: ","))
  var row = RawRow()
  var whole: [[ArraySlice<UInt8>]] = []
  var position = 0
  while parser.next(in: bytes.span, at: &position, isLast: true, into: &row) {
    whole.append(row.fields.map { bytes[$0.range] })
  }
  require(position == bytes.count, "bytes that are in no row")
  var rows: [[ArraySlice<UInt8>]] = []
  var start = 0
  for end in Array(stride(from: 0, to: bytes.count, by: 3)) + [bytes.count] {
    let window = Array(bytes[start..<end])
    var position = 0
    while parser.next(in: window.span, at: &position, isLast: end == bytes.count, into: &row) {
      rows.append(row.fields.map { window[$0.range] })
    }
    start += position
  }
  require(rows == whole, "other rows through a window")
}

private func doubled(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) }
}

/// A table without faults is the same after it was written and read again.
private func requireSame(_ table: Table) {
  let rows = table.preface + [table.header] + table.rows
  let text = rows.map { row in
    row.map { "\"" + doubled($0.text) + "\"" }.joined(separator: ",")
  }.joined(separator: "\n")
  let again = read(Array(text.utf8))
  require(again.findings.isEmpty, "findings about what was written")
  let other = again.tables.first.map { $0.preface + [$0.header] + $0.rows } ?? []
  require(rows.map { $0.map(\.text) } == other.map { $0.map(\.text) }, "another table")
}
