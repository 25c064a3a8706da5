extension Regression {
  /// How many rows are worked on at once.
  static let blockRows = 512

  static func blocks(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: blockRows).map { $0..<min(count, $0 + blockRows) }
  }

  /// Hands out the rows of an orthonormal basis of the columns, block by block, column by column.
  func forEachBlock(_ body: (Range<Int>, Kernel.Column) -> Void) {
    let rank = rank
    var raw = Array(repeating: 0.0, count: Self.blockRows * max(rank, 1))
    var scores = raw
    for rows in Self.blocks(of: rowCount) {
      raw.withUnsafeMutableBufferPointer { source in
        scores.withUnsafeMutableBufferPointer { target in
          guard let source = source.baseAddress, let target = target.baseAddress else { return }
          for (place, pivot) in solution.pivots.enumerated() {
            let column = target + place * rows.count
            design.write(
              pivot, rows: rows, scale: solution.scales[place], to: source + place * rows.count)
            for index in 0..<rows.count { column[index] = 0 }
            for other in 0...place {
              Kernel.add(
                source + other * rows.count, times: solution.inverse[place * rank + other],
                to: column, rows.count)
            }
          }
          body(rows, target)
        }
      }
    }
  }

  /// The squared length of each row of the basis: the leverages, but for rounding.
  func sumsOfSquaredScores() -> [Double] {
    var sums = Array(repeating: 0.0, count: rowCount)
    forEachBlock { rows, scores in
      for column in 0..<rank {
        for row in 0..<rows.count {
          let score = scores[column * rows.count + row]
          sums[rows.lowerBound + row] += score * score
        }
      }
    }
    return sums
  }
}
