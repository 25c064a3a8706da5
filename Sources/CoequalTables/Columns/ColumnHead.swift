import CoequalModel
import Markup

/// The beginning of a file of text: how it is written, and its header.
struct ColumnHead {
  var source: ColumnSource
  var separator: Separator
  var encoding: TextEncoding
  var header: [(name: String, range: Range<Int>)]
  /// Where the first row below the header begins.
  var end: Int
  /// The rows and lines above that.
  var rows: Int
  var lines: Int
  /// The cells of the first rows below, as UTF-8.
  var sample: [[[UInt8]]]
}

extension ColumnHead {
  /// How much of a file is looked at.
  private static let size = 256 << 10

  /// Looks at the beginning of a file.
  ///
  /// - Returns: `nil` where it is no table; `findings` say why.
  static func read(
    _ source: ColumnSource, format: TableFormat, limits: ColumnLimits, findings: inout [Finding]
  ) throws(ColumnSourceError) -> ColumnHead? {
    func refuse(_ rule: TableRule, _ message: String, help: [String] = []) {
      findings.append(
        Finding(
          rule: rule.id, severity: rule.severity, message: message,
          place: Place(file: source.name, range: 0..<0), help: help))
    }
    var source = source
    var bytes = try source.bytes(at: 0, count: size)
    if let kind = FileKind(guessing: bytes), [.pdf, .zip, .gzip, .oldOffice, .html].contains(kind) {
      refuse(
        .malformedTable, "\(kind.rawValue) where a table is expected",
        help: ["save it as .xlsx without a password, or as .csv"])
      return nil
    }
    var encoding: TextEncoding
    if let known = format.encoding ?? DecodedText.encoding(of: bytes) {
      encoding = known
    } else {
      encoding = try tell(bytes, of: source)
    }
    if encoding == .utf16LittleEndian || encoding == .utf16BigEndian {
      guard source.count <= limits.wholeFile else {
        refuse(
          .oversizedTable,
          "the file has \(source.count) bytes in \(encoding.rawValue); at most \(limits.wholeFile) are read",
          help: ["save it as UTF-8, which may have any size"])
        return nil
      }
      let text = DecodedText(try source.bytes(at: 0, count: source.count), as: encoding)
      if let damage = text.damage {
        findings.append(
          Finding(
            rule: TableRule.malformedTable.id, severity: TableRule.malformedTable.severity,
            message: "bytes that are no \(encoding.rawValue) text",
            place: Place(file: source.name, range: damage),
            help: ["export the table again, as text in UTF-8"]))
      }
      source = .bytes(text.bytes, name: source.name)
      bytes = try source.bytes(at: 0, count: size)
      encoding = .utf8
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var head = ColumnHead(
      source: source, separator: .comma, encoding: encoding, header: [], end: start, rows: 0,
      lines: 0, sample: [])
    var position = start
    if let line = DelimitedText.separatorLine(in: bytes.span, at: start) {
      head.separator = line.separator
      position = line.end
      head.lines = 1
    } else {
      head.separator = Separator(of: bytes.span, from: start)
    }
    if let declared = format.separator { head.separator = declared }
    head.readRows(of: bytes, from: position, isWhole: bytes.count == source.count)
    if head.header.isEmpty {
      refuse(
        .emptyTable, "no text in this table; expected a header and rows below it")
      return nil
    }
    return head
  }

  /// UTF-8, unless the bytes say that they are not and all of the file that it is something else.
  private static func tell(
    _ bytes: [UInt8], of source: ColumnSource
  ) throws(ColumnSourceError) -> TextEncoding {
    // The last character may be cut.
    let whole = bytes.dropLast(EncodingScan.cut(bytes))
    if (try? UTF8Span(validating: Array(whole).span)) != nil { return .utf8 }
    return try EncodingScan(source).encoding
  }

  /// Finds the header: the first row with more than one text, or else the first with any.
  private mutating func readRows(of bytes: [UInt8], from start: Int, isWhole: Bool) {
    let parser = RowParser(separator: separator.byte)
    var row = RawRow()
    var position = start
    var first: (cells: [(name: String, range: Range<Int>)], end: Int, rows: Int, lines: Int)?
    var (rows, lines) = (0, lines)
    while header.isEmpty, parser.next(in: bytes.span, at: &position, isLast: true, into: &row) {
      rows += 1
      lines +=
        1
        + row.fields.reduce(0) { sum, field in
          sum + (field.isQuoted ? CellText.lineEnds(in: bytes[field.range]) : 0)
        }
      let cells = row.fields.map { (name: text(of: $0, in: bytes), range: $0.range) }
      let texts = cells.count { !$0.name.allSatisfy(\.isWhitespace) }
      if texts > 0, first == nil { first = (cells, position, rows, lines) }
      guard texts > 1 else { continue }
      first = (cells, position, rows, lines)
      break
    }
    guard let first else { return }
    (header, end, self.rows, self.lines) = first
    position = end
    while sample.count < 1000,
      parser.next(in: bytes.span, at: &position, isLast: isWhole, into: &row)
    {
      sample.append(row.fields.map { Array(bytes[$0.range]) })
    }
  }

  private func text(of field: RawField, in bytes: [UInt8]) -> String {
    var text = Array(bytes[field.range])
    if field.hasDoubledQuotes { text = DelimitedText.withoutDoubledQuotes(text[...]) }
    if encoding == .windows1252 { text = Windows1252.decode(text) }
    return String(decoding: text, as: UTF8.self)
  }
}
