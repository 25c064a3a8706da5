/// What a linear regression needs to know of any number of rows, in space that does not grow with
/// them.
///
/// Blocks of rows are reduced to a triangle each, and the triangles to one, by Householder's
/// reflections (TSQR; Demmel, Grigori, Hoemmen and Langou 2012): as exact as one factorisation of
/// all rows, unlike sums of products, which lose half of the digits. With fixed blocks, merged in
/// order, the result is the same to the bit for any number of threads. n rows and p columns take
/// about 2np² operations.
public struct LeastSquaresFold: Sendable {
  /// The names of the columns.
  public let columns: [String]
  /// The name of the response.
  public let response: String
  /// How many rows were added.
  public private(set) var rowCount = 0
  /// The response as a sample, folded.
  public private(set) var responseMoments = Moments()

  private(set) var triangle: Triangle
  /// The first value of a column, while all values are the same.
  private var constants: [Double?] = []
  /// The largest magnitude in each column.
  private(set) var largest: [Double]

  /// No rows yet.
  ///
  /// - Throws: when two columns have one name.
  public init(columns: [String], response: String) throws(StatisticsError) {
    var seen: Set<String> = []
    for name in columns where !seen.insert(name).inserted { throw .repeatedColumn(name) }
    self.columns = columns
    self.response = response
    triangle = Triangle(order: columns.count + 1)
    largest = Array(repeating: 0, count: columns.count)
  }

  /// Adds a block of rows: one array for each column, and the response.
  ///
  /// - Throws: what is the matter with a value, and in which row, counted from the first one added.
  public mutating func add(_ block: [[Double]], response values: [Double]) throws(StatisticsError) {
    if block.count != columns.count {
      throw .length(column: response, count: block.count, expected: columns.count)
    }
    var flat: [Double] = []
    flat.reserveCapacity(values.count * (block.count + 1))
    for (name, column) in zip(columns + [response], block + [values]) {
      if column.count != values.count {
        throw .length(column: name, count: column.count, expected: values.count)
      }
      for (row, value) in column.enumerated() {
        if !value.isFinite { throw .notFinite(column: name, row: rowCount + row) }
        if abs(value) > Sample.largestMagnitude {
          throw .magnitude(column: name, row: rowCount + row)
        }
      }
      flat += column
    }
    absorb(&flat, rows: values.count)
  }

  /// Adds a block of finite rows, column by column with the response last; the block is used up.
  mutating func absorb(_ block: inout [Double], rows: Int) {
    if rows == 0 { return }
    let isFirst = rowCount == 0
    block.withUnsafeBufferPointer { values in
      for column in columns.indices {
        let part = values[column * rows..<(column + 1) * rows]
        let first = values[column * rows]
        let isConstant = part.allSatisfy { $0 == first }
        largest[column] = part.reduce(largest[column]) { max($0, abs($1)) }
        if isFirst {
          constants.append(isConstant ? first : nil)
        } else if !isConstant || constants[column] != first {
          constants[column] = nil
        }
      }
      for row in 0..<rows { responseMoments.add(values[columns.count * rows + row]) }
    }
    triangle.absorb(&block, rows: rows)
    rowCount += rows
  }

  /// Adds the rows of another fold of the same columns, as if they followed.
  ///
  /// - Throws: when the columns are others.
  public mutating func merge(_ other: LeastSquaresFold) throws(StatisticsError) {
    if other.columns != columns { throw .unknownColumn(other.columns.joined(separator: ", ")) }
    if other.rowCount == 0 { return }
    if rowCount == 0 {
      self = other
      return
    }
    triangle.merge(other.triangle)
    for column in columns.indices {
      largest[column] = max(largest[column], other.largest[column])
      if constants[column] != other.constants[column] { constants[column] = nil }
    }
    responseMoments.merge(other.responseMoments)
    rowCount += other.rowCount
  }

  /// Whether one of the columns is the same number, not zero, in all rows.
  var hasConstant: Bool { constants.contains { ($0 ?? 0) != 0 } }

  /// The coefficients, with columns that depend on others named.
  ///
  /// - Parameter tolerance: how much of a column, as a share of its length, must be left when the columns
  ///   before it are taken out of it, for it not to be a combination of them.
  /// - Throws: when there are no rows, or a column's squares would vanish.
  public func solution(tolerance: Double = LeastSquaresSolution.tolerance) throws(StatisticsError)
    -> LeastSquaresSolution
  {
    if rowCount == 0 { throw .empty(column: response) }
    guard tolerance >= 0, tolerance < 1 else {
      throw .parameter("a tolerance is at least 0 and below 1")
    }
    for (column, magnitude) in zip(columns, largest) where magnitude > 0 && magnitude < 1e-140 {
      throw .magnitude(column: column, row: 0)
    }
    return LeastSquaresSolution(self, tolerance: tolerance)
  }
}
