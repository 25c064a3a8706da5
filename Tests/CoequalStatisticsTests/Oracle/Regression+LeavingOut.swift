@testable import CoequalStatistics

extension Regression {
  /// The weights with which each row's response enters a coefficient: the coefficient is the sum of
  /// weight × response.
  ///
  /// - Throws: when there is no such column, or it depends on others.
  func weights(of column: String) throws(StatisticsError) -> [Double] {
    let loadings = loadings(of: try place(of: column))
    var weights = Array(repeating: 0.0, count: rowCount)
    forEachBlock { rows, scores in
      for index in 0..<rank {
        let (loading, column) = (loadings[index], scores + index * rows.count)
        for row in 0..<rows.count { weights[rows.lowerBound + row] += loading * column[row] }
      }
    }
    return weights
  }

  /// How a coefficient would change if a row were left out, for each row.
  ///
  /// Exact, without fitting again: −weight × residual / (1 − leverage). Zero for a row that
  /// determines other coefficients alone, nil for one without which this coefficient cannot be
  /// told. n·rank² operations.
  ///
  /// Source: D. A. Belsley, E. Kuh, R. E. Welsch, Regression Diagnostics (1980), 2.1.
  ///
  /// - Throws: when there is no such column, or it depends on others.
  func changesLeavingOut(of column: String) throws(StatisticsError) -> [Double?] {
    let place = try place(of: column)
    let weights = try weights(of: column)
    var changes = weights.indices.map { row -> Double? in
      -weights[row] * residuals[row] / (1 - leverages[row])
    }
    for row in rowsOfLeverageOne {
      changes[row] = placesDetermined(by: [row]).contains(place) ? nil : 0
    }
    return changes
  }

  /// What a coefficient would be if a row were left out, for each row.
  ///
  /// - Throws: when there is no such column, or it depends on others.
  func coefficientsLeavingOut(of column: String) throws(StatisticsError) -> [Double?] {
    let whole = try coefficient(of: column)
    return try changesLeavingOut(of: column).map { change in change.map { whole + $0 } }
  }
}
