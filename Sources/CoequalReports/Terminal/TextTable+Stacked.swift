extension TextTable {
  /// Each row as a list of `header: cell`, with a blank line between two rows.
  ///
  /// With row headers the name of the row is its first line, and the list is indented below.
  /// Empty cells are left out.
  func stackedLines(width: Int) -> [StyledText] {
    let blocks = rows.map { row in
      row.indices.flatMap { stackedCell(row[$0], in: $0, width: width) }
    }
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [StyledText()]))
  }

  private func stackedCell(_ cell: StyledText, in column: Int, width: Int) -> [StyledText] {
    let header = columns[column].header
    let isRowHeader = hasRowHeaders && column == 0
    let indent = hasRowHeaders && !isRowHeader ? 2 : 0
    let wrapper = TextWrapper(width: width, firstIndent: indent, hangingIndent: indent + 2)
    if isRowHeader || header.isEmpty || cell.isEmpty { return wrapper.lines(cell) }
    return wrapper.lines("\(header): \(cell)")
  }
}
