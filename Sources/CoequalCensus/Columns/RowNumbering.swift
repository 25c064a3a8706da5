package import CoequalTables

/// How the rows that were taken are numbered in their file.
package enum RowNumbering: Sendable {
  /// The parts of a document are numbered from 1.
  case document
  /// The rows of a table have the numbers that spreadsheet programs show.
  case table(RowNumbers)

  package func number(of row: Int) -> Int {
    switch self {
    case .document: row + 1
    case .table(let rows): rows.number(ofRow: row)
    }
  }

  /// What a finding calls a row.
  package func name(of row: Int) -> String {
    switch self {
    case .document: "rating \(number(of: row))"
    case .table: "row \(number(of: row))"
    }
  }
}
