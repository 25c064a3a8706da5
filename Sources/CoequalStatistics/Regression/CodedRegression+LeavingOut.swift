/// How far a coefficient moves when any one row is left out.
public struct LeavingOneOut: Hashable, Sendable {
  /// The lowest and the highest that the coefficient becomes; `nil` where it cannot be told without any
  /// row.
  public let lowest, highest: Double?
  /// How many rows determine some column alone.
  public let determining: Int
}

extension CodedRegression {
  /// The range of a coefficient when any one row is left out, in one pass over the rows.
  ///
  /// Exact, without fitting again: the change is −weight × residual / (1 − leverage). Rows without which
  /// the coefficient cannot be told do not count.
  ///
  /// Source: D. A. Belsley, E. Kuh, R. E. Welsch, Regression Diagnostics (1980), 2.1.
  ///
  /// - Throws: when there is no such column, or it depends on others.
  public func leavingOneOut(of column: String) throws(StatisticsError) -> LeavingOneOut {
    let place = try named.place(of: column)
    let whole = named.values[place]
    let (rows, layout) = (rows, rows.layout)
    let (count, width) = (design.columns.count, layout.numbers.count - 1)
    let residuals = CodedResiduals(layout, coefficients: scaledCoefficients)
    let inverse = inverse
    let leverages = CodedLeverages(layout, inverse: inverse, order: count)
    let terms = combination(of: solution.pivots[place])
    let negative = CodedResiduals(
      layout,
      coefficients: (0..<count).map { index in
        terms.reduce(0) { $0 + $1.factor * inverse[$1.column * count + index] }
      })
    let changes = rows.fold { piece in
      var changes = Changes()
      rows.forEachBlock(of: piece) { block in
        let (left, shares) = (block.spare(width + 1), block.spare(width + 2))
        let weights = block.spare(0)
        residuals.write(block, to: left)
        leverages.write(block, to: shares)
        for row in 0..<block.count { weights[row] = 0 }
        negative.subtract(block, from: weights)
        for row in 0..<block.count {
          let rest = 1 - shares[row]
          if rest < 1e-10 {
            changes.alone.append(block.rows.lowerBound + row)
          } else {
            changes.add(weights[row] * left[row] / rest)
          }
        }
      }
      return changes
    } merge: {
      $0.merge($1)
    }
    var all = changes ?? Changes()
    if all.alone.contains(where: { !placesDetermined(by: [$0]).contains(place) }) { all.add(0) }
    return LeavingOneOut(
      lowest: all.lowest.map { whole + $0 }, highest: all.highest.map { whole + $0 },
      determining: all.alone.count)
  }

  /// The least and the largest change, and rows of leverage one.
  private struct Changes: Sendable {
    var lowest: Double?
    var highest: Double?
    var alone: [Int] = []

    mutating func add(_ change: Double) {
      lowest = min(lowest ?? change, change)
      highest = max(highest ?? change, change)
    }

    mutating func merge(_ other: Self) {
      if let change = other.lowest { add(change) }
      if let change = other.highest { add(change) }
      alone += other.alone
    }
  }
}
