/// How much is read at once, and how large the parts of a table may be.
public struct ColumnLimits: Hashable, Sendable {
  /// Bytes that one thread reads in one go; results do not depend on it.
  public var chunkSize: Int
  /// Bytes in a row.
  ///
  /// A longer one ends reading; a quote that is not closed within as many is never closed.
  public var rowSize: Int
  /// Different texts in a column of codes.
  public var codes: Int
  /// Bytes of a file that has to be in memory as a whole: a spreadsheet, or text in UTF-16.
  public var wholeFile: Int
  /// Problems of one kind that are kept in full; all are counted.
  public var problems: Int

  /// Makes limits, the standard ones where nothing is said.
  public init(
    chunkSize: Int = 1 << 19, rowSize: Int = 1 << 20, codes: Int = 1 << 20,
    wholeFile: Int = 256 << 20, problems: Int = 20
  ) {
    self.chunkSize = chunkSize
    self.rowSize = rowSize
    self.codes = codes
    self.wholeFile = wholeFile
    self.problems = problems
  }

  /// The limits used unless others are given.
  public static let standard = ColumnLimits()
}
