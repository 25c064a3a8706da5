/// Which coefficients cannot be told without some rows.
///
/// Without them, what is left of an orthonormal basis of the columns has the products I − Z'Z, with Z the
/// basis in the rows; a coefficient can be told where its loadings are in the range of that.
///
/// The null space of I − Z'Z is Z' times that of I − ZZ'. So of few rows it is enough to look at the
/// products of the rows with each other, and at the loadings times Z.
enum LostPlaces {
  /// The places of the coefficients that are lost.
  ///
  /// - Parameters:
  ///   - products: Z'Z, row by row.
  ///   - loadings: Each coefficient as a combination of the basis.
  /// - Complexity: O(*k*³) for *k* coefficients
  static func without(_ products: [Double], loadings: [[Double]]) -> [Int] {
    lost(products, order: loadings.count, loadings.map(normal))
  }

  /// The places of the coefficients that are lost without rows that are fewer than coefficients.
  ///
  /// - Parameters:
  ///   - scores: Z, each row by itself.
  ///   - loadings: Each coefficient as a combination of the basis.
  /// - Complexity: O(*m*³ + *m*·*k*²) for *m* rows and *k* coefficients
  static func without(scores: [[Double]], loadings: [[Double]]) -> [Int] {
    func product(_ left: [Double], _ right: [Double]) -> Double {
      var sum = 0.0
      for index in left.indices { sum += left[index] * right[index] }
      return sum
    }
    let products = scores.flatMap { row in scores.map { product(row, $0) } }
    return lost(
      products, order: scores.count,
      loadings.map { loading in
        let loading = normal(loading)
        return scores.map { product($0, loading) }
      })
  }

  private static func normal(_ loadings: [Double]) -> [Double] {
    let size = loadings.reduce(0) { max($0, abs($1)) }
    return loadings.map { $0 / size }
  }

  private static func lost(
    _ products: [Double], order: Int, _ vectors: [[Double]]
  ) -> [Int] {
    var vectors = vectors
    var matrix = (0..<order).map { row in
      (0..<order).map { (row == $0 ? 1 : 0) - products[row * order + $0] }
    }
    // Elimination with the largest element of the diagonal: what cannot be eliminated is the null
    // space.
    var open = Array(0..<order)
    while let place = open.indices.max(by: {
      matrix[open[$0]][open[$0]] < matrix[open[$1]][open[$1]]
    }),
      matrix[open[place]][open[place]] > 1e-9
    {
      let pivot = open.remove(at: place)
      for row in open {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in open { matrix[row][column] -= factor * matrix[pivot][column] }
        for index in vectors.indices { vectors[index][row] -= factor * vectors[index][pivot] }
      }
    }
    return vectors.indices.filter { index in open.contains { abs(vectors[index][$0]) > 1e-7 } }
  }
}
