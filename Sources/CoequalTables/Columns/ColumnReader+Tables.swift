import CoequalModel
import Markup

extension ColumnReader {
  /// Makes something of all rows of a table that is in memory, as of one in a file.
  ///
  /// Numbers of a sheet are written with a point, as spreadsheets store them; those of text as the
  /// format declares it, or else with a point as well.
  ///
  /// - Parameters:
  ///   - table: The table, of a spreadsheet for instance.
  ///   - initial: What to begin with.
  ///   - work: What comes of a chunk; called on several threads.
  ///   - merge: Adds what came of the next chunk.
  public func fold<Total, Partial: Sendable>(
    _ table: Table, into initial: Total, _ work: @Sendable (ColumnChunk) -> Partial,
    merge: (inout Total, Partial) -> Void
  ) -> ColumnReading<Total> {
    var reading = ColumnReading<Total>(of: table.name, format: format)
    let header = table.header.map { (name: $0.text, range: $0.place.range) }
    guard
      let plan = ColumnPlan(
        requests, header: header, file: table.name, findings: &reading.fileFindings)
    else { return reading }
    reading.format.decimals = .point
    if case .delimited(let separator, let encoding) = table.form {
      reading.format = format
      reading.format.separator = separator
      reading.format.encoding = encoding
      reading.format.decimals = format.decimals ?? .point
    }
    let cells = CellParser(
      decimals: reading.format.decimals ?? .point, dates: format.dates, showsValues: showsValues)
    var order = ChunkOrder(
      plan, mostUnfit: mostUnfit, limits, numbers: 0, lines: 0)
    var total = initial
    var stop: ChunkRun.Stop?
    let size = 1 << 14
    var lines = LineCount(of: table.source)
    for start in stride(from: 0, to: table.rows.count, by: size) where stop == nil {
      let part = table.rows[start..<min(start + size, table.rows.count)]
      let rows = ChunkRows(
        plan, capacity: part.count, known: order.tables, mostProblems: limits.problems)
      for row in part {
        // Of a sheet, lines are the numbers of rows.
        let line = lines.line(of: row.first?.place.range.lowerBound ?? 0)
        rows.pass(to: line - order.tally.numbers)
        take(row, plan, cells, isExact: table.form.isExact, into: rows)
      }
      do {
        merge(&total, work(try order.place(rows).chunk))
      } catch {
        switch error {
        case .unfit: stop = .unfit
        case .codes(let request): stop = .codes(request: request)
        }
      }
    }
    reading.close(order, stop: stop, total: total, encoding: .utf8, reader: self)
    return reading
  }

  private func take(
    _ row: [TableCell], _ plan: ColumnPlan, _ cells: CellParser, isExact: Bool,
    into rows: ChunkRows
  ) {
    let stray = row.indices.first { column in
      !row[column].isBlank && (column >= plan.names.count || plan.isUnnamed[column])
    }
    if stray != nil || isExact && row.count < plan.width {
      let fault = plan.widthFault(cells: row.count, stray: stray)
      let place = stray.map { row[$0].place } ?? row.last?.place
      rows.report(fault, column: nil, range: place?.range ?? 0..<0) { nil }
      return rows.leaveOut(lines: 1)
    }
    var isFit = true
    let values = plan.requests.indices.map { request -> CellParser.Value? in
      guard let column = plan.columns[request] else { return nil }
      let cell = row.indices.contains(column) ? row[column] : nil
      do throws(CellParser.Fault) {
        return try cells.value(of: Array((cell?.text ?? "").utf8), for: plan.requests[request])
      } catch {
        isFit = false
        let place = cell?.place ?? row.last?.place
        rows.report(error, column: plan.names[column], range: place?.range ?? 0..<0) { nil }
        return nil
      }
    }
    if isFit {
      rows.append(values, lines: 1)
    } else {
      rows.leaveOut(lines: 1)
    }
  }

  func fold<Total, Partial: Sendable>(
    spreadsheet source: ColumnSource, into initial: Total,
    _ work: @Sendable (ColumnChunk) -> Partial, merge: (inout Total, Partial) -> Void
  ) throws(ColumnSourceError) -> ColumnReading<Total> {
    let file = TableFile.read(
      name: source.name, bytes: try source.bytes(at: 0, count: source.count),
      limits: TableLimits(fileSize: limits.wholeFile))
    guard let sheet = file.tables.first(where: { !$0.isHidden }) ?? file.tables.first else {
      var reading = ColumnReading<Total>(of: source.name, format: format)
      reading.fileFindings = file.findings
      return reading
    }
    var reading = fold(sheet, into: initial, work, merge: merge)
    // Rows of another width than the header are among the problems of rows already.
    reading.fileFindings =
      file.findings.filter { $0.place?.file == sheet.name && $0.rule != TableRule.cellCount.id }
      + reading.fileFindings
    return reading
  }
}

extension Table.Form {
  /// Whether each cell of a row is written, so that a missing one is a fault.
  fileprivate var isExact: Bool { if case .delimited = self { true } else { false } }
}

/// Lines up to one place after the other.
private struct LineCount {
  private let source: SourceText
  private var position = 0
  private var count = 0

  init(of source: SourceText) {
    self.source = source
  }

  /// The number from 0 of the line at a byte, which is not before that of the last call.
  mutating func line(of byte: Int) -> Int {
    let end = max(position, min(byte, source.bytes.count))
    count += CellText.lineEnds(in: source.bytes[position..<end])
    position = end
    return count
  }
}
