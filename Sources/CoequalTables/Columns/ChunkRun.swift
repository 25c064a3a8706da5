import CoequalThreads

/// One way through a source: chunks are read side by side, put in order, and folded.
struct ChunkRun {
  private(set) var order: ChunkOrder
  /// Why it stopped before the end.
  private(set) var stop: Stop?
  private let layout: ChunkParser.Layout
  private let start: Int
  private let threads: Int
  private let slots: [ChunkRows]
  /// Parsers with their memory, one for each thread.
  private let parsers: [ChunkParser]

  enum Stop {
    case unfit
    case codes(request: Int)
    /// A row is longer than may be; where it begins.
    case oversized(at: Int)
  }

  enum End {
    case whole
    case stopped
    /// A text is not in the encoding that was assumed.
    case damaged
  }

  init(_ layout: ChunkParser.Layout, head: ColumnHead, reader: ColumnReader) {
    var layout = layout
    // Rows that take no bytes would never end.
    layout.limits.rowSize = max(1, layout.limits.rowSize)
    layout.limits.chunkSize = max(1, layout.limits.chunkSize)
    self.layout = layout
    let order = ChunkOrder(
      layout.plan, mostUnfit: reader.mostUnfit, layout.limits, numbers: head.rows,
      lines: head.lines)
    self.order = order
    start = head.end
    threads = max(1, reader.threads)
    // Enough chunks that no thread waits long for another; the shortest rows hold separators alone.
    let size = layout.limits.chunkSize
    let chunks = (max(0, layout.source.count - start) + size - 1) / size
    let capacity = min(size, layout.source.count) / max(2, layout.plan.width) + 2
    slots = (0..<min(4 * threads, chunks)).map { _ in
      ChunkRows(
        layout.plan, capacity: capacity, known: order.tables,
        mostProblems: reader.limits.problems)
    }
    parsers = (0..<threads).map { _ in ChunkParser(layout) }
  }

  /// Reads to the end.
  mutating func fold<Total, Partial: Sendable>(
    _ total: inout Total, _ work: @Sendable (ColumnChunk) -> Partial,
    merge: (inout Total, Partial) -> Void, stopsAtDamage: Bool
  ) throws(ColumnSourceError) -> End {
    let size = layout.limits.chunkSize
    var position = start
    var from = start
    while from < layout.source.count {
      // Where the first row of the round begins is known; where those of the others do is a guess.
      let ranges = slots.indices.map { from + $0 * size }.filter { $0 < layout.source.count }
        .map { $0..<min($0 + size, layout.source.count) }
      let known = position
      let outcomes = Threads.map(ranges.count, threads: threads) {
        [parsers, slots] index, thread -> Result<ChunkParser.Outcome, ColumnSourceError> in
        let isKnown = ranges[index].contains(known)
        return Result { () throws(ColumnSourceError) in
          try parsers[thread].parse(ranges[index], from: isKnown ? known : nil, into: slots[index])
        }
      }
      var placed: [ChunkOrder.Placed] = []
      for (index, range) in ranges.enumerated() where position < range.upperBound && stop == nil {
        var outcome = try outcomes[index].get()
        if outcome.start != position {
          let known = position
          outcome = try parsers[0].parse(range, from: known, into: slots[index])
        }
        if outcome.isDamaged, stopsAtDamage { return .damaged }
        do {
          placed.append(try order.place(slots[index]))
        } catch {
          switch error {
          case .unfit: stop = .unfit
          case .codes(let request): stop = .codes(request: request)
          }
        }
        if let offset = outcome.oversized, stop == nil { stop = .oversized(at: offset) }
        position = outcome.end
      }
      if stop != nil { return .stopped }
      for partial in Threads.map(
        placed.count, threads: threads, { [placed] in work(placed[$0].chunk) })
      {
        merge(&total, partial)
      }
      from = ranges.last?.upperBound ?? layout.source.count
    }
    return .whole
  }
}
