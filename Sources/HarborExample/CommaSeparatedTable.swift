/// A table as RFC 4180 writes it, in UTF-8, with a header and a line feed after each row.
package struct CommaSeparatedTable: Sendable {
  /// The names of the columns.
  package let header: [String]
  /// The cells of each row, as many as there are columns.
  package private(set) var rows: [[String]] = []

  /// An empty table.
  package init(header: [String]) {
    self.header = header
  }

  /// Adds a row of as many cells as there are columns.
  package mutating func append(_ row: [String]) {
    rows.append(row)
  }

  /// Writes something else into one of the cells of a column that end with a text.
  ///
  /// - Parameter match: Which of them, from 0; nothing happens where there are fewer.
  mutating func replace(_ end: String, with other: String, inColumn column: Int, ofMatch match: Int)
  {
    let matches = rows.indices.filter { rows[$0][column].hasSuffix(end) }
    guard matches.indices.contains(match) else { return }
    let cell = rows[matches[match]][column]
    rows[matches[match]][column] = cell.dropLast(end.count) + other
  }

  /// The bytes of the file, as text.
  package var text: String {
    ([header] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// A cell, in quotes where it holds something that separates.
  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
    return "\"\(cell.replacing("\"", with: "\"\""))\""
  }
}
