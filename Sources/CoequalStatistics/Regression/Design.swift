/// The columns that a response is explained by, with names.
///
/// Order matters only where columns depend on each other: those added first stay. Groups are kept
/// as one code a row and become columns only block by block. Copies share their columns.
public struct Design: Sendable {
  enum Storage: Sendable {
    case constant
    case values([Double])
    /// The codes of a factor, one of its levels, how many there are, and which factor of the design it
    /// is.
    case indicator([Int32], Int32, of: Int, factor: Int)
  }

  /// The number of rows.
  public let rowCount: Int
  /// The names of the columns.
  public private(set) var columns: [String] = []
  private(set) var storage: [Storage] = []
  private var names: Set<String> = []
  private var factorCount = 0

  /// The name of the column of ones.
  public static let intercept = "intercept"

  /// A design without columns but, unless told otherwise, the intercept.
  public init(rows: Int, intercept: Bool = true) {
    rowCount = rows
    if intercept {
      columns = [Self.intercept]
      names = [Self.intercept]
      storage = [.constant]
    }
  }

  /// Adds a column of numbers.
  ///
  /// - Throws: when the name is taken, or the number of rows is another.
  public mutating func add(_ sample: Sample) throws(StatisticsError) {
    try add(sample.name, .values(sample.values), rows: sample.count)
  }

  /// Adds a column for each level of a factor but the reference.
  ///
  /// - Throws: when a name is taken, or the number of rows is another.
  public mutating func add(_ factor: FactorCoding) throws(StatisticsError) {
    for (place, level) in factor.levels.enumerated() where place != factor.reference {
      try add(
        FactorCoding.column(factor.name, level),
        .indicator(
          factor.codes, Int32(place), of: factor.levels.count, factor: factorCount),
        rows: factor.codes.count)
    }
    factorCount += 1
  }

  private mutating func add(
    _ name: String, _ column: Storage, rows: Int
  ) throws(StatisticsError) {
    if rows != rowCount { throw .length(column: name, count: rows, expected: rowCount) }
    if !names.insert(name).inserted { throw .repeatedColumn(name) }
    columns.append(name)
    storage.append(column)
  }

  /// The same rows with some of the columns, in the order of this design.
  ///
  /// - Throws: when there is no such column.
  public func selecting(_ names: [String]) throws(StatisticsError) -> Design {
    for name in names where !self.names.contains(name) { throw .unknownColumn(name) }
    let wanted = Set(names)
    var selected = self
    selected.names = wanted
    let places = columns.indices.filter { wanted.contains(columns[$0]) }
    selected.columns = places.map { columns[$0] }
    selected.storage = places.map { storage[$0] }
    return selected
  }

  /// Some of the rows, which may be repeated.
  ///
  /// - Throws: when there is no such row.
  public func selecting(rows: [Int]) throws(StatisticsError) -> Design {
    for row in rows where row < 0 || row >= rowCount {
      throw .parameter("there is no row \(row) among \(rowCount)")
    }
    var selected = Design(rows: rows.count, intercept: false)
    (selected.columns, selected.names, selected.factorCount) = (columns, names, factorCount)
    selected.storage = storage.map { column in
      switch column {
      case .constant: .constant
      case .values(let values): .values(rows.map { values[$0] })
      case .indicator(let codes, let level, let count, let factor):
        .indicator(rows.map { codes[$0] }, level, of: count, factor: factor)
      }
    }
    return selected
  }

  /// The number in one place.
  func value(row: Int, column: Int) -> Double {
    switch storage[column] {
    case .constant: 1
    case .values(let values): values[row]
    case .indicator(let codes, let level, _, _): codes[row] == level ? 1 : 0
    }
  }

  /// Writes part of a column, times a scale.
  func write(_ column: Int, rows: Range<Int>, scale: Double, to target: Kernel.Column) {
    switch storage[column] {
    case .constant: for index in 0..<rows.count { target[index] = scale }
    case .values(let values):
      values.withUnsafeBufferPointer { source in
        for index in 0..<rows.count { target[index] = source[rows.lowerBound + index] * scale }
      }
    case .indicator(let codes, let level, _, _):
      codes.withUnsafeBufferPointer { source in
        for index in 0..<rows.count {
          target[index] = source[rows.lowerBound + index] == level ? scale : 0
        }
      }
    }
  }
}
