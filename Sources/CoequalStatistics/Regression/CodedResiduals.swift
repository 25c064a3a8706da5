/// Residuals of blocks of rows, from coefficients of centred and scaled columns.
struct CodedResiduals: Sendable {
  /// What each cell adds to the prediction, for each group.
  private let parts: [[Double]]
  /// The coefficients of the numbers.
  private let factors: [Double]

  init(_ layout: CodedLayout, coefficients: [Double]) {
    parts = layout.groups.map { group in
      group.columns.map { $0.reduce(0) { $0 + coefficients[$1] } }
    }
    factors = layout.numberColumns.dropLast().map { coefficients[$0] }
  }

  /// Writes observed less predicted.
  func write(_ block: CodedRows.Block, to target: Kernel.Column) {
    let response = block.numbers(factors.count)
    for row in 0..<block.count { target[row] = response[row] }
    subtract(block, from: target)
  }

  /// Takes the combination of columns from what is there.
  func subtract(_ block: CodedRows.Block, from target: Kernel.Column) {
    for (column, factor) in factors.enumerated() {
      Kernel.add(block.numbers(column), times: -factor, to: target, block.count)
    }
    for (place, part) in parts.enumerated() {
      let cells = block.cells(place)
      part.withUnsafeBufferPointer { buffer in
        guard let part = buffer.baseAddress else { return }
        for row in 0..<block.count { target[row] -= part[Int(cells[row])] }
      }
    }
  }
}

extension CodedResiduals {
  /// What the residuals have in common with the columns, and their squares.
  struct Products: Sendable {
    private var sums: [[Double]]
    private var numbers: [DoubleDouble]
    private(set) var squares = DoubleDouble.zero
    /// The squares of the response around a center.
    private(set) var total = DoubleDouble.zero

    init(_ layout: CodedLayout) {
      // What follows the last cell keeps cells of other threads off its cache line.
      sums = layout.groups.map { Array(repeating: 0, count: $0.cellCount + 32) }
      numbers = Array(repeating: .zero, count: layout.numbers.count - 1)
    }

    mutating func add(_ block: CodedRows.Block, _ residuals: Kernel.Column, center: Double) {
      for place in sums.indices {
        let cells = block.cells(place)
        sums[place].withUnsafeMutableBufferPointer { sums in
          guard let sums = sums.baseAddress else { return }
          for row in 0..<block.count { sums[Int(cells[row])] += residuals[row] }
        }
      }
      for column in numbers.indices {
        numbers[column].add(Kernel.dot(residuals, block.numbers(column), block.count))
      }
      squares.add(Kernel.dot(residuals, residuals, block.count))
      let response = block.numbers(numbers.count)
      for row in 0..<block.count { response[row] -= center }
      total.add(Kernel.dot(response, response, block.count))
    }

    mutating func merge(_ other: Self) {
      for group in sums.indices {
        for cell in sums[group].indices { sums[group][cell] += other.sums[group][cell] }
      }
      for column in numbers.indices { numbers[column].add(other.numbers[column]) }
      squares.add(other.squares)
      total.add(other.total)
    }

    /// The product with each column of the design.
    func byColumn(_ layout: CodedLayout, count: Int) -> [Double] {
      var products = Array(repeating: CompensatedSum(), count: count)
      for (sums, group) in zip(sums, layout.groups) {
        for (sum, columns) in zip(sums, group.columns) {
          for column in columns { products[column].add(sum) }
        }
      }
      for (sum, column) in zip(numbers, layout.numberColumns) { products[column].add(sum.value) }
      return products.map(\.value)
    }
  }
}
