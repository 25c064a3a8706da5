extension Expression {
  /// The value for each row of columns of inputs; not a number where ``value(_:)`` has none.
  ///
  /// - Parameter columns: The inputs by their symbols, each with a number for every row.
  /// - Complexity: O(*n* × *m*) for *n* operations and *m* rows
  func values(of columns: [String: [Double]], rows: Int) -> [Double] {
    rawValues(columns, rows).map { $0.isFinite ? $0 : .nan }
  }

  private func rawValues(_ columns: [String: [Double]], _ rows: Int) -> [Double] {
    func combined(
      _ left: Expression, _ right: Expression, _ operation: (Double, Double) -> Double
    ) -> [Double] {
      zip(left.rawValues(columns, rows), right.rawValues(columns, rows)).map(operation)
    }
    switch self {
    case .number(let number): return Array(repeating: number, count: rows)
    case .symbol(let symbol): return columns[symbol] ?? Array(repeating: .nan, count: rows)
    case .sum(let left, let right): return combined(left, right, +)
    case .difference(let left, let right): return combined(left, right, -)
    case .product(let left, let right): return combined(left, right, *)
    case .quotient(let left, let right): return combined(left, right, /)
    case .negative(let inner): return inner.rawValues(columns, rows).map { -$0 }
    case .function(let function, let arguments):
      let arguments = arguments.map { $0.rawValues(columns, rows) }
      return (0..<rows).map { row in
        let values = arguments.map { $0[row] }
        // The least of several numbers is not known where one of them is not.
        return values.contains(where: \.isNaN) ? .nan : function.value(values) ?? .nan
      }
    }
  }
}
