/// Weights of rows and weighted sums of their numbers, by cells: what sums of products over all pairs of
/// columns are made of.
///
/// A row adds one number for each pair of groups, a few for each group, and the products of its
/// numbers, however many columns there are. Counts are whole numbers, and exact.
struct CodedSums: Sendable {
  /// The weight of the rows in two cells, for each pair of groups; first group by second.
  private var weights: [[Double]]
  /// Sums of numbers, four in a vector, for each group; cell by vector.
  private var sums: [[SIMD4<Double>]]
  /// Sums of products of two numbers, in the lower triangle.
  private(set) var products: [DoubleDouble]
  private let width: Int
  private let vectors: Int

  /// No rows.
  ///
  /// - Parameter width: how many columns of numbers, of those that come first.
  init(_ layout: CodedLayout, width: Int) {
    self.width = width
    vectors = (width + 3) / 4
    let vectors = vectors
    // What follows the last cell keeps cells of other threads off its cache line.
    weights = layout.pairs.map { pair in
      Array(
        repeating: 0,
        count: layout.groups[pair.first].cellCount * layout.groups[pair.second].cellCount + 32)
    }
    sums = layout.groups.map { Array(repeating: .zero, count: $0.cellCount * vectors + 8) }
    products = Array(repeating: .zero, count: width * width)
  }

  /// Adds rows.
  ///
  /// - Parameters:
  ///   - weights: The weight of each row; one, where there are none.
  ///   - weighted: The first number of each row times its weight; other columns follow. Three more than
  ///     there are must be readable.
  mutating func add(
    _ block: CodedRows.Block, _ layout: CodedLayout, weights rowWeights: Kernel.Column? = nil,
    weighted: Kernel.Column
  ) {
    let count = block.count
    for (place, pair) in layout.pairs.enumerated() {
      let (first, second) = (block.cells(pair.first), block.cells(pair.second))
      let stride = layout.groups[pair.second].cellCount
      weights[place].withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        if let rowWeights {
          for row in 0..<count {
            base[Int(first[row]) * stride + Int(second[row])] += rowWeights[row]
          }
        } else {
          for row in 0..<count { base[Int(first[row]) * stride + Int(second[row])] += 1 }
        }
      }
    }
    for vector in 0..<vectors {
      let columns = weighted + 4 * vector * CodedRows.blockRows
      for (place, group) in layout.groups.enumerated() where place == 0 || group.cellCount > 1 {
        Self.add(columns, count, by: block.cells(place), to: &sums[place], vector, vectors)
      }
    }
    for first in 0..<width {
      for second in 0...first {
        products[first * width + second].add(
          Kernel.dot(block.numbers(first), weighted + second * CodedRows.blockRows, count))
      }
    }
  }

  private static func add(
    _ columns: Kernel.Column, _ count: Int, by cells: UnsafeMutablePointer<Int32>,
    to sums: inout [SIMD4<Double>], _ vector: Int, _ vectors: Int
  ) {
    let (size, second) = (CodedRows.blockRows, columns + 2 * CodedRows.blockRows)
    sums.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for row in 0..<count {
        base[Int(cells[row]) * vectors + vector] += SIMD4(
          columns[row], columns[size + row], second[row], second[size + row])
      }
    }
  }

  /// Adds the rows of a later piece.
  mutating func merge(_ other: CodedSums) {
    for pair in weights.indices {
      for cell in weights[pair].indices { weights[pair][cell] += other.weights[pair][cell] }
    }
    for group in sums.indices {
      for cell in sums[group].indices { sums[group][cell] += other.sums[group][cell] }
    }
    for index in products.indices { products[index].add(other.products[index]) }
  }

  /// The sums of products of all pairs of columns, row by row.
  ///
  /// - Parameter order: how many columns the design has, and one more for the response.
  func crossProducts(_ layout: CodedLayout, order: Int) -> [Double] {
    var matrix = Array(repeating: 0.0, count: order * order)
    var alone = layout.groups.map { Array(repeating: 0.0, count: $0.cellCount) }
    for (place, pair) in layout.pairs.enumerated() {
      let (first, second) = (layout.groups[pair.first], layout.groups[pair.second])
      for row in 0..<first.cellCount {
        for column in 0..<second.cellCount {
          let weight = weights[place][row * second.cellCount + column]
          if weight == 0 { continue }
          if place == 0 { alone[0][row] += weight }
          if pair.first == 0 { alone[pair.second][column] += weight }
          for left in first.columns[row] {
            for right in second.columns[column] {
              matrix[left * order + right] += weight
              matrix[right * order + left] += weight
            }
          }
        }
      }
    }
    for (place, group) in layout.groups.enumerated() {
      for (cell, columns) in group.columns.enumerated() {
        for left in columns {
          for right in columns { matrix[left * order + right] += alone[place][cell] }
          for number in 0..<width {
            let sum = sums[place][cell * vectors + number / 4][number % 4]
            let right = layout.numberColumns[number]
            matrix[left * order + right] += sum
            matrix[right * order + left] += sum
          }
        }
      }
    }
    for first in 0..<width {
      for second in 0...first {
        let (left, right) = (layout.numberColumns[first], layout.numberColumns[second])
        matrix[left * order + right] = products[first * width + second].value
        matrix[right * order + left] = products[first * width + second].value
      }
    }
    return matrix
  }
}
