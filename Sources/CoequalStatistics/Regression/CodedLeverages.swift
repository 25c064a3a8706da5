/// Leverages of blocks of rows: x'(X'X)⁻¹x, put together from what two cells and the numbers add.
struct CodedLeverages: Sendable {
  /// What two cells add, for each pair of groups.
  private let constants: [[Double]]
  /// By what each cell multiplies the numbers, four in a vector, for each group.
  private let slopes: [[SIMD4<Double>]]
  /// By what products of two numbers are multiplied, in the lower triangle.
  private let products: [Double]
  private let layout: CodedLayout
  private let width: Int
  private let vectors: Int

  /// - Parameter inverse: (X'X)⁻¹ of centred and scaled columns, row by row; zeros for those left out.
  init(_ layout: CodedLayout, inverse: [Double], order: Int) {
    self.layout = layout
    let numbers = Array(layout.numberColumns.dropLast())
    let (width, vectors) = (numbers.count, (numbers.count + 3) / 4)
    (self.width, self.vectors) = (width, vectors)
    func sum(_ left: [Int], _ right: [Int]) -> Double {
      left.reduce(0) { sum, row in right.reduce(sum) { $0 + inverse[row * order + $1] } }
    }
    let alone = layout.groups.map { group in group.columns.map { sum($0, $0) } }
    constants = layout.pairs.enumerated().map { place, pair in
      let (first, second) = (layout.groups[pair.first], layout.groups[pair.second])
      var values: [Double] = []
      values.reserveCapacity(first.cellCount * second.cellCount)
      for (row, left) in first.columns.enumerated() {
        for (column, right) in second.columns.enumerated() {
          let own =
            (place == 0 ? alone[0][row] : 0) + (pair.first == 0 ? alone[pair.second][column] : 0)
          values.append(own + 2 * sum(left, right))
        }
      }
      return values
    }
    slopes = layout.groups.map { group in
      group.columns.flatMap { columns in
        (0..<vectors).map { vector in
          var four = SIMD4<Double>.zero
          for lane in 0..<min(4, width - 4 * vector) {
            four[lane] = 2 * sum(columns, [numbers[4 * vector + lane]])
          }
          return four
        }
      }
    }
    products = (0..<width * width).map { index in
      let (row, column) = (index / max(width, 1), index % max(width, 1))
      return (row == column ? 1 : 2) * inverse[numbers[row] * order + numbers[column]]
    }
  }

  /// Writes the leverages, but for rounding from 0 to 1.
  ///
  /// Three columns after the numbers must be readable, and finite.
  func write(_ block: CodedRows.Block, to target: Kernel.Column) {
    let count = block.count
    for row in 0..<count { target[row] = 0 }
    for (place, pair) in layout.pairs.enumerated() {
      let (first, second) = (block.cells(pair.first), block.cells(pair.second))
      let stride = layout.groups[pair.second].cellCount
      constants[place].withUnsafeBufferPointer { values in
        guard let base = values.baseAddress else { return }
        for row in 0..<count { target[row] += base[Int(first[row]) * stride + Int(second[row])] }
      }
    }
    let size = CodedRows.blockRows
    for vector in 0..<vectors {
      let columns = block.numbers(4 * vector)
      for (place, slopes) in slopes.enumerated()
      where place == 0 || layout.groups[place].cellCount > 1 {
        let (cells, vectors) = (block.cells(place), vectors)
        slopes.withUnsafeBufferPointer { slopes in
          guard let base = slopes.baseAddress else { return }
          for row in 0..<count {
            let four =
              base[Int(cells[row]) * vectors + vector]
              * SIMD4(
                columns[row], columns[size + row], columns[2 * size + row], columns[3 * size + row])
            target[row] += (four.x + four.y) + (four.z + four.w)
          }
        }
      }
    }
    for first in 0..<width {
      for second in 0...first {
        let (factor, left) = (products[first * width + second], block.numbers(first))
        let right = block.numbers(second)
        for row in 0..<count { target[row] += factor * left[row] * right[row] }
      }
    }
  }
}
