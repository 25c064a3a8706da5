/// One thing that a table tells of each cell, the count or a sum, in whole units, and how uncertain
/// it must stay where it is suppressed.
struct CellMeasure: Sendable {
  /// What flows through the table.
  let network: CellNetwork
  /// How wide what remains possible must be, for each cell.
  let widths: [Int]
  /// How large a unit is.
  let unit: Double

  /// All measures of a table: its counts, and then its amounts.
  static func all(of table: CellTable, under rule: DisclosureRule) -> [CellMeasure] {
    [counts(of: table, under: rule)]
      + (0..<table.amountCount).map { amount($0, of: table, under: rule) }
  }

  /// The counts.
  static func counts(of table: CellTable, under rule: DisclosureRule) -> CellMeasure {
    CellMeasure(
      network: CellNetwork(
        rows: table.rowCount + 1, columns: table.columnCount + 1,
        values: table.contents.map(\.count)),
      widths: Array(repeating: rule.countWidth, count: table.contents.count),
      unit: 1)
  }

  /// An amount.
  ///
  /// Sums are rounded to a part of 2⁵⁰ of the grand total, and totals are added up from what is
  /// rounded, so that flows are exact.
  static func amount(_ index: Int, of table: CellTable, under rule: DisclosureRule) -> CellMeasure {
    let parts = 0x1p50
    let (rows, columns) = (table.rowCount + 1, table.columnCount + 1)
    let total = table.contents.last?.amounts[index].sum ?? 0
    let people = Double(table.contents.last?.count ?? 0)
    var values = Array(repeating: 0, count: table.contents.count)
    for row in 0..<table.rowCount {
      for column in 0..<table.columnCount where total > 0 {
        let cell = row * columns + column
        let value = Int((table.contents[cell].amounts[index].sum / total * parts).rounded())
        for arc in [
          cell, row * columns + columns - 1, (rows - 1) * columns + column, values.count - 1,
        ] {
          values[arc] += value
        }
      }
    }
    let widths = values.indices.map { cell in
      // That nobody here has anything is worth hiding too: as if they had what others have.
      let usual = people > 0 ? Double(max(table.contents[cell].count, 1)) / people * parts : 0
      let basis = values[cell] > 0 ? Double(values[cell]) : total > 0 ? usual : 0
      return Int(min((rule.amountWidth * basis).rounded(.up), Double(CellNetwork.unbounded)))
    }
    return CellMeasure(
      network: CellNetwork(rows: rows, columns: columns, values: values), widths: widths,
      unit: total / parts)
  }
}
