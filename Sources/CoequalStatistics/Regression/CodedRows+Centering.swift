extension CodedRows {
  /// What is known of a column of numbers after a look at it.
  struct Spread: Sendable {
    let first: Double
    /// The sum of the distances from the first value, and of their squares.
    var distances = CompensatedSum()
    var squares = CompensatedSum()
  }

  /// Looks at the numbers, and centres and scales them by what is found.
  ///
  /// Any centre near the mean serves, as the intercept takes up the rest; the column of a constant
  /// becomes exactly zero.
  mutating func center() -> [Spread] {
    let layout = layout
    let firsts = layout.numbers.map { Spread(first: $0.first ?? 0) }
    let spreads = fold { rows in
      var parts = firsts
      for (column, values) in layout.numbers.enumerated() {
        values.withUnsafeBufferPointer { values in
          for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Self.blockRows) {
            let block = start..<min(rows.upperBound, start + Self.blockRows)
            parts[column].add(UnsafeBufferPointer(rebasing: values[block]))
          }
        }
      }
      return parts
    } merge: { whole, part in
      for column in whole.indices { whole[column].merge(part[column]) }
    }
    let found = spreads ?? firsts
    for (column, spread) in found.enumerated() {
      let isCentered = layout.intercept != nil
      if isCentered { centers[column] = spread.mean(of: rowCount) }
      let deviation = (spread.squares.value / Double(rowCount)).squareRoot()
      let magnitude = isCentered ? deviation : max(deviation, abs(spread.first))
      if magnitude > 0 { scales[column] = raise(2, to: -Double(magnitude.exponent)) }
    }
    return found
  }
}

extension CodedRows.Spread {
  /// Whether all values are the first.
  var isConstant: Bool { squares.value == 0 }

  func mean(of count: Int) -> Double { first + distances.value / Double(count) }

  mutating func add(_ values: UnsafeBufferPointer<Double>) {
    let firsts = SIMD4(repeating: first)
    var (sums, products) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    var row = 0
    while row + 4 <= values.count {
      let four = SIMD4(values[row], values[row + 1], values[row + 2], values[row + 3]) - firsts
      sums += four
      products += four * four
      row += 4
    }
    distances.add((sums.x + sums.y) + (sums.z + sums.w))
    squares.add((products.x + products.y) + (products.z + products.w))
    for value in values[row...] {
      distances.add(value - first)
      squares.add((value - first) * (value - first))
    }
  }

  mutating func merge(_ other: Self) {
    distances.merge(other.distances)
    squares.merge(other.squares)
  }
}
