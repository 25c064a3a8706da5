extension Regression {
  /// The covariance of the coefficients where all rows have one variance and are independent.
  ///
  /// ``CodedRegression`` has those under other assumptions as well.
  ///
  /// - Throws: when no degrees of freedom are left.
  /// - Complexity: O(*k*³) for *k* columns
  public func covariance() throws(StatisticsError) -> CoefficientCovariance {
    guard degreesOfFreedom > 0 else {
      throw .tooFewRows(column: response, count: rowCount, needed: rank + 1)
    }
    let variance = residualSumOfSquares / Double(degreesOfFreedom)
    var matrix = solution.sandwich((0..<rank * rank).map { $0 % (rank + 1) == 0 ? variance : 0 })
    for (row, scale) in solution.scales.enumerated() {
      for column in 0..<rank { matrix[row * rank + column] *= scale * solution.scales[column] }
    }
    return CoefficientCovariance(
      named, .classical, matrix: matrix, degreesOfFreedom: degreesOfFreedom,
      notes: isPerfectFit ? [.perfectFit] : [], undefined: [])
  }
}
