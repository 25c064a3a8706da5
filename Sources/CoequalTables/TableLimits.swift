public import Archives

/// How large a table may be.
///
/// Each limit bounds memory or time that a hostile file could otherwise claim; the standard ones are
/// those of spreadsheet programs or more. A value equal to a limit is allowed.
public struct TableLimits: Hashable, Sendable {
  /// Bytes in a file.
  public var fileSize: Int
  /// Rows, with the header and those without any text.
  public var rows: Int
  /// Cells in a row.
  public var columns: Int
  /// Cells of a table together, with those that are empty.
  public var cells: Int
  /// Bytes in a cell.
  public var cellSize: Int
  /// What a spreadsheet, which is an archive, may hold.
  public var archive: ArchiveLimits

  /// Makes limits, the standard ones where nothing is said.
  public init(
    fileSize: Int = 256 << 20, rows: Int = 1 << 20, columns: Int = 1 << 14, cells: Int = 4 << 20,
    cellSize: Int = 1 << 19, archive: ArchiveLimits = .standard
  ) {
    self.fileSize = fileSize
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.cellSize = cellSize
    self.archive = archive
  }

  /// The limits used unless others are given.
  public static let standard = TableLimits()
}
