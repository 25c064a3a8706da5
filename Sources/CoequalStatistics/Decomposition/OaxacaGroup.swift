/// One group of a decomposition: the means of its columns and what they are worth for it.
public struct OaxacaGroup: Sendable {
  /// The number of rows.
  public let rowCount: Int
  /// The mean of the response.
  public let mean: Double
  /// The means of the columns.
  public let means: [Double]
  /// The coefficients of the columns.
  public let coefficients: [Double]
  /// The classical covariance of the coefficients, row by row.
  let covariance: [Double]
  /// The covariance of the means, row by row.
  let meansCovariance: [Double]

  init(
    _ response: Sample, _ design: Design, rows: [Int], _ normalization: OaxacaNormalization
  ) throws(StatisticsError) {
    let sample = try Sample(rows.map { response.values[$0] }, named: response.name)
    let part = try design.selecting(rows: rows)
    let fit = try Regression(of: sample, on: part)
    let raw = try OaxacaBlinder.complete(fit)
    let estimated = try fit.covariance()
    var matrix: [Double] = []
    for row in part.columns {
      for column in part.columns { matrix.append(try estimated.covariance(of: row, column)) }
    }
    rowCount = rows.count
    mean = sample.mean
    coefficients = normalization.apply(raw)
    covariance = normalization.apply(covariance: matrix)
    var columns: [[Double]] = part.columns.indices.map { column in
      rows.indices.map { part.value(row: $0, column: column) }
    }
    columns += normalization.referenceIndicators(columns)
    let means = columns.map { CompensatedSum($0).value / Double(rows.count) }
    self.means = means
    let divisor = Double(rows.count) * Double(rows.count - 1)
    var spread: [Double] = []
    for (row, rowMean) in zip(columns, means) {
      for (column, columnMean) in zip(columns, means) {
        var sum = CompensatedSum()
        for (one, other) in zip(row, column) { sum.add(one - rowMean, times: other - columnMean) }
        spread.append(sum.value / divisor)
      }
    }
    meansCovariance = spread
  }
}
