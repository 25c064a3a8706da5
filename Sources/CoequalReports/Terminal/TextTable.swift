/// A table of text: columns with two spaces between them and a rule under the headers.
///
/// Cells wrap inside their column. When the table is wider than the terminal, the widest columns
/// give way first, and words are broken only when nothing else helps; when even that is not
/// enough, or the terminal is very narrow, rows are written below each other as lists.
package struct TextTable: Hashable, Sendable {
  /// Where a cell stands in its column.
  package enum Alignment: Hashable, Sendable {
    /// At the left: text.
    case leading
    /// At the right: numbers.
    case trailing
    /// In the middle, the odd space at the right.
    case center
  }

  /// What is said about one column, with widths in columns of the terminal.
  package struct Column: Hashable, Sendable {
    /// The header; when all are empty, there is no line of headers and no rule.
    package var header: StyledText
    /// Where header and cells stand.
    package var alignment: Alignment
    /// The column does not give way to others below this, unless its content is narrower.
    package var minimumWidth: Int
    /// The column is at most as wide, or as its minimum when that is more; `nil` for no limit.
    package var maximumWidth: Int?

    /// Describes a column; by default words longer than eight columns may be broken.
    package init(
      _ header: StyledText, alignment: Alignment = .leading, minimumWidth: Int = 8,
      maximumWidth: Int? = nil
    ) {
      self.header = header
      self.alignment = alignment
      self.minimumWidth = minimumWidth
      self.maximumWidth = maximumWidth
    }
  }

  /// The columns from left to right.
  package let columns: [Column]

  /// The cells, row by row; each row has one for every column.
  package private(set) var rows: [[StyledText]] = []

  /// Whether the cells of the first column name their rows.
  package var hasRowHeaders: Bool

  /// A table that does not fit a terminal narrower than this is written as lists.
  package var narrowestWidth = 40

  /// Makes a table without rows.
  package init(columns: [Column], hasRowHeaders: Bool = false) {
    self.columns = columns
    self.hasRowHeaders = hasRowHeaders
  }

  /// Makes a table with a name for each row and each column, such as grades by tracks.
  ///
  /// - Parameters:
  ///   - corner: What stands above the names of the rows.
  ///   - cell: Gives the cell for the index of a row and of a column.
  package static func matrix(
    corner: StyledText = "", rowHeaders: [StyledText], columnHeaders: [StyledText],
    alignment: Alignment = .trailing, cell: (_ row: Int, _ column: Int) -> StyledText
  ) -> TextTable {
    let columns = columnHeaders.map { Column($0, alignment: alignment) }
    var table = TextTable(columns: [Column(corner)] + columns, hasRowHeaders: true)
    for (row, header) in rowHeaders.enumerated() {
      table.append([header] + columnHeaders.indices.map { cell(row, $0) })
    }
    return table
  }

  /// Adds a row at the end.
  ///
  /// - Precondition: There are as many cells as columns.
  package mutating func append(_ row: [StyledText]) {
    precondition(row.count == columns.count, "A row of a table has one cell for each column")
    rows.append(row)
  }

  /// The lines of the table, each at most `width` columns wide, without spaces at their ends.
  package func lines(width: Int) -> [StyledText] {
    guard let widths = columnWidths(fitting: width) else { return stackedLines(width: width) }
    var lines: [StyledText] = []
    if columns.contains(where: { !$0.header.isEmpty }) {
      lines += rowLines(columns.map(\.header), widths)
      lines.append(rule(widths))
    }
    for row in rows { lines += rowLines(row, widths) }
    return lines
  }

  /// Spaces between two columns.
  static let gap = 2

  private func rule(_ widths: [Int]) -> StyledText {
    let dashes = widths.map { String(repeating: "-", count: $0) }
    return StyledText(dashes.joined(separator: String(repeating: " ", count: Self.gap)))
  }

  /// The lines of one row: as many as its highest cell has.
  private func rowLines(_ row: [StyledText], _ widths: [Int]) -> [StyledText] {
    let cells = zip(row, widths).map { TextWrapper(width: $1).lines($0) }
    let height = cells.reduce(1) { max($0, $1.count) }
    return (0..<height).map { index in
      rowLine(cells.map { index < $0.count ? $0[index] : StyledText() }, widths)
    }
  }

  private func rowLine(_ pieces: [StyledText], _ widths: [Int]) -> StyledText {
    var line = StyledText()
    // Spaces are written only when something follows them.
    var spaces = 0
    for (index, piece) in pieces.enumerated() {
      let free = max(0, widths[index] - piece.width)
      let before = columns[index].alignment.spacesBefore(free)
      if piece.isEmpty {
        spaces += free + Self.gap
      } else {
        line.append(spaces: spaces + before)
        line.append(piece)
        spaces = free - before + Self.gap
      }
    }
    return line
  }
}

extension TextTable.Alignment {
  /// How many of `free` spaces stand before the text.
  fileprivate func spacesBefore(_ free: Int) -> Int {
    switch self {
    case .leading: 0
    case .trailing: free
    case .center: free / 2
    }
  }
}
