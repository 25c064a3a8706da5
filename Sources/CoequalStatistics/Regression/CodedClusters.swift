/// Sums of residual times column for each cluster, and what their products come to.
///
/// A row touches one column of each factor and its numbers. So a cluster of a few rows has a few sums
/// that are not zero, and only their products are added up.
struct CodedClusters: Sendable {
  /// Σ over clusters of the products of their sums, row by row.
  private(set) var products: [Double]
  /// Clusters without which some coefficient may not be told: with leverages of at least one together.
  private(set) var candidates: [Int] = []

  private let order: Int
  private var sums: [Double]
  private var touched: [Int] = []
  private var leverage = 0.0
  private let cells: Cells

  init(_ layout: CodedLayout, columns: Int) {
    order = columns
    products = Array(repeating: 0, count: columns * columns)
    sums = Array(repeating: .nan, count: columns)
    cells = Cells(layout)
  }

  /// Adds the rows of whole clusters, which follow each other.
  ///
  /// - Parameters:
  ///   - cluster: The cluster of each row of the block, and whether it ends with the row.
  mutating func add(
    _ block: CodedRows.Block, _ layout: CodedLayout, residuals: Kernel.Column,
    leverages: Kernel.Column, cluster: (Int) -> (code: Int, endsHere: Bool)
  ) {
    let numbers = layout.numberColumns.dropLast()
    for row in 0..<block.count {
      let residual = residuals[row]
      for group in cells.starts.indices {
        let cell = Int(block.cells(group)[row])
        for place in cells.starts[group][cell]..<cells.starts[group][cell + 1] {
          add(residual, to: cells.columns[group][place])
        }
      }
      for (place, column) in numbers.enumerated() {
        add(residual * block.numbers(place)[row], to: column)
      }
      leverage += leverages[row]
      let (code, endsHere) = cluster(row)
      if endsHere { close(code) }
    }
  }

  @inline(__always)
  private mutating func add(_ value: Double, to column: Int) {
    // Not a number stands for a sum that nothing was added to.
    if sums[column].isNaN {
      sums[column] = value
      touched.append(column)
    } else {
      sums[column] += value
    }
  }

  private mutating func close(_ cluster: Int) {
    for left in touched {
      for right in touched { products[left * order + right] += sums[left] * sums[right] }
    }
    for column in touched { sums[column] = .nan }
    touched.removeAll(keepingCapacity: true)
    if leverage > 1 - 1e-10 { candidates.append(cluster) }
    leverage = 0
  }

  /// Adds the clusters of a later piece.
  mutating func merge(_ other: CodedClusters) {
    for index in products.indices { products[index] += other.products[index] }
    candidates += other.candidates
  }

  /// The columns of each cell, one behind the other, for each group.
  private struct Cells: Sendable {
    let starts: [[Int]]
    let columns: [[Int]]

    init(_ layout: CodedLayout) {
      starts = layout.groups.map { group in
        group.columns.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
      }
      columns = layout.groups.map { $0.columns.flatMap(\.self) }
    }
  }
}
