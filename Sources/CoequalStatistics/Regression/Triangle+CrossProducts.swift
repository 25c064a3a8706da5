extension Triangle {
  /// The triangle whose product with itself is a matrix of sums of products: Cholesky's factor.
  ///
  /// A column of whose square no more than its floor is left, when those before it are taken out of it,
  /// has a zero on the diagonal.
  ///
  /// - Parameters:
  ///   - crossProducts: A symmetric matrix, row by row.
  ///   - floors: For each column what of its square may be rounding.
  init(crossProducts matrix: [Double], floors: [Double]) {
    let order = floors.count
    var elements = Array(repeating: 0.0, count: order * order)
    for column in 0..<order {
      for row in 0...column {
        var rest = CompensatedSum()
        rest.add(matrix[row * order + column])
        for above in 0..<row {
          rest.add(-elements[row * order + above], times: elements[column * order + above])
        }
        if row == column {
          let isLeft = rest.value > max(0, floors[column])
          elements[column * order + row] = isLeft ? rest.value.squareRoot() : 0
        } else if elements[row * order + row] > 0 {
          elements[column * order + row] = rest.value / elements[row * order + row]
        }
      }
    }
    self.init(order: order, elements: elements)
  }
}
