/// Which coefficients cannot be told without some rows.
///
/// Without them, what is left of an orthonormal basis of the columns has the products I − S, with S
/// those of the rows; a coefficient can be told where its loadings are in the range of that.
enum LostPlaces {
  /// The places of the coefficients that are lost.
  ///
  /// - Parameters:
  ///   - products: S, row by row.
  ///   - loadings: Each coefficient as a combination of the basis.
  static func without(_ products: [Double], loadings: [[Double]]) -> [Int] {
    let rank = loadings.count
    var matrix = (0..<rank).map { row in
      (0..<rank).map { (row == $0 ? 1 : 0) - products[row * rank + $0] }
    }
    var vectors = loadings.map { loadings in
      let size = loadings.reduce(0) { max($0, abs($1)) }
      return loadings.map { $0 / size }
    }
    // Elimination with the largest element of the diagonal: what cannot be eliminated is the null
    // space.
    var open = Array(0..<rank)
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
