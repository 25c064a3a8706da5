/// Inner loops over columns of doubles, eight at a time, in an order that never changes.
enum Kernel {
  typealias Column = UnsafeMutablePointer<Double>

  @inline(__always)
  private static func eight(_ column: Column, _ index: Int) -> SIMD8<Double> {
    UnsafeRawPointer(column + index).loadUnaligned(as: SIMD8<Double>.self)
  }

  /// Σ aᵢbᵢ.
  static func dot(_ a: Column, _ b: Column, _ count: Int) -> Double {
    var lanes = SIMD8<Double>.zero
    var index = 0
    while index + 8 <= count {
      lanes += eight(a, index) * eight(b, index)
      index += 8
    }
    let four = lanes.lowHalf + lanes.highHalf
    let two = four.lowHalf + four.highHalf
    var sum = two.x + two.y
    while index < count {
      sum += a[index] * b[index]
      index += 1
    }
    return sum
  }

  /// b += factor·a.
  static func add(_ a: Column, times factor: Double, to b: Column, _ count: Int) {
    let factors = SIMD8<Double>(repeating: factor)
    var index = 0
    while index + 8 <= count {
      let sum = eight(b, index) + factors * eight(a, index)
      UnsafeMutableRawPointer(b + index).storeBytes(of: sum, as: SIMD8<Double>.self)
      index += 8
    }
    while index < count {
      b[index] += factor * a[index]
      index += 1
    }
  }

  /// Turns the columns into their upper triangle, by Householder's reflections from left to right.
  ///
  /// Columns are `rows` apart. What is below the triangle is left undefined. `interleaved` says
  /// that the rows are those of two triangles in turn, so that column k has 2k + 2 rows.
  static func triangularize(
    _ matrix: Column, rows: Int, columns: Int, interleaved: Bool = false
  ) {
    for pivot in 0..<min(columns, rows) {
      let top = matrix + pivot * rows + pivot
      let count = (interleaved ? min(rows, 2 * pivot + 2) : rows) - pivot - 1
      let below = dot(top + 1, top + 1, count)
      if below == 0 { continue }
      let alpha = top[0]
      let norm = (alpha * alpha + below).squareRoot()
      let beta = alpha > 0 ? -norm : norm
      let factor = (beta - alpha) / beta
      let scale = 1 / (alpha - beta)
      for index in 1...count { top[index] *= scale }
      for other in (pivot + 1)..<max(columns, pivot + 1) {
        let head = matrix + other * rows + pivot
        let weight = factor * (head[0] + dot(top + 1, head + 1, count))
        head[0] -= weight
        add(top + 1, times: -weight, to: head + 1, count)
      }
      top[0] = beta
    }
  }
}
