/// Improves coefficients by what the residuals, computed with twice the digits, still have in common with
/// the columns.
///
/// The step solves the seminormal equations with the triangle at hand (Björck 1987). It is taken back when
/// the next one would be no smaller: that happens when the columns are too ill-conditioned for it.
struct LeastSquaresRefinement {
  private(set) var coefficients: [Double]
  private(set) var residuals: [Double]
  private let solution: LeastSquaresSolution
  private let design: Design
  private let observed: [Double]

  private var rank: Int { solution.rank }

  init(_ solution: LeastSquaresSolution, _ design: Design, _ observed: [Double]) {
    self.solution = solution
    self.design = design
    self.observed = observed
    coefficients = solution.scaledCoefficients
    residuals = observed
    var (best, bestSize) = (coefficients, Double.infinity)
    for _ in 0..<4 {
      let (found, products) = residualsAndProducts()
      let step = solution.solve(products)
      let floor = 1e-10 * (coefficients.map(abs).max() ?? 0)
      let size = zip(step, coefficients).reduce(0) {
        max($0, abs($1.0) / max(abs($1.1), floor, .leastNormalMagnitude))
      }
      guard size < bestSize else { break }
      (best, bestSize, residuals) = (coefficients, size, found)
      if size <= Double.ulpOfOne / 2 { break }
      for place in 0..<rank { coefficients[place] += step[place] }
    }
    coefficients = best
  }

  /// Residuals, and their products with the scaled pivots.
  private func residualsAndProducts() -> ([Double], [Double]) {
    var found = observed
    var products = Array(repeating: DoubleDouble.zero, count: rank)
    var values = Array(repeating: 0.0, count: Regression.blockRows * max(rank, 1))
    for rows in Regression.blocks(of: observed.count) {
      values.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        for (place, pivot) in solution.pivots.enumerated() {
          design.write(
            pivot, rows: rows, scale: solution.scales[place], to: base + place * rows.count)
        }
        for row in 0..<rows.count {
          var residual = DoubleDouble(high: observed[rows.lowerBound + row], low: 0)
          for place in 0..<rank {
            residual.add(-coefficients[place], times: base[place * rows.count + row])
          }
          let exact = residual.normalized
          found[rows.lowerBound + row] = exact.high
          for place in 0..<rank {
            let value = base[place * rows.count + row]
            if value == 0 { continue }
            products[place].add(exact.high, times: value)
            products[place].low += exact.low * value
          }
        }
      }
    }
    return (found, products.map(\.value))
  }
}
