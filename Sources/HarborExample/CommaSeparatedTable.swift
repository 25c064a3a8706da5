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
