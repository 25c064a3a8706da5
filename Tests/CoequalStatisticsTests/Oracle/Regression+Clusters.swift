@testable import CoequalStatistics

extension Regression {
  /// Σ over clusters of the product of their sums of residual × score.
  func clusteredMeat(_ clusters: Clusters) -> [Double] {
    let (rank, codes, count) = (rank, clusters.codes, clusters.count)
    var totals = Array(repeating: DoubleDouble.zero, count: count * rank)
    forEachBlock { rows, scores in
      for row in 0..<rows.count {
        let (place, residual) = (
          Int(codes[rows.lowerBound + row]) * rank, residuals[rows.lowerBound + row]
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
  /// Only clusters with leverages of at least one together come into question: no more than there are
  /// coefficients.
  func placesDetermined(byOneOf clusters: Clusters) -> Set<Int> {
    var sums = Array(repeating: 0.0, count: clusters.count)
    for (row, code) in clusters.codes.enumerated() { sums[Int(code)] += leverages[row] }
    let candidates = sums.indices.filter { sums[$0] > 1 - 1e-10 }
    if candidates.isEmpty { return [] }
    var rows: [Int: [Int]] = [:]
    let wanted = Set(candidates)
    for (row, code) in clusters.codes.enumerated() where wanted.contains(Int(code)) {
      rows[Int(code), default: []].append(row)
    }
    let loadings = (0..<rank).map(loadings)
    return candidates.reduce(into: Set<Int>()) { found, cluster in
      found.formUnion(LostPlaces.without(products(of: rows[cluster] ?? []), loadings: loadings))
    }
  }

  /// Σ score × score' over some rows.
  private func products(of rows: [Int]) -> [Double] {
    var products = Array(repeating: 0.0, count: rank * rank)
    for row in rows {
      let scores = scores(of: row)
      for first in 0..<rank {
        for second in 0..<rank { products[first * rank + second] += scores[first] * scores[second] }
      }
    }
    return products
  }
}
