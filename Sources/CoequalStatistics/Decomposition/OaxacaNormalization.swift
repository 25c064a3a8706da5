/// The change of coefficients that makes those of factors deviations from their mean over all
/// levels.
///
/// With k levels, a = Σβ/k goes to the intercept and is taken from every level, the reference
/// included.
struct OaxacaNormalization {
  let columns: [String]
  /// Row by row: new coefficients from old.
  private let matrix: [[Double]]
  /// For each reference level, the columns of its factor.
  private let indicators: [[Int]]

  init(_ names: [String], _ factors: [FactorCoding]) throws(StatisticsError) {
    var columns = names
    var indicators: [[Int]] = []
    var matrix = names.indices.map { row in names.indices.map { $0 == row ? 1.0 : 0 } }
    for factor in factors {
      guard let intercept = names.firstIndex(of: Design.intercept) else {
        throw .unknownColumn(Design.intercept)
      }
      var members: [Int] = []
      for (place, level) in factor.levels.enumerated() where place != factor.reference {
        let name = FactorCoding.column(factor.name, level)
        guard let index = names.firstIndex(of: name) else { throw .unknownColumn(name) }
        members.append(index)
      }
      let share = 1 / Double(factor.levels.count)
      var reference = names.map { _ in 0.0 }
      for member in members {
        matrix[intercept][member] += share
        reference[member] = -share
        for other in members { matrix[member][other] -= share }
      }
      matrix.append(reference)
      columns.append(FactorCoding.column(factor.name, factor.levels[factor.reference]))
      indicators.append(members)
    }
    self.columns = columns
    self.matrix = matrix
    self.indicators = indicators
  }

  func apply(_ coefficients: [Double]) -> [Double] {
    matrix.map { row in
      var sum = CompensatedSum()
      for (factor, value) in zip(row, coefficients) { sum.add(factor, times: value) }
      return sum.value
    }
  }

  /// N C N'.
  func apply(covariance: [Double]) -> [Double] {
    let old = matrix.first?.count ?? 0
    let half = (0..<old).map { row in
      apply(Array(covariance[row * old..<(row + 1) * old]))
    }
    return matrix.flatMap { row in
      matrix.indices.map { column in
        var sum = CompensatedSum()
        for index in 0..<old { sum.add(row[index], times: half[index][column]) }
        return sum.value
      }
    }
  }

  /// One where no other level of the factor is.
  func referenceIndicators(_ columns: [[Double]]) -> [[Double]] {
    guard let rows = columns.first?.count else { return [] }
    return indicators.map { members in
      (0..<rows).map { row in members.reduce(1) { $0 - columns[$1][row] } }
    }
  }
}
