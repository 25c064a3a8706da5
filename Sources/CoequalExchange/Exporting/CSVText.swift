/// Writes a table as RFC 4180 has it: commas, CR LF after each row, quotes where they are needed.
///
/// It begins with a byte-order mark, by which spreadsheet programs see that it is UTF-8. Texts that
/// would be taken for formulas are guarded by an apostrophe; see ``FormulaGuard``.
package struct CSVText {
  private var text = "\u{FEFF}"

  package init(header: [String]) {
    append(header)
  }

  /// Adds a row.
  ///
  /// - Parameter plain: The cells that need no guard and no quotes: numbers, also below zero, and words that
  ///   nobody wrote.
  package mutating func append(_ row: [String], plain: Set<Int> = []) {
    text +=
      row.enumerated().map { place, cell in
        plain.contains(place) ? cell : Self.cell(cell)
      }.joined(separator: ",") + "\r\n"
  }

  package var bytes: [UInt8] { Array(text.utf8) }

  private static func cell(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let guarded = lines.map { FormulaGuard.guarded(String($0)) }.joined(separator: "\n")
    let needsQuotes =
      guarded.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }
      || guarded.first?.isWhitespace == true || guarded.last?.isWhitespace == true
    guard needsQuotes else { return guarded }
    // By scalars: a quote and an accent after it are one character.
    return guarded.unicodeScalars.reduce(into: "\"") { $0 += $1 == "\"" ? "\"\"" : String($1) }
      + "\""
  }
}
