extension CodedRegression {
  /// Σ over clusters of the products of their sums of residual times column, and the places of
  /// coefficients that cannot be told without one of the clusters.
  func clusteredProducts(_ clusters: Clusters) -> (products: [Double], undefined: Set<Int>) {
    let (rows, layout, columns) = (rows, rows.layout, design.columns.count)
    let (order, starts) = clusters.ordered()
    let residuals = CodedResiduals(layout, coefficients: scaledCoefficients)
    let leverages = CodedLeverages(layout, inverse: inverse, order: columns)
    let width = layout.numbers.count - 1
    let sums = PieceFold.fold(Self.pieces(starts), threads: rows.threads) { piece in
      var sums = CodedClusters(layout, columns: columns)
      rows.forEachBlock(of: piece, in: order) { block in
        residuals.write(block, to: block.spare(width + 1))
        leverages.write(block, to: block.spare(width + 2))
        sums.add(
          block, layout, residuals: block.spare(width + 1), leverages: block.spare(width + 2)
        ) { row in
          let place = block.rows.lowerBound + row
          let code = Int(clusters.codes[Int(order[place])])
          return (code, place + 1 == starts[code + 1])
        }
      }
      return sums
    } merge: {
      $0.merge($1)
    }
    guard let sums else { return (Array(repeating: 0, count: columns * columns), []) }
    var undefined: Set<Int> = []
    let loadings = sums.candidates.isEmpty ? [] : loadings
    for cluster in sums.candidates {
      let place = starts[cluster]..<starts[cluster + 1]
      undefined.formUnion(
        place.count < rank
          ? LostPlaces.without(
            scores: order[place].map { scores(of: Int($0)) }, loadings: loadings)
          : LostPlaces.without(scoreProducts(of: place, in: order), loadings: loadings))
    }
    return (sums.products, undefined)
  }

  /// Pieces of whole clusters.
  private static func pieces(_ starts: [Int]) -> [Range<Int>] {
    let size = PieceFold.pieceSize(of: starts.last ?? 0)
    var pieces: [Range<Int>] = []
    var start = 0
    for end in starts.dropFirst() where end - start >= size || end == starts.last {
      if end > start { pieces.append(start..<end) }
      start = end
    }
    return pieces
  }

  /// One row of an orthonormal basis.
  ///
  /// - Complexity: O(*k*·*z*) for *k* columns, of which *z* are not zero in the row
  private func scores(of row: Int) -> [Double] {
    let (rank, values) = (rank, scaledValues(of: row))
    var scores = Array(repeating: 0.0, count: rank)
    for (place, value) in values.enumerated() where value != 0 {
      for column in place..<rank {
        scores[column] += value * solution.inverse[column * rank + place]
      }
    }
    return scores
  }

  /// The products of some rows of an orthonormal basis.
  private func scoreProducts(of places: Range<Int>, in order: [Int32]) -> [Double] {
    let width = rows.layout.numbers.count
    var sums = CodedSums(rows.layout, width: width)
    rows.forEachBlock(of: places, in: order) {
      sums.add($0, rows.layout, weighted: $0.numbers)
    }
    let order = design.columns.count + 1
    return byScores(sums.crossProducts(rows.layout, order: order), order: order)
  }

  /// Each coefficient as a combination of that basis, but for a positive factor.
  private var loadings: [[Double]] {
    let scaled = (0..<rank).map { place in
      (0..<rank).map { solution.inverse[$0 * rank + place] * solution.scales[place] }
    }
    return solution.pivots.enumerated().map { place, pivot in
      guard pivot == rows.layout.intercept else { return scaled[place] }
      // The intercept of columns as they were given.
      return combination(of: pivot).reduce(into: Array(repeating: 0, count: rank)) { sums, term in
        guard let other = solution.pivots.firstIndex(of: term.column) else { return }
        for index in 0..<rank { sums[index] += term.factor * scaled[other][index] }
      }
    }
  }

  /// The coefficient of a column as it was given, as a combination of those of centred and scaled ones.
  func combination(of column: Int) -> [(column: Int, factor: Double)] {
    let (layout, scale) = (rows.layout, rows.scales.last ?? 1)
    if let number = layout.numberColumns.firstIndex(of: column) {
      return [(column, rows.scales[number] / scale)]
    }
    var terms = [(column: column, factor: 1 / scale)]
    if column == layout.intercept {
      for (number, other) in layout.numberColumns.dropLast().enumerated() {
        terms.append((other, -rows.centers[number] * rows.scales[number] / scale))
      }
    }
    return terms
  }
}
