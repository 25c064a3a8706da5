/// The cells of one line of a table, and their total.
struct TableLine: Sendable {
  /// Where the cells stand in the contents of the table.
  let cells: [Int]
  /// Where the total stands.
  let total: Int

  /// All lines of a table, with those of the totals.
  static func all(of table: CellTable) -> [TableLine] {
    (0...table.rowCount).map { row($0, of: table) }
      + (0...table.columnCount).map { column($0, of: table) }
  }

  /// The row and the column of a cell or total.
  static func through(_ cell: Int, of table: CellTable) -> [TableLine] {
    let (row, column) = cell.quotientAndRemainder(dividingBy: table.columnCount + 1)
    return [self.row(row, of: table), self.column(column, of: table)]
  }

  private static func row(_ row: Int, of table: CellTable) -> TableLine {
    let first = row * (table.columnCount + 1)
    return TableLine(
      cells: Array(first..<first + table.columnCount), total: first + table.columnCount)
  }

  private static func column(_ column: Int, of table: CellTable) -> TableLine {
    let cells = (0...table.rowCount).map { $0 * (table.columnCount + 1) + column }
    return TableLine(cells: Array(cells.dropLast()), total: cells[table.rowCount])
  }
}
