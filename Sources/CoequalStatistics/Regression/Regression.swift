/// A linear regression by least squares, with every row at hand.
///
/// Columns that depend on others are left out and named (``dependences``). Coefficients come from
/// Householder's factorisation of blocks (``LeastSquaresFold``) and are then improved with
/// residuals of twice the precision, as far as that helps. Time 3np², and space for two numbers a
/// row beside the design.
///
/// What is uncertain about a coefficient depends on what is assumed about the rows: ``covariance()`` takes
/// them for alike and independent, ``CodedRegression`` can do with less.
public struct Regression: Sendable {
  /// The name of the response.
  public let response: String
  /// What the response is explained by.
  public let design: Design
  /// The observed response.
  public let observed: [Double]
  /// Observed less predicted, by row.
  public let residuals: [Double]
  /// The diagonal of the hat matrix, by row: how much a row determines its own prediction, from 0
  /// to 1.
  public private(set) var leverages: [Double]
  /// The columns left out, as combinations of those that stayed.
  public var dependences: [Dependence] { solution.dependences }
  /// The sum of the squared residuals.
  public let residualSumOfSquares: Double
  /// The sum of squares that is explained: around the mean where a column is constant, else around
  /// zero.
  public let totalSumOfSquares: Double

  private(set) var solution: LeastSquaresSolution

  /// Fits the response.
  ///
  /// - Parameters:
  ///   - response: What is explained.
  ///   - design: What explains it.
  ///   - tolerance: How much of a column, as a share of its length, must be left when those before
  ///     it are taken out of it, for it not to be a combination of them.
  /// - Throws: when there are no rows, lengths differ, or a column's squares would vanish.
  public init(
    of response: Sample, on design: Design, tolerance: Double = LeastSquaresSolution.tolerance
  ) throws(StatisticsError) {
    if response.count != design.rowCount {
      throw .length(column: response.name, count: response.count, expected: design.rowCount)
    }
    if design.columns.contains(response.name) { throw .repeatedColumn(response.name) }
    self.response = response.name
    self.design = design
    observed = response.values
    solution = try Self.fold(response, design).solution(tolerance: tolerance)
    totalSumOfSquares =
      solution.hasConstant ? response.sumOfSquares : Self.sumOfSquares(response.values)
    let refined = LeastSquaresRefinement(solution, design, observed)
    solution.scaledCoefficients = refined.coefficients
    residuals = refined.residuals
    residualSumOfSquares = Self.sumOfSquares(residuals)
    leverages = []
    leverages = sumsOfSquaredScores().map { min(1, $0) }
  }

  private static func sumOfSquares(_ values: [Double]) -> Double {
    var sum = CompensatedSum()
    for value in values { sum.add(value, times: value) }
    return sum.value
  }

  private static func fold(
    _ response: Sample, _ design: Design
  ) throws(StatisticsError) -> LeastSquaresFold {
    var fold = try LeastSquaresFold(columns: design.columns, response: response.name)
    let width = design.columns.count
    for rows in blocks(of: design.rowCount) {
      var block = Array(repeating: 0.0, count: rows.count * width)
      block.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        for column in 0..<width {
          design.write(column, rows: rows, scale: 1, to: base + column * rows.count)
        }
      }
      block += response.values[rows]
      fold.absorb(&block, rows: rows.count)
    }
    return fold
  }

  // MARK: - Sizes

  /// The number of rows.
  public var rowCount: Int { design.rowCount }
  /// How many columns stand on their own.
  public var rank: Int { solution.rank }
  /// Rows less rank.
  public var degreesOfFreedom: Int { rowCount - rank }
  /// About the condition number of the columns that stayed, scaled to one length.
  public var condition: Double { solution.condition }

  // MARK: - Fit

  /// The coefficients in the order of the design's columns; nil for columns left out.
  public var coefficients: [Double?] { solution.coefficients }

  /// The coefficient of a column.
  ///
  /// - Throws: when there is no such column, or it depends on others.
  public func coefficient(of column: String) throws(StatisticsError) -> Double {
    try named.value(of: column)
  }

  /// Observed less residual, by row.
  public var predictions: [Double] { zip(observed, residuals).map { $0 - $1 } }

  /// The variance of the residuals, with n − rank; nil without degrees of freedom.
  public var residualVariance: Double? {
    degreesOfFreedom > 0 ? residualSumOfSquares / Double(degreesOfFreedom) : nil
  }

  /// The share of the sum of squares that is explained; nil where the response does not vary.
  public var rSquared: Double? {
    totalSumOfSquares > 0 ? 1 - residualSumOfSquares / totalSumOfSquares : nil
  }

  /// The share of the variance that is explained, with degrees of freedom taken into account.
  public var adjustedRSquared: Double? {
    guard let share = rSquared, degreesOfFreedom > 0 else { return nil }
    let total = Double(rowCount - (solution.hasConstant ? 1 : 0))
    return 1 - (1 - share) * total / Double(degreesOfFreedom)
  }

  /// Whether nothing but rounding is left of the residuals, so that nothing can be said about
  /// uncertainty.
  public var isPerfectFit: Bool {
    let rounding = 64 * Double.ulpOfOne
    return residualSumOfSquares <= rounding * rounding * Self.sumOfSquares(observed)
  }

  // MARK: - Inside

  /// The place of a column among the pivots.
  func place(of column: String) throws(StatisticsError) -> Int {
    try named.place(of: column)
  }

  /// The coefficients with the names of their columns, by pivots.
  var named: NamedCoefficients {
    NamedCoefficients(
      columns: design.columns, pivots: solution.pivots,
      values: zip(solution.scaledCoefficients, solution.scales).map { $0 * $1 })
  }

  /// One row of the scaled columns' pseudo-inverse is Σₖ (this)ₖ × scores of the row.
  func loadings(of place: Int) -> [Double] {
    (0..<rank).map { solution.inverse[$0 * rank + place] * solution.scales[place] }
  }
}
