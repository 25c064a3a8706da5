/// Rows of a layout, a block at a time, with their numbers centred and scaled.
struct CodedRows: Sendable {
  let layout: CodedLayout
  let rowCount: Int
  /// At most so many pieces of the rows are worked on side by side.
  let threads: Int
  /// What is taken from each column of numbers: its mean where there is an intercept, else zero.
  var centers: [Double]
  /// Powers of two that bring the magnitudes of each column of numbers to about one.
  var scales: [Double]

  /// Some rows as the inner loops take them.
  struct Block {
    let rows: Range<Int>
    /// The cells of the rows, group by group.
    let cells: UnsafeMutablePointer<Int32>
    /// The numbers of the rows, column by column, response last.
    let numbers: Kernel.Column
    /// Room for other columns.
    let spare: Kernel.Column

    var count: Int { rows.count }
    func cells(_ group: Int) -> UnsafeMutablePointer<Int32> { cells + group * CodedRows.blockRows }
    func numbers(_ column: Int) -> Kernel.Column { numbers + column * CodedRows.blockRows }
    func spare(_ column: Int) -> Kernel.Column { spare + column * CodedRows.blockRows }
  }

  /// How many rows are worked on at once.
  static let blockRows = 512

  init(_ layout: CodedLayout, rowCount: Int, threads: Int) {
    self.layout = layout
    self.rowCount = rowCount
    self.threads = max(1, threads)
    centers = layout.numbers.map { _ in 0 }
    scales = layout.numbers.map { _ in 1 }
  }

  /// Works on pieces of the rows side by side and merges what comes of them in their order.
  func fold<Part: Sendable>(
    _ work: @Sendable (Range<Int>) -> Part, merge: (inout Part, Part) -> Void
  ) -> Part? {
    PieceFold.fold(PieceFold.pieces(of: rowCount), threads: threads, work, merge: merge)
  }

  /// Hands out the blocks of a piece, in order.
  ///
  /// - Parameter order: Which row stands in which place, where they are not taken as they come.
  func forEachBlock(
    of piece: Range<Int>, in order: [Int32]? = nil, _ body: (Block) -> Void
  ) {
    let (width, groupCount) = (layout.numbers.count, layout.groups.count)
    var cells = [Int32](repeating: 0, count: groupCount * Self.blockRows)
    // The spare columns, and a cache line for whatever another thread has behind them.
    var numbers = [Double](repeating: 0, count: (2 * width + 4) * Self.blockRows + 32)
    cells.withUnsafeMutableBufferPointer { cells in
      numbers.withUnsafeMutableBufferPointer { numbers in
        guard let cells = cells.baseAddress, let numbers = numbers.baseAddress else { return }
        for start in stride(from: piece.lowerBound, to: piece.upperBound, by: Self.blockRows) {
          let block = Block(
            rows: start..<min(piece.upperBound, start + Self.blockRows), cells: cells,
            numbers: numbers, spare: numbers + width * Self.blockRows)
          if let order {
            order.withUnsafeBufferPointer { fill(block, from: $0) }
          } else {
            fill(block)
          }
          body(block)
        }
      }
    }
  }

  private func fill(_ block: Block) {
    let (start, count) = (block.rows.lowerBound, block.count)
    for (place, group) in layout.groups.enumerated() {
      let cells = block.cells(place)
      for (index, factor) in group.factors.enumerated() {
        let levels = Int32(truncatingIfNeeded: factor.columns.count)
        factor.codes.withUnsafeBufferPointer { buffer in
          guard let codes = buffer.baseAddress?.advanced(by: start) else { return }
          if index == 0 {
            cells.update(from: codes, count: count)
          } else {
            for row in 0..<count { cells[row] = cells[row] &* levels &+ codes[row] }
          }
        }
      }
    }
    for (column, values) in layout.numbers.enumerated() {
      let (center, scale) = (centers[column], scales[column])
      let target = block.numbers(column)
      values.withUnsafeBufferPointer { buffer in
        guard let values = buffer.baseAddress?.advanced(by: start) else { return }
        for row in 0..<count { target[row] = (values[row] - center) * scale }
      }
    }
  }

  /// Fills a block with rows from here and there.
  private func fill(_ block: Block, from order: UnsafeBufferPointer<Int32>) {
    let count = block.count
    guard let places = order.baseAddress?.advanced(by: block.rows.lowerBound) else { return }
    for (place, group) in layout.groups.enumerated() {
      let cells = block.cells(place)
      for (index, factor) in group.factors.enumerated() {
        let levels = Int32(truncatingIfNeeded: factor.columns.count)
        factor.codes.withUnsafeBufferPointer { codes in
          for row in 0..<count {
            let code = codes[Int(places[row])]
            cells[row] = index == 0 ? code : cells[row] &* levels &+ code
          }
        }
      }
    }
    for (column, values) in layout.numbers.enumerated() {
      let (center, scale) = (centers[column], scales[column])
      let target = block.numbers(column)
      values.withUnsafeBufferPointer { values in
        for row in 0..<count { target[row] = (values[Int(places[row])] - center) * scale }
      }
    }
  }
}
