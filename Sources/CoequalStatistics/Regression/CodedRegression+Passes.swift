extension CodedRegression {
  /// The sums of products of all pairs of columns.
  static func sums(_ rows: CodedRows) -> CodedSums {
    let (layout, width) = (rows.layout, rows.layout.numbers.count)
    let sums = rows.fold { piece in
      var sums = CodedSums(layout, width: width)
      rows.forEachBlock(of: piece) { sums.add($0, layout, weighted: $0.numbers) }
      return sums
    } merge: {
      $0.merge($1)
    }
    return sums ?? CodedSums(layout, width: width)
  }

  /// What residuals have in common with the columns.
  static func products(
    _ rows: CodedRows, _ coefficients: [Double], center: Double
  ) -> CodedResiduals.Products {
    let layout = rows.layout
    let residuals = CodedResiduals(layout, coefficients: coefficients)
    let products = rows.fold { piece in
      var products = CodedResiduals.Products(layout)
      rows.forEachBlock(of: piece) { block in
        residuals.write(block, to: block.spare(0))
        products.add(block, block.spare(0), center: center)
      }
      return products
    } merge: {
      $0.merge($1)
    }
    return products ?? CodedResiduals.Products(layout)
  }

  /// What of the square of each column may be rounding; nothing of the response.
  static func floors(_ cross: [Double], _ rows: CodedRows, _ count: Int) -> [Double] {
    var floors = (0..<count).map { tolerance * tolerance * cross[$0 * (count + 2)] }
    // A column that hardly varies has fewer digits than its length around the mean says.
    let exact = LeastSquaresSolution.tolerance
    for (place, column) in rows.layout.numberColumns.dropLast().enumerated() {
      let center = rows.centers[place] * rows.scales[place]
      let square = cross[column * (count + 2)] + Double(rows.rowCount) * center * center
      floors[column] = max(floors[column], exact * exact * square)
    }
    return floors + [0]
  }

  /// The combinations, of columns as they were given.
  static func dependences(
    _ triangle: Triangle, _ solution: LeastSquaresSolution, _ rows: CodedRows
  ) -> [Dependence] {
    let count = solution.columns.count
    if solution.rank == count { return [] }
    var elements = triangle.elements
    for (place, column) in rows.layout.numberColumns.dropLast().enumerated() {
      for row in 0...column {
        elements[column * (count + 1) + row] /= rows.scales[place]
        if let intercept = rows.layout.intercept, row <= intercept {
          elements[column * (count + 1) + row] +=
            rows.centers[place] * triangle[row, intercept]
        }
      }
    }
    let given = Triangle(order: count + 1, elements: elements)
    let norms = (0..<count).map { column in
      given.column(column).reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
    return RankSearch(
      given, names: solution.columns, norms: norms, tolerance: 0,
      leaving: Set(0..<count).subtracting(solution.pivots)
    ).dependences
  }

  /// The coefficients of columns as they were given.
  static func named(
    _ coefficients: [Double], _ solution: LeastSquaresSolution, _ rows: CodedRows
  ) -> NamedCoefficients {
    let scale = rows.scales.last ?? 1
    var values = coefficients.map { $0 / scale }
    var shift = CompensatedSum()
    shift.add(rows.centers.last ?? 0)
    for (place, column) in rows.layout.numberColumns.dropLast().enumerated() {
      values[column] *= rows.scales[place]
      shift.add(-values[column], times: rows.centers[place])
    }
    if let intercept = rows.layout.intercept {
      shift.add(values[intercept])
      values[intercept] = shift.value
    }
    return NamedCoefficients(
      columns: solution.columns, pivots: solution.pivots,
      values: solution.pivots.map { values[$0] })
  }
}
