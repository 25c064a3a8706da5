/// A linear regression by least squares on factors of few levels and a few numbers, for millions of
/// rows.
///
/// It gives what ``Regression`` gives on the same design, from sums of products instead of a
/// factorisation of the rows: a row costs a few additions, however many levels there are. The fit takes
/// no memory for rows beside the design, errors of clusters two numbers for each of them; and nothing is
/// told of single rows but which ones determine a coefficient alone. Numbers are centred and scaled first, the sums are factored by Cholesky's method, and coefficients are improved once by what
/// residuals still have in common with the columns. Fixed pieces of rows are merged in their order, so
/// the result is the same to the bit for any number of threads.
///
/// Sums of products have half the digits: a column of which less than ``tolerance`` of its length,
/// centred, is left when those before it are taken out of it is left out as a combination of them, where
/// ``Regression`` can still tell a hundred thousandth of that. The errors are the same.
public struct CodedRegression: Sendable {
  /// The name of the response.
  public let response: String
  /// What the response is explained by.
  public let design: Design
  /// The columns left out, as combinations of those that stayed.
  public let dependences: [Dependence]
  /// The sum of the squared residuals.
  public let residualSumOfSquares: Double
  /// The sum of squares that is explained: around the mean where a column is constant, else around
  /// zero.
  public let totalSumOfSquares: Double

  let rows: CodedRows
  /// Of centred and scaled columns.
  let solution: LeastSquaresSolution
  /// The coefficients of centred and scaled columns; zero for those left out.
  let scaledCoefficients: [Double]
  let named: NamedCoefficients
  private let sumOfSquares: Double

  /// How much of a column must be left, as a share of its length.
  public static let tolerance = 1e-6

  /// Fits the response, in three passes over the rows.
  ///
  /// - Parameters:
  ///   - response: What is explained.
  ///   - design: What explains it; columns of one factor should have been added together.
  ///   - threads: How many pieces of the rows are worked on side by side, up to 32.
  /// - Throws: when lengths differ, a name is there twice, a column's squares would vanish, or there are
  ///   fewer rows than columns.
  /// - Complexity: O(*n*·(*f* + *q*²) + *k*³) for *n* rows, *f* factors, *q* numbers and *k* columns.
  public init(
    of response: Sample, on design: Design, threads: Int = 4
  ) throws(StatisticsError) {
    let (count, rowCount) = (design.columns.count, design.rowCount)
    if response.count != rowCount {
      throw .length(column: response.name, count: response.count, expected: rowCount)
    }
    if design.columns.contains(response.name) { throw .repeatedColumn(response.name) }
    // Before sums of products of all columns are made.
    if count > rowCount { throw .tooFewRows(column: response.name, count: rowCount, needed: count) }
    let layout = CodedLayout(design, response: response.values)
    var rows = CodedRows(layout, rowCount: rowCount, threads: threads)
    let spreads = rows.center()
    let names = layout.numberColumns.dropLast().map { design.columns[$0] }
    for (name, spread) in zip(names, spreads)
    where spread.isConstant && spread.first != 0 && abs(spread.first) < 1e-140 {
      throw .magnitude(column: name, row: 0)
    }

    let cross = Self.sums(rows).crossProducts(layout, order: count + 1)
    let constants = zip(layout.numberColumns, spreads).dropLast().filter {
      $1.isConstant && $1.first != 0
    }
    let isConstant = (0..<count).contains { column in
      !layout.numberColumns.contains(column)
        && cross[column * (count + 1) + column] == Double(rowCount)
    }
    let triangle = Triangle(crossProducts: cross, floors: Self.floors(cross, rows, count))
    solution = LeastSquaresSolution(
      triangle, columns: design.columns, rowCount: rowCount,
      hasConstant: isConstant || !constants.isEmpty, tolerance: Self.tolerance)
    dependences = Self.dependences(triangle, solution, rows)

    let mean = spreads.last?.mean(of: rowCount) ?? 0
    let scale = rows.scales.last ?? 1
    let center = solution.hasConstant ? (mean - (rows.centers.last ?? 0)) * scale : 0
    var coefficients = Array(repeating: 0.0, count: count)
    for (place, pivot) in solution.pivots.enumerated() {
      coefficients[pivot] = solution.scaledCoefficients[place] * solution.scales[place]
    }
    let products = Self.products(rows, coefficients, center: center)
    let remaining = products.byColumn(layout, count: count)
    let step = solution.solve(zip(solution.pivots, solution.scales).map { remaining[$0] * $1 })
    var gain = CompensatedSum()
    for (place, pivot) in solution.pivots.enumerated() {
      coefficients[pivot] += step[place] * solution.scales[place]
      gain.add(step[place] * solution.scales[place], times: remaining[pivot])
    }
    residualSumOfSquares = max(0, products.squares.value - gain.value) / scale / scale
    totalSumOfSquares = products.total.value / scale / scale
    sumOfSquares =
      totalSumOfSquares + (solution.hasConstant ? Double(rowCount) * mean * mean : 0)
    scaledCoefficients = coefficients
    named = Self.named(coefficients, solution, rows)
    self.response = response.name
    self.design = design
    self.rows = rows
  }

  // MARK: - Sizes

  /// The number of rows.
  public var rowCount: Int { design.rowCount }
  /// How many columns stand on their own.
  public var rank: Int { solution.rank }
  /// Rows less rank.
  public var degreesOfFreedom: Int { rowCount - rank }

  // MARK: - Fit

  /// The coefficients in the order of the design's columns; nil for columns left out.
  public var coefficients: [Double?] {
    var values: [Double?] = Array(repeating: nil, count: design.columns.count)
    for (pivot, value) in zip(named.pivots, named.values) { values[pivot] = value }
    return values
  }

  /// The coefficient of a column.
  ///
  /// - Throws: when there is no such column, or it depends on others.
  public func coefficient(of column: String) throws(StatisticsError) -> Double {
    try named.value(of: column)
  }

  /// The variance of the residuals, with n − rank; nil without degrees of freedom.
  public var residualVariance: Double? {
    degreesOfFreedom > 0 ? residualSumOfSquares / Double(degreesOfFreedom) : nil
  }

  /// The share of the sum of squares that is explained; nil where the response does not vary.
  public var rSquared: Double? {
    totalSumOfSquares > 0 ? 1 - residualSumOfSquares / totalSumOfSquares : nil
  }

  /// Whether nothing but rounding is left of the residuals, so that nothing can be said about
  /// uncertainty.
  public var isPerfectFit: Bool {
    let rounding = 64 * Double.ulpOfOne
    return residualSumOfSquares <= rounding * rounding * sumOfSquares
  }
}
