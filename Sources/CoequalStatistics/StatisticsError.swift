/// Why a statistic is refused.
///
/// Rows are counted from zero, in the order in which they were given.
public enum StatisticsError: Error, Hashable, Sendable {
  /// There are no rows.
  case empty(column: String)
  /// There are fewer rows than the method needs.
  case tooFewRows(column: String, count: Int, needed: Int)
  /// A value is infinite or not a number.
  case notFinite(column: String, row: Int)
  /// A value is larger than ``Sample/largestMagnitude``, or a column nothing but values so small
  /// that their squares vanish.
  case magnitude(column: String, row: Int)
  /// A weight is negative, or a count is.
  case negative(column: String, row: Int)
  /// Columns that belong together have different numbers of rows.
  case length(column: String, count: Int, expected: Int)
  /// Two columns have one name.
  case repeatedColumn(String)
  /// No column has this name.
  case unknownColumn(String)
  /// The column is a combination of others, so nothing can be said about it alone.
  case dependentColumn(String)
  /// A single row, or cluster of rows, determines the coefficient, so residuals do not show how
  /// uncertain it is.
  case determinedAlone(column: String)
  /// A code is none of the factor's levels.
  case unknownLevel(column: String, row: Int)
  /// The values do not vary, where the method divides by their spread.
  case constant(column: String)
  /// A number that describes the method is outside of what it can be; which, as a phrase.
  case parameter(String)
  /// A spell ends before it begins, or when it begins.
  case emptySpell(row: Int)
}

extension StatisticsError: CustomStringConvertible {
  /// What is wrong, in one line without a final period.
  public var description: String {
    switch self {
    case .empty(let column): "'\(column)' has no rows"
    case .tooFewRows(let column, let count, let needed):
      "'\(column)' has \(count) rows; \(needed) are needed"
    case .notFinite(let column, let row):
      "'\(column)' is infinite or not a number in row \(row); leave the row out or give a value"
    case .magnitude(let column, let row):
      "'\(column)' in row \(row) is too large or too small to be squared; choose another unit"
    case .negative(let column, let row): "'\(column)' is negative in row \(row)"
    case .length(let column, let count, let expected):
      "'\(column)' has \(count) rows where the others have \(expected)"
    case .repeatedColumn(let name): "'\(name)' is there twice; rename one of the columns"
    case .unknownColumn(let name): "there is no column '\(name)'"
    case .dependentColumn(let name):
      "'\(name)' is a combination of other columns; nothing can be said about it alone"
    case .determinedAlone(let name):
      "'\(name)' is determined by a single row or cluster; its residuals say nothing about it"
    case .unknownLevel(let column, let row): "'\(column)' has an unknown code in row \(row)"
    case .constant(let column): "'\(column)' does not vary"
    case .parameter(let phrase): phrase
    case .emptySpell(let row): "the spell of row \(row) does not end after it begins"
    }
  }
}
