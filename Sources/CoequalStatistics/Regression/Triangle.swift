/// An upper triangle with as many rows as columns, all that least squares keeps of any number of
/// rows.
struct Triangle: Hashable, Sendable {
  let order: Int
  /// Column by column, with zeros below the diagonal.
  private(set) var elements: [Double]

  init(order: Int) {
    self.order = order
    elements = Array(repeating: 0, count: order * order)
  }

  /// Takes the elements column by column, with zeros below the diagonal.
  init(order: Int, elements: [Double]) {
    self.order = order
    self.elements = elements
  }

  subscript(row: Int, column: Int) -> Double {
    elements[column * order + row]
  }

  func column(_ index: Int) -> ArraySlice<Double> {
    elements[index * order..<(index + 1) * order]
  }

  /// Takes in a block of rows, given column by column, which is used up.
  mutating func absorb(_ block: inout [Double], rows: Int) {
    block.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, rows > 0 else { return }
      Kernel.triangularize(base, rows: rows, columns: order)
      merge { row, column in row < rows ? base[column * rows + row] : 0 }
    }
  }

  /// Takes in another triangle.
  mutating func merge(_ other: Triangle) {
    merge { row, column in other[row, column] }
  }

  private mutating func merge(_ other: (_ row: Int, _ column: Int) -> Double) {
    let rows = 2 * order
    var stacked = Array(repeating: 0.0, count: rows * order)
    for column in 0..<order {
      for row in 0...column {
        // Interleaved, so that the zeros of both triangles come last and cost nothing.
        stacked[column * rows + 2 * row] = self[row, column]
        stacked[column * rows + 2 * row + 1] = other(row, column)
      }
    }
    stacked.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      Kernel.triangularize(base, rows: rows, columns: order, interleaved: true)
    }
    for column in 0..<order {
      for row in 0...column { elements[column * order + row] = stacked[column * rows + row] }
    }
  }
}
