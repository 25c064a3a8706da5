/// Coefficients, found by the names of their columns.
struct NamedCoefficients: Hashable, Sendable {
  /// The columns as they were declared.
  let columns: [String]
  /// Places of the columns that stand on their own, in an order that does not matter.
  let pivots: [Int]
  /// The coefficients of the pivots.
  let values: [Double]

  /// How many columns stand on their own.
  var rank: Int { pivots.count }

  /// The place of a column among the pivots.
  ///
  /// - Throws: when there is no such column, or it depends on others.
  func place(of column: String) throws(StatisticsError) -> Int {
    guard let index = columns.firstIndex(of: column) else { throw .unknownColumn(column) }
    guard let place = pivots.firstIndex(of: index) else { throw .dependentColumn(column) }
    return place
  }

  /// The coefficient of a column.
  ///
  /// - Throws: as ``place(of:)`` does.
  func value(of column: String) throws(StatisticsError) -> Double {
    values[try place(of: column)]
  }
}
