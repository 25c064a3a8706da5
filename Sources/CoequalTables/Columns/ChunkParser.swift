import Markup

/// Reads the rows of one chunk of a file of text.
///
/// A chunk has the rows that begin in it. Where its first row begins, only the rows before can tell,
/// since a line end may stand in quotes; so the parser guesses when it is not told, and what it has
/// read is thrown away where the guess was wrong.
///
/// A class with memory of its own, which one thread at a time uses.
final class ChunkParser: @unchecked Sendable {
  /// What is the same for all chunks of a file.
  struct Layout: Sendable {
    var source: ColumnSource
    var separator: UInt8
    /// UTF-8 or Windows-1252, which alike store separators, quotes and line ends as single bytes.
    var encoding: TextEncoding
    var plan: ColumnPlan
    var cells: CellParser
    var limits: ColumnLimits
  }

  /// What came of a chunk.
  struct Outcome: Sendable {
    /// Where its first row was taken to begin; `nil` where none was found.
    var start: Int?
    /// Where the row after its last begins.
    var end: Int
    /// Where a row begins that is longer than may be; then reading cannot go on.
    var oversized: Int?
    /// Whether a text that was wanted is no UTF-8.
    var isDamaged = false
  }

  let layout: Layout
  private let rowParser: RowParser
  private var row = RawRow()
  /// Bytes of the source, then ``padding``.
  private(set) var buffer: UnsafeMutablePointer<UInt8>
  private var room = 0
  private var offset = 0
  private(set) var count = 0
  private var isDamaged = false

  /// A line end and zeros behind the window, so that whoever looks ahead stops.
  private static let padding = 64

  init(_ layout: Layout) {
    self.layout = layout
    rowParser = RowParser(separator: layout.separator)
    buffer = .allocate(capacity: Self.padding)
  }

  deinit { buffer.deallocate() }

  /// Reads the rows that begin in a range of the source.
  ///
  /// - Parameters:
  ///   - range: Not empty; its start is after the first row of the source, where `start` is `nil`.
  ///   - start: Where the first of them begins, where that is known.
  func parse(
    _ range: Range<Int>, from start: Int?, into rows: ChunkRows
  ) throws(ColumnSourceError) -> Outcome {
    rows.removeAll()
    isDamaged = false
    let reach = min(layout.limits.chunkSize, 1 << 16)
    try load(from: start ?? range.lowerBound - 1, to: range.upperBound + reach)
    guard var position = start == nil ? guessedStart : 0 else {
      return Outcome(start: nil, end: range.upperBound)
    }
    var outcome = Outcome(start: offset + position, end: range.upperBound)
    let end = range.upperBound - offset
    while position < end {
      position = readPlainRows(from: position, before: end, into: rows)
      guard position < end else { break }
      switch try readRow(at: &position, into: rows) {
      case .taken: continue
      case .oversized:
        outcome.oversized = offset + position
        outcome.end = offset + position
        return outcome
      }
    }
    outcome.end = offset + position
    outcome.isDamaged = isDamaged
    return outcome
  }

  // MARK: - The window

  private func load(from start: Int, to end: Int) throws(ColumnSourceError) {
    offset = start
    count = 0
    try extend(to: min(end, layout.source.count))
  }

  private func extend(to end: Int) throws(ColumnSourceError) {
    let wanted = end - offset
    if wanted + Self.padding > room {
      room = wanted + wanted / 4 + Self.padding
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
      larger.update(from: buffer, count: count)
      buffer.deallocate()
      buffer = larger
    }
    let rest = UnsafeMutableRawBufferPointer(start: buffer + count, count: wanted - count)
    try layout.source.read(into: rest, at: offset + count)
    count = wanted
    (buffer + count).update(repeating: 0, count: Self.padding)
    buffer[count] = UInt8(ascii: "\n")
  }

  private var isAtEnd: Bool { offset + count == layout.source.count }

  // MARK: - Where rows begin

  /// Where the first row after the first byte seems to begin; `nil` where there is no line end.
  private var guessedStart: Int? {
    var i = isInQuotes ? quoteEnd : 0
    while i < count, buffer[i] != Self.lineFeed, buffer[i] != Self.carriageReturn { i += 1 }
    guard i < count else { return nil }
    if buffer[i] == Self.carriageReturn, i + 1 < count, buffer[i + 1] == Self.lineFeed { i += 1 }
    return i + 1
  }

  /// Whether the window seems to begin inside of quotes: its first quote that is beside a separator or
  /// a line end on one side only closes a cell.
  ///
  /// A look at the beginning is enough for a guess.
  private var isInQuotes: Bool {
    for i in stride(from: 1, to: min(count, 1 << 14), by: 1) where buffer[i] == Self.quote {
      let opens = isBorder(buffer[i - 1])
      let closes = isBorder(buffer[i + 1])
      if opens != closes { return closes }
    }
    return false
  }

  private var quoteEnd: Int {
    var i = 1
    while i < count, buffer[i] != Self.quote || !isBorder(buffer[i + 1]) { i += 1 }
    return i
  }

  private func isBorder(_ byte: UInt8) -> Bool {
    byte == layout.separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  // MARK: - Rows that need a closer look

  private enum Progress {
    case taken
    case oversized
  }

  /// Reads one row, whatever it is, and moves on to the next.
  private func readRow(
    at position: inout Int, into rows: ChunkRows
  ) throws(ColumnSourceError) -> Progress {
    let start = position
    while true {
      let end = min(count, start + layout.limits.rowSize)
      let isCut = end == start + layout.limits.rowSize && (end < count || !isAtEnd)
      let bytes = UnsafeBufferPointer(start: buffer, count: end).span
      if rowParser.next(in: bytes, at: &position, isLast: isCut || isAtEnd, into: &row) {
        if isCut, position == end {
          position = start
          return .oversized
        }
        take(start: start, into: rows)
        return .taken
      }
      try extend(to: min(offset + start + 2 * (count - start) + 64, layout.source.count))
    }
  }

  /// Takes the row that was read, or tells what is wrong with it.
  private func take(start: Int, into rows: ChunkRows) {
    let plan = layout.plan
    let lines =
      1
      + row.fields.reduce(0) { $0 + ($1.isQuoted ? CellText.lineEnds(in: bytes(in: $1.range)) : 0) }
    if row.fields.allSatisfy({ CellText.trimmed(text(of: $0), in: layout.encoding).isEmpty }) {
      return rows.skipBlank(lines: lines)
    }
    func report(_ fault: CellParser.Fault, _ range: Range<Int>, column: Int? = nil) {
      rows.report(
        fault, column: column.map { plan.names[$0] },
        range: offset + range.lowerBound..<offset + range.upperBound
      ) { [self] in place(of: range.lowerBound, in: start) }
    }
    if let fault = quoteFault {
      report(fault, row.fields.last?.range ?? start..<start)
      return rows.leaveOut(lines: lines)
    }
    if let (fault, range) = widthFault {
      report(fault, range)
      return rows.leaveOut(lines: lines)
    }
    var isFit = true
    let values = plan.requests.indices.map { request -> CellParser.Value? in
      guard let column = plan.columns[request] else { return nil }
      let field = row.fields[column]
      let raw = text(of: field)
      do throws(CellParser.Fault) {
        let request = plan.requests[request]
        let value = try layout.cells.value(of: decoded(raw, for: request.kind), for: request)
        // Codes are compared as they are stored; their texts are decoded in the end.
        if case .text = value, request.kind == .code, layout.encoding == .windows1252 {
          return .text(Array(CellText.trimmed(raw, in: .windows1252)))
        }
        return value
      } catch {
        isFit = false
        report(error, field.range, column: column)
        return nil
      }
    }
    if isFit {
      rows.append(values, lines: lines)
    } else {
      rows.leaveOut(lines: lines)
    }
  }

  /// A quote that leaves it open what the cells are, as one in the middle of a cell does not.
  private var quoteFault: CellParser.Fault? {
    for problem in row.problems {
      switch problem.kind {
      case .inPlainCell: continue
      case .neverClosed:
        return CellParser.Fault(
          kind: .quote, found: "a quote that is never closed",
          expected: "a second one at the end of the cell")
      case .textAfterQuote:
        return CellParser.Fault(
          kind: .quote, found: "text after the quote that ends a cell",
          expected: "quotes inside of a cell to be doubled")
      }
    }
    return nil
  }

  /// A cell too few or too many: what stands in the others may belong to other columns.
  private var widthFault: (CellParser.Fault, Range<Int>)? {
    let (plan, fields) = (layout.plan, row.fields)
    let stray = fields.indices.first { column in
      (column >= plan.names.count || plan.isUnnamed[column])
        && !CellText.trimmed(text(of: fields[column]), in: layout.encoding).isEmpty
    }
    guard stray != nil || fields.count < plan.width, let last = fields.last else { return nil }
    let range = stray.map { fields[$0].range } ?? last.range
    return (plan.widthFault(cells: fields.count, stray: stray), range)
  }

  /// The text of a cell as it is stored.
  private func text(of field: RawField) -> [UInt8] {
    let bytes = Array(bytes(in: field.range))
    return field.hasDoubledQuotes ? DelimitedText.withoutDoubledQuotes(bytes[...]) : bytes
  }

  private func bytes(in range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: buffer + range.lowerBound, count: range.count)
  }

  /// The same in UTF-8.
  private func decoded(_ bytes: [UInt8], for kind: ColumnKind) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
    if layout.encoding == .windows1252 { return Windows1252.decode(bytes) }
    if (try? UTF8Span(validating: bytes.span)) != nil { return bytes }
    if kind == .code || kind == .text { isDamaged = true }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  // MARK: - Places

  /// The line from 0 in the row and the column from 1 at which a byte of the row stands.
  private func place(of byte: Int, in start: Int) -> Position {
    var position = Position(line: 0, column: 1)
    for i in start..<byte {
      if buffer[i] == Self.lineFeed
        || buffer[i] == Self.carriageReturn && buffer[i + 1] != Self.lineFeed
      {
        position.line += 1
        position.column = 1
      } else if layout.encoding == .windows1252 || buffer[i] & 0xC0 != 0x80 {
        position.column += 1
      }
    }
    return position
  }
}
