/// The place of a number in a table with its margins: a cell inside, the total of a line, or the
/// grand total.
public struct CellPlace: Hashable, Sendable, Comparable {
  /// The row, from 0; `nil` in the line of the totals of columns.
  public let row: Int?
  /// The column, from 0; `nil` in the line of the totals of rows.
  public let column: Int?

  /// Makes a place.
  ///
  /// - Parameters:
  ///   - row: The row, from 0; `nil` for the total over all rows.
  ///   - column: The column, from 0; `nil` for the total over all columns.
  public init(row: Int?, column: Int?) {
    self.row = row
    self.column = column
  }

  /// The place of the grand total.
  public static let total = CellPlace(row: nil, column: nil)

  /// Whether it is a total of other cells.
  public var isMargin: Bool { row == nil || column == nil }

  /// Whether one place stands before another: by rows, and totals at the end of their line.
  public static func < (left: Self, right: Self) -> Bool {
    (left.row ?? .max, left.column ?? .max) < (right.row ?? .max, right.column ?? .max)
  }
}
