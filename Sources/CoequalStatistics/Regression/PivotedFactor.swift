/// A factorisation of a few short columns with column pivoting, and what follows from it.
struct PivotedFactor {
  private(set) var pivots: [Int]
  private(set) var coefficients: [Double] = []
  /// Column by column.
  private(set) var inverse: [Double] = []
  private(set) var residualSumOfSquares = 0.0
  private(set) var largest = 1.0
  private(set) var smallest = 1.0

  init(_ columns: [[Double]], response: [Double]) {
    let (count, rows) = (columns.count, response.count)
    pivots = Array(columns.indices)
    var matrix = columns
    var right = response
    for place in 0..<count {
      let rest = (place..<count).map { column in
        matrix[column][place...].reduce(0) { $0 + $1 * $1 }
      }
      // The first of the longest, so that equal lengths keep the declared order.
      let longest = rest.indices.reduce(0) { rest[$1] > rest[$0] ? $1 : $0 }
      matrix.swapAt(place, place + longest)
      pivots.swapAt(place, place + longest)
      let norm = rest[longest].squareRoot()
      guard norm > 0 else {
        smallest = 0
        return
      }
      var reflector = Array(matrix[place][place...])
      reflector[0] += reflector[0] > 0 ? norm : -norm
      let square = reflector.reduce(0) { $0 + $1 * $1 }
      func reflect(_ values: inout [Double]) {
        var weight = 0.0
        for index in place..<rows { weight += reflector[index - place] * values[index] }
        weight *= 2 / square
        for index in place..<rows { values[index] -= weight * reflector[index - place] }
      }
      for column in place..<count { reflect(&matrix[column]) }
      reflect(&right)
    }
    let diagonal = matrix.indices.map { abs(matrix[$0][$0]) }
    largest = diagonal.max() ?? 1
    smallest = diagonal.min() ?? 1
    residualSumOfSquares = right[count...].reduce(0) { $0 + $1 * $1 }
    inverse = Array(repeating: 0, count: count * count)
    for column in 0..<count {
      var values = (0..<count).map { $0 == column ? 1.0 : 0 }
      Self.substitute(matrix, &values, from: column)
      for row in 0...column { inverse[column * count + row] = values[row] }
    }
    coefficients = Array(right.prefix(count))
    if count > 0 { Self.substitute(matrix, &coefficients, from: count - 1) }
  }

  private static func substitute(_ matrix: [[Double]], _ values: inout [Double], from last: Int) {
    for row in (0...last).reversed() {
      values[row] /= matrix[row][row]
      for above in 0..<row { values[above] -= matrix[row][above] * values[row] }
    }
  }
}
