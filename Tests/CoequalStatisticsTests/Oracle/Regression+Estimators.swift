@testable import CoequalStatistics

/// What `CodedRegression` is held against: the same from all rows, with twice the digits in sums.
extension Regression {
  /// The covariance of the coefficients under an assumption.
  func covariance(
    _ estimator: CovarianceEstimator
  ) throws(StatisticsError) -> CoefficientCovariance {
    let name = response
    guard degreesOfFreedom > 0 else {
      throw .tooFewRows(column: name, count: rowCount, needed: rank + 1)
    }
    var notes: [CoefficientCovariance.Note] = isPerfectFit ? [.perfectFit] : []
    var freedom = degreesOfFreedom
    var undefined: Set<Int> = []
    var middle: [Double]
    switch estimator {
    case .classical: return try covariance()
    case .hc0, .hc1, .hc2, .hc3:
      let alone = rowsOfLeverageOne
      if !alone.isEmpty { notes.append(.leverageOne(rows: alone)) }
      undefined = placesDetermined(by: alone)
      var weights = squaredResiduals(estimator)
      for row in alone { weights[row] = 0 }
      middle = meat(weights)
    case .clustered(let codes):
      let clusters = try Clusters(codes, rowCount: rowCount)
      let count = clusters.count
      if count < CoefficientCovariance.fewClusters || count <= rank {
        notes.append(.fewClusters(count))
      }
      let factor =
        Double(count) / Double(count - 1) * Double(rowCount - 1) / Double(degreesOfFreedom)
      middle = clusteredMeat(clusters).map { factor * $0 }
      freedom = count - 1
      undefined = placesDetermined(byOneOf: clusters)
      if !undefined.isEmpty {
        let columns = undefined.map { solution.pivots[$0] }.sorted().map { design.columns[$0] }
        notes.append(.clusterAlone(columns: columns))
      }
    }
    var matrix = solution.sandwich(middle)
    for (row, scale) in solution.scales.enumerated() {
      for column in 0..<rank { matrix[row * rank + column] *= scale * solution.scales[column] }
    }
    return CoefficientCovariance(
      named, estimator, matrix: matrix, degreesOfFreedom: freedom, notes: notes,
      undefined: undefined)
  }

  /// Rows whose prediction is their own observation, whatever it is.
  var rowsOfLeverageOne: [Int] {
    leverages.indices.filter { 1 - leverages[$0] < 1e-10 }
  }

  /// The squared residuals, as the estimator corrects them.
  private func squaredResiduals(_ estimator: CovarianceEstimator) -> [Double] {
    let share = Double(rowCount) / Double(degreesOfFreedom)
    return zip(residuals, leverages).map { residual, leverage in
      let square = residual * residual
      return switch estimator {
      case .hc1: share * square
      case .hc2: square / (1 - leverage)
      case .hc3: square / (1 - leverage) / (1 - leverage)
      default: square
      }
    }
  }

  /// Places of coefficients that cannot be told without one of these rows.
  func placesDetermined(by rows: [Int]) -> Set<Int> {
    var found: Set<Int> = []
    for row in rows {
      let scores = scores(of: row)
      let sizes = (0..<rank).map { place in
        abs(zip(loadings(of: place), scores).reduce(0) { $0 + $1.0 * $1.1 })
          / solution.scales[place]
      }
      let largest = sizes.max() ?? 0
      for (place, size) in sizes.enumerated() where size > 1e-9 * largest { found.insert(place) }
    }
    return found
  }

  /// One row of the orthonormal basis.
  func scores(of row: Int) -> [Double] {
    var scores = Array(repeating: 0.0, count: rank)
    for (place, pivot) in solution.pivots.enumerated() {
      let value = design.value(row: row, column: pivot) * solution.scales[place]
      for column in place..<max(rank, place) {
        scores[column] += value * solution.inverse[column * rank + place]
      }
    }
    return scores
  }

  /// Σ weight × score × score'.
  private func meat(_ weights: [Double]) -> [Double] {
    let rank = rank
    var sums = Array(repeating: DoubleDouble.zero, count: rank * rank)
    var weighted = Array(repeating: 0.0, count: Self.blockRows)
    forEachBlock { rows, scores in
      weighted.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        for first in 0..<rank {
          let column = scores + first * rows.count
          for row in 0..<rows.count { base[row] = column[row] * weights[rows.lowerBound + row] }
          for second in 0...first {
            sums[first * rank + second].add(
              Kernel.dot(base, scores + second * rows.count, rows.count))
          }
        }
      }
    }
    return symmetric(sums)
  }

  func symmetric(_ lower: [DoubleDouble]) -> [Double] {
    (0..<rank * rank).map { index in
      let (row, column) = (index / rank, index % rank)
      return lower[max(row, column) * rank + min(row, column)].value
    }
  }
}
