extension Regression {
  /// Dense codes in the order in which the clusters first appear.
  func clusters(_ codes: [Int]) throws(StatisticsError) -> (codes: [Int], count: Int) {
    if codes.count != rowCount {
      throw .length(column: "clusters", count: codes.count, expected: rowCount)
    }
    var places: [Int: Int] = [:]
    let dense = codes.map { code -> Int in
      if let place = places[code] { return place }
      places[code] = places.count
      return places.count - 1
    }
    if places.count < 2 { throw .constant(column: "clusters") }
    return (dense, places.count)
  }

  /// Σ over clusters of the product of their sums of residual × score.
  func clusteredMeat(_ codes: [Int], _ count: Int) -> [Double] {
    let rank = rank
    var totals = Array(repeating: DoubleDouble.zero, count: count * rank)
    forEachBlock { rows, scores in
      for row in 0..<rows.count {
        let (place, residual) = (
          codes[rows.lowerBound + row] * rank, residuals[rows.lowerBound + row]
        )
        for column in 0..<rank {
          totals[place + column].add(scores[column * rows.count + row] * residual)
        }
      }
    }
    var sums = Array(repeating: DoubleDouble.zero, count: rank * rank)
    for cluster in 0..<count {
      for first in 0..<rank {
        for second in 0...first {
          sums[first * rank + second].add(
            totals[cluster * rank + first].value * totals[cluster * rank + second].value)
        }
      }
    }
    return symmetric(sums)
  }

  /// Places of coefficients that cannot be told without the rows of some one cluster.
  ///
  /// Without a cluster, what is left of the orthonormal basis has the products I − S, with S those
  /// of the cluster's own rows; a coefficient can be told where its loadings are in the range of
  /// that. Only clusters with leverages of at least one together come into question: no more than
  /// there are coefficients.
  func placesDetermined(byOneOf codes: [Int], _ count: Int) -> Set<Int> {
    var sums = Array(repeating: 0.0, count: count)
    for (row, code) in codes.enumerated() { sums[code] += leverages[row] }
    let candidates = sums.indices.filter { sums[$0] > 1 - 1e-10 }
    if candidates.isEmpty { return [] }
    var rows: [Int: [Int]] = [:]
    let wanted = Set(candidates)
    for (row, code) in codes.enumerated() where wanted.contains(code) {
      rows[code, default: []].append(row)
    }
    return candidates.reduce(into: Set<Int>()) { found, cluster in
      found.formUnion(placesLost(without: rows[cluster] ?? []))
    }
  }

  private func placesLost(without rows: [Int]) -> [Int] {
    let rank = rank
    var matrix = (0..<rank).map { row in (0..<rank).map { $0 == row ? 1.0 : 0 } }
    for row in rows {
      let scores = scores(of: row)
      for first in 0..<rank {
        for second in 0..<rank { matrix[first][second] -= scores[first] * scores[second] }
      }
    }
    var vectors = (0..<rank).map { place in
      let loadings = loadings(of: place)
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
