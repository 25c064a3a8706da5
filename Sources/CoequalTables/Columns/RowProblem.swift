import CoequalModel
public import Markup

/// Why a row is left out, or one of several reasons.
///
/// It says what kind of thing stands there and never the thing itself, which may be somebody's pay,
/// unless ``ColumnReader/showsValues`` asks for it.
public struct RowProblem: Hashable, Sendable {
  /// What is wrong.
  public var kind: Kind
  /// The number of the row as spreadsheet programs show it: the header and blank rows count.
  public var row: Int
  /// Where the cell begins in the file; `nil` in a sheet.
  public var position: Position?
  /// The bytes of the cell in the file as it is stored.
  public var range: Range<Int>
  /// The name of the column in the file; `nil` where the row as a whole is meant.
  public var column: String?
  /// What stands there, as in "a text of 7 characters".
  public var found: String
  /// What should, as in "a number such as 1234.56".
  public var expected: String

  /// What can be wrong with a row.
  public enum Kind: String, CaseIterable, Sendable {
    /// A cell is no number in the style of the file.
    case notNumber = "not-a-number"
    /// A number is outside of the range that was asked for.
    case outOfRange = "out-of-range"
    /// A cell is no date.
    case notDate = "not-a-date"
    /// A cell is empty that must not be.
    case empty = "empty"
    /// A cell holds a control character.
    case control = "control-character"
    /// The row has fewer cells than the header, or more.
    case cellCount = "cell-count"
    /// A quote is missing, or stands where it should not.
    case quote = "quote"

    /// The rule whose findings tell of it.
    public var rule: TableRule {
      switch self {
      case .notNumber, .outOfRange, .notDate, .empty: .unfitCell
      case .control: .cellValue
      case .cellCount: .cellCount
      case .quote: .strayQuote
      }
    }
  }
}

extension RowProblem {
  /// One line that says where and what.
  public var message: String {
    let place = column.map { " in '\(Quotation.of($0))'" } ?? ""
    let line = position.map { $0.line == row ? "" : " (line \($0.line))" } ?? ""
    return "row \(row)\(line) has \(found)\(place); expected \(expected)"
  }

  /// The problem as a finding about a file.
  func finding(file: String) -> Finding {
    Finding(
      rule: kind.rule.id, severity: kind.rule.severity, message: message,
      place: Place(file: file, range: range))
  }
}
