extension CodedRegression {
  /// The covariance of the coefficients under an assumption.
  ///
  /// Classical at once; the others take one more pass over the rows, and clusters two numbers for each of
  /// them.
  ///
  /// - Throws: when no degrees of freedom are left, or the clusters are not as many as rows, or only one.
  public func covariance(
    _ estimator: CovarianceEstimator = .classical
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
    case .classical:
      let scale = rows.scales.last ?? 1
      let variance = residualSumOfSquares * scale * scale / Double(degreesOfFreedom)
      middle = (0..<rank * rank).map { $0 % (rank + 1) == 0 ? variance : 0 }
    case .hc0, .hc1, .hc2, .hc3:
      let found = meat(estimator)
      if !found.alone.isEmpty { notes.append(.leverageOne(rows: found.alone)) }
      undefined = placesDetermined(by: found.alone)
      let order = design.columns.count + 1
      middle = byScores(found.sums.crossProducts(rows.layout, order: order), order: order)
      if estimator == .hc1 {
        let share = Double(rowCount) / Double(degreesOfFreedom)
        middle = middle.map { share * $0 }
      }
    case .clustered(let codes):
      let clusters = try Clusters(codes, rowCount: rowCount)
      let count = clusters.count
      if count < CoefficientCovariance.fewClusters || count <= rank {
        notes.append(.fewClusters(count))
      }
      let factor =
        Double(count) / Double(count - 1) * Double(rowCount - 1) / Double(degreesOfFreedom)
      let found = clusteredProducts(clusters)
      middle = byScores(found.products, order: design.columns.count).map { factor * $0 }
      freedom = count - 1
      undefined = found.undefined
      if !undefined.isEmpty {
        let columns = undefined.map { solution.pivots[$0] }.sorted().map { design.columns[$0] }
        notes.append(.clusterAlone(columns: columns))
      }
    }
    return CoefficientCovariance(
      named, estimator, matrix: asGiven(solution.sandwich(middle)),
      degreesOfFreedom: freedom, notes: notes, undefined: undefined)
  }

  /// Weighted sums of products.
  private struct Meat: Sendable {
    var sums: CodedSums
    /// Rows of leverage one, which are left out.
    var alone: [Int] = []
  }

  private func meat(_ estimator: CovarianceEstimator) -> Meat {
    let (rows, layout) = (rows, rows.layout)
    let width = layout.numbers.count - 1
    let residuals = CodedResiduals(layout, coefficients: scaledCoefficients)
    let leverages = CodedLeverages(
      layout, inverse: inverse, order: design.columns.count)
    let meat = rows.fold { piece in
      var meat = Meat(sums: CodedSums(layout, width: width))
      rows.forEachBlock(of: piece) { block in
        let (weights, shares) = (block.spare(width + 1), block.spare(width + 2))
        residuals.write(block, to: weights)
        leverages.write(block, to: shares)
        for row in 0..<block.count {
          let rest = 1 - shares[row]
          let ratio = estimator == .hc3 ? weights[row] / rest : weights[row]
          let square = estimator == .hc2 ? ratio * ratio / rest : ratio * ratio
          if rest < 1e-10 {
            meat.alone.append(block.rows.lowerBound + row)
            weights[row] = 0
          } else {
            weights[row] = square
          }
        }
        for column in 0..<width {
          let (numbers, weighted) = (block.numbers(column), block.spare(column))
          for row in 0..<block.count { weighted[row] = weights[row] * numbers[row] }
        }
        meat.sums.add(block, layout, weights: weights, weighted: block.spare)
      }
      return meat
    } merge: {
      $0.sums.merge($1.sums)
      $0.alone += $1.alone
    }
    return meat ?? Meat(sums: CodedSums(layout, width: width))
  }

  /// (X'X)⁻¹ of centred and scaled columns, row by row; zeros for those left out.
  var inverse: [Double] {
    let order = design.columns.count
    var matrix = Array(repeating: 0.0, count: order * order)
    var identity = Array(repeating: 0.0, count: rank * rank)
    for place in 0..<rank { identity[place * (rank + 1)] = 1 }
    let scaled = solution.sandwich(identity)
    for (row, left) in solution.pivots.enumerated() {
      for (column, right) in solution.pivots.enumerated() {
        matrix[left * order + right] =
          scaled[row * rank + column] * solution.scales[row] * solution.scales[column]
      }
    }
    return matrix
  }

  /// R⁻ᵀ M R⁻¹, by pivots: the matrix as if it had been summed over orthonormal columns.
  ///
  /// - Parameter order: How many columns the sums have.
  func byScores(_ cross: [Double], order: Int) -> [Double] {
    let (rank, inverse) = (rank, solution.inverse)
    var half = Array(repeating: 0.0, count: rank * rank)
    for (row, left) in solution.pivots.enumerated() {
      for column in 0..<rank {
        var sum = 0.0
        for index in 0...column {
          sum +=
            cross[left * order + solution.pivots[index]] * solution.scales[index]
            * inverse[column * rank + index]
        }
        half[row * rank + column] = sum * solution.scales[row]
      }
    }
    var whole = half
    for row in 0..<rank {
      for column in 0..<rank {
        var sum = 0.0
        for index in 0...row {
          sum += inverse[row * rank + index] * half[index * rank + column]
        }
        whole[row * rank + column] = sum
      }
    }
    return whole
  }

  /// A covariance of coefficients of scaled pivots, as one of columns as they were given.
  private func asGiven(_ matrix: [Double]) -> [Double] {
    let (rank, layout) = (rank, rows.layout)
    var factors = solution.scales.map { $0 / (rows.scales.last ?? 1) }
    var centers = Array(repeating: 0.0, count: rank)
    for (number, column) in layout.numberColumns.dropLast().enumerated() {
      guard let place = solution.pivots.firstIndex(of: column) else { continue }
      factors[place] *= rows.scales[number]
      centers[place] = rows.centers[number]
    }
    var given = matrix
    for row in 0..<rank {
      for column in 0..<rank { given[row * rank + column] *= factors[row] * factors[column] }
    }
    guard let intercept = layout.intercept,
      let place = solution.pivots.firstIndex(of: intercept)
    else { return given }
    for column in 0..<rank {
      for row in 0..<rank {
        given[place * rank + column] -= centers[row] * given[row * rank + column]
      }
    }
    for row in 0..<rank {
      for column in 0..<rank {
        given[row * rank + place] -= centers[column] * given[row * rank + column]
      }
    }
    return given
  }

  /// What stands in a row, by pivots: centred and scaled.
  func scaledValues(of row: Int) -> [Double] {
    solution.pivots.enumerated().map { place, pivot in
      let value = design.value(row: row, column: pivot)
      guard let number = rows.layout.numberColumns.firstIndex(of: pivot) else {
        return value * solution.scales[place]
      }
      return (value - rows.centers[number]) * rows.scales[number] * solution.scales[place]
    }
  }

  /// Places of coefficients that cannot be told without one of these rows.
  func placesDetermined(by rowsAlone: [Int]) -> Set<Int> {
    var found: Set<Int> = []
    let layout = rows.layout
    for row in rowsAlone {
      var sizes = solution.solve(scaledValues(of: row))
      if let intercept = layout.intercept,
        let place = solution.pivots.firstIndex(of: intercept)
      {
        for (number, column) in layout.numberColumns.dropLast().enumerated() {
          guard let other = solution.pivots.firstIndex(of: column) else { continue }
          sizes[place] -=
            sizes[other] * solution.scales[other] * rows.scales[number] * rows.centers[number]
            / solution.scales[place]
        }
      }
      let largest = sizes.reduce(0) { max($0, abs($1)) }
      for (place, size) in sizes.enumerated() where abs(size) > 1e-9 * largest {
        found.insert(place)
      }
    }
    return found
  }
}
