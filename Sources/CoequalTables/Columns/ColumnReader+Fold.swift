import CoequalModel
import Markup
import Synchronization

extension ColumnReader {
  /// Makes something of all rows, a chunk at a time.
  ///
  /// Chunks are worked on side by side, and what comes of them is merged in the order of the file, so
  /// that the result is the same for any number of threads. With chunks of another size it is the same
  /// as long as `merge` gives the same for rows that are divided in another way.
  ///
  /// - Parameters:
  ///   - source: The table: text, or a spreadsheet, of which the first sheet that is shown is read.
  ///   - initial: What to begin with, and again where the file turns out not to be UTF-8.
  ///   - work: What comes of a chunk; called on several threads.
  ///   - merge: Adds what came of the next chunk.
  /// - Throws: ``ColumnSourceError`` where the source cannot be read to its end.
  /// - Complexity: O(*n*) for *n* bytes; memory for a few chunks for each thread, and for the texts of
  ///   codes
  public func fold<Total, Partial: Sendable>(
    _ source: ColumnSource, into initial: Total, _ work: @Sendable (ColumnChunk) -> Partial,
    merge: (inout Total, Partial) -> Void
  ) throws(ColumnSourceError) -> ColumnReading<Total> {
    if try source.bytes(at: 0, count: 2) == [0x50, 0x4B], source.count <= limits.wholeFile {
      return try fold(spreadsheet: source, into: initial, work, merge: merge)
    }
    var reading = ColumnReading<Total>(of: source.name, format: format)
    guard
      let head = try ColumnHead.read(
        source, format: format, limits: limits, findings: &reading.fileFindings),
      let plan = ColumnPlan(
        requests, header: head.header, file: source.name, findings: &reading.fileFindings),
      let decimals = decimals(of: plan, head, findings: &reading.fileFindings)
    else { return reading }
    let cells = CellParser(decimals: decimals, dates: format.dates, showsValues: showsValues)
    var layout = ChunkParser.Layout(
      source: head.source, separator: head.separator.byte, encoding: head.encoding, plan: plan,
      cells: cells, limits: limits)
    reading.format = TableFormat(
      separator: head.separator, encoding: head.encoding, decimals: decimals, dates: format.dates)
    var run = ChunkRun(layout, head: head, reader: self)
    var total = initial
    if try run.fold(&total, work, merge: merge, stopsAtDamage: head.encoding == .utf8) == .damaged {
      // What is no UTF-8 may be damaged, or another encoding: only the whole file can tell.
      let scan = try EncodingScan(source)
      layout.encoding = format.encoding ?? scan.encoding
      reading.format.encoding = layout.encoding
      if layout.encoding == .utf8, let fault = scan.firstFault {
        reading.fileFindings.append(
          Finding(
            rule: TableRule.malformedTable.id, severity: TableRule.malformedTable.severity,
            message: "bytes that are no UTF-8 text",
            place: Place(file: source.name, range: fault..<fault + 1),
            help: ["export the table again, as text in UTF-8"]))
      }
      run = ChunkRun(layout, head: head, reader: self)
      total = initial
      _ = try run.fold(&total, work, merge: merge, stopsAtDamage: false)
    }
    reading.close(run.order, stop: run.stop, total: total, encoding: layout.encoding, reader: self)
    return reading
  }

  /// The style of numbers, as it is declared or as the first rows show it.
  private func decimals(
    of plan: ColumnPlan, _ head: ColumnHead, findings: inout [Finding]
  ) -> DecimalStyle? {
    if let declared = format.decimals { return declared }
    let columns = zip(requests, plan.columns).compactMap { request, column -> Int? in
      if case .decimal = request.kind { column } else { nil }
    }
    let cells = columns.flatMap { column in
      head.sample.compactMap { row in
        row.indices.contains(column) && !CellText.trimmed(row[column]).isEmpty ? row[column] : nil
      }
    }
    if let style = DecimalStyle.told(from: cells) { return style }
    findings.append(
      Finding(
        rule: TableRule.unfitTable.id, severity: TableRule.unfitTable.severity,
        message:
          "the numbers can be read in more than one way: a mark before three digits may begin "
          + "the fraction or divide thousands",
        place: Place(file: head.source.name, range: 0..<head.end),
        help: ["say which mark begins the fraction"]))
    return nil
  }
}

extension ColumnReading {
  /// Nothing read yet.
  init(of file: String, format: TableFormat) {
    self.init(
      result: nil, rows: 0, unfitRows: 0, counts: [:], problems: [], fileFindings: [], texts: [],
      numbers: RowNumbers(first: 1), format: format, file: file)
  }

  /// Takes over what the chunks came to.
  mutating func close(
    _ order: ChunkOrder, stop: ChunkRun.Stop?, total: Total, encoding: TextEncoding,
    reader: ColumnReader
  ) {
    let tally = order.tally
    rows = tally.rows
    unfitRows = tally.unfit
    counts = tally.counts
    problems = tally.problems
    numbers = tally.taken
    // Where reading stopped, which texts were met depends on how much was read at once.
    if stop == nil { texts = order.texts(in: encoding) }
    func refuse(_ rule: TableRule, _ message: String, at offset: Int, help: [String]) {
      fileFindings.append(
        Finding(
          rule: rule.id, severity: rule.severity, message: message,
          place: Place(file: file, range: offset..<offset), help: help))
    }
    let share = "at most \((100 * reader.mostUnfit).plain) % may be"
    let repair = ["repair the rows, or say that more of them may be left out"]
    switch stop {
    case .oversized(let offset):
      refuse(
        .oversizedTable,
        "row \(tally.numbers + 1) has more than \(reader.limits.rowSize) bytes, so it and those below are not read",
        at: offset, help: ["look for a quote that is missing"])
    case .codes(let request):
      (rows, unfitRows, counts, problems) = (0, 0, [:], [])
      refuse(
        .oversizedTable,
        "'\(reader.requests[request].name)' has more than \(reader.limits.codes) different texts",
        at: 0, help: ["read it as text"])
    case .unfit:
      refuse(
        .unfitTable, "\(tally.unfit) of the first \(tally.seen) rows are unfit; \(share)", at: 0,
        help: repair)
    case nil where tally.seen == 0:
      refuse(
        .emptyTable, "no rows in this table; expected some below the header", at: 0, help: [])
    case nil where tally.isRefused:
      refuse(
        .unfitTable, "\(tally.unfit) of \(tally.seen) rows are unfit; \(share)", at: 0,
        help: repair)
    case nil: result = total
    }
  }
}

extension Double {
  /// Without a fraction where it has none.
  fileprivate var plain: String {
    Int(exactly: self).map(String.init) ?? description
  }
}
