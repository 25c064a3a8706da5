/// A sheet as text, for showing where something stands: a line for each row, tabs between cells.
///
/// Inside of cells, line ends, tabs and control characters become spaces, byte for byte; so the bytes
/// of a cell here are as many as those of its text.
struct SheetText {
  private(set) var bytes: [UInt8] = []
  private var row = 1
  private var column = 1

  /// Writes a cell, which must stand after the one before.
  ///
  /// - Returns: Its bytes.
  mutating func append(_ text: String, row: Int, column: Int) -> Range<Int> {
    advance(toRow: row)
    while self.column < column {
      bytes.append(UInt8(ascii: "\t"))
      self.column += 1
    }
    let start = bytes.count
    for byte in text.utf8 { bytes.append(byte < 0x20 ? UInt8(ascii: " ") : byte) }
    return start..<bytes.count
  }

  /// Goes on to a row.
  mutating func advance(toRow row: Int) {
    while self.row < row {
      bytes.append(UInt8(ascii: "\n"))
      self.row += 1
      column = 1
    }
  }
}
