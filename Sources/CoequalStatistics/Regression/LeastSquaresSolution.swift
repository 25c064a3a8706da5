/// The coefficients of a linear regression, and what else a triangle tells.
///
/// Columns are brought to about one length before anything is decided about them, so units do not
/// matter. The columns that stay are factored once more with column pivoting (Businger and Golub
/// 1965), which also shows how well conditioned they are.
public struct LeastSquaresSolution: Sendable {
  /// The columns as they were declared.
  public let columns: [String]
  /// The number of rows.
  public let rowCount: Int
  /// The columns that were left out, as combinations of those that stayed.
  public let dependences: [Dependence]
  /// The sum of squared residuals, from the factorisation.
  public let residualSumOfSquares: Double
  /// The largest over the smallest element on the diagonal of the pivoted triangle, for columns of
  /// length one: about the condition number.
  ///
  /// Its logarithm is how many digits the coefficients can lose.
  public let condition: Double
  /// Whether one of the columns is constant.
  public let hasConstant: Bool

  /// Places of the columns that stayed, in the order of pivoting.
  let pivots: [Int]
  /// Powers of two that bring the pivots to length one, about.
  let scales: [Double]
  /// The inverse of the pivoted triangle of scaled columns, column by column.
  let inverse: [Double]
  /// Coefficients of the scaled pivots.
  var scaledCoefficients: [Double]

  /// The standard tolerance for dependence.
  public static let tolerance = 1e-11

  init(_ fold: LeastSquaresFold, tolerance: Double) {
    self.init(
      fold.triangle, columns: fold.columns, rowCount: fold.rowCount, hasConstant: fold.hasConstant,
      tolerance: tolerance)
  }

  /// Takes a triangle whose last column is that of the response.
  init(
    _ triangle: Triangle, columns: [String], rowCount: Int, hasConstant: Bool, tolerance: Double
  ) {
    self.columns = columns
    self.rowCount = rowCount
    self.hasConstant = hasConstant
    let count = columns.count
    let norms = (0..<count).map { column in
      triangle.column(column).reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
    var leaving: Set<Int> = []
    while true {
      let search = RankSearch(
        triangle, names: columns, norms: norms, tolerance: tolerance, leaving: leaving)
      let scales = search.kept.map { 1 / raise(2, to: Double(norms[$0].exponent)) }
      let factored = PivotedFactor(
        zip(search.kept, scales).map { column, scale in triangle.column(column).map { $0 * scale }
        },
        response: Array(triangle.column(count)))
      if let worst = factored.pivots.last, factored.smallest <= tolerance * factored.largest {
        // Together the columns depend on each other more than any one on those before it.
        leaving.insert(search.kept[worst])
        continue
      }
      dependences = search.dependences
      pivots = factored.pivots.map { search.kept[$0] }
      self.scales = factored.pivots.map { scales[$0] }
      inverse = factored.inverse
      scaledCoefficients = factored.coefficients
      residualSumOfSquares = factored.residualSumOfSquares
      condition = factored.largest / factored.smallest
      return
    }
  }

  /// (R'R)⁻¹ times a vector, both by pivots and of scaled columns.
  func solve(_ products: [Double]) -> [Double] {
    var middle = Array(repeating: 0.0, count: rank)
    for column in 0..<rank {
      for row in 0...column { middle[column] += inverse[column * rank + row] * products[row] }
    }
    var result = Array(repeating: 0.0, count: rank)
    for column in 0..<rank {
      for row in 0...column { result[row] += inverse[column * rank + row] * middle[column] }
    }
    return result
  }

  /// R⁻¹ M R⁻ᵀ, for a symmetric matrix by pivots.
  func sandwich(_ middle: [Double]) -> [Double] {
    var half = Array(repeating: 0.0, count: rank * rank)
    for row in 0..<rank {
      for column in 0..<rank {
        for index in row..<rank {
          half[row * rank + column] += inverse[index * rank + row] * middle[index * rank + column]
        }
      }
    }
    var whole = half
    for row in 0..<rank {
      for column in 0...row {
        var sum = 0.0
        for index in column..<rank {
          sum += half[row * rank + index] * inverse[index * rank + column]
        }
        whole[row * rank + column] = sum
        whole[column * rank + row] = sum
      }
    }
    return whole
  }

  /// How many columns stand on their own.
  public var rank: Int { pivots.count }

  /// Rows less rank.
  public var degreesOfFreedom: Int { rowCount - rank }

  /// The coefficients in the order of the columns; nil for those left out.
  public var coefficients: [Double?] {
    var values: [Double?] = Array(repeating: nil, count: columns.count)
    for (place, pivot) in pivots.enumerated() {
      values[pivot] = scaledCoefficients[place] * scales[place]
    }
    return values
  }
}
