public import CoequalModel

/// What can be wrong with a table.
public enum TableRule: String, CaseIterable, Sendable {
  /// The file is no table, or is damaged.
  case malformedTable = "malformed-table"
  /// The table has no text in it.
  case emptyTable = "empty-table"
  /// The table is larger than is read.
  case oversizedTable = "oversized-table"
  /// A quote stands where none is expected, or one is missing.
  case strayQuote = "stray-quote"
  /// A row has fewer cells than the header, or more.
  case cellCount = "cell-count"
  /// A column has no name, or the name of another.
  case headerCell = "header-cell"
  /// A cell holds something that is no text: an error, a formula without a value, a zero byte.
  case cellValue = "cell-value"
  /// A column that is needed is not there.
  case missingColumn = "missing-column"
  /// A cell is not what its column holds, so its row is left out.
  case unfitCell = "unfit-cell"
  /// So many rows would be left out that the table is not used.
  case unfitTable = "unfit-table"

  /// The name of the rule.
  public var id: RuleID { RuleID(rawValue) }

  /// How serious its findings are.
  public var severity: Severity {
    switch self {
    case .malformedTable, .emptyTable, .oversizedTable, .missingColumn, .unfitTable: .error
    case .strayQuote, .cellCount, .headerCell, .cellValue, .unfitCell: .warning
    }
  }
}
