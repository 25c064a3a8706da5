/// Keeps texts of a CSV file from being taken for formulas.
///
/// Spreadsheet programs run what begins with `=`, `+`, `-` or `@` when a file is opened, which has been
/// used to send data away. So an exported text that begins with one of these gets an apostrophe before
/// it: the programs show a text then, and run nothing. Lines that begin with the sign of a list get one
/// as well, so that they are not taken for items. An import takes it away again, so nothing is lost on
/// the way out and back.
enum FormulaGuard {
  /// What a guarded text begins with, after any apostrophes: signs of formulas and of lists.
  static let signs: [String] = ["=", "+", "-", "@", "*", "•", "–", "·", "▪", "◦", "●"]

  /// The text as it is safe in a cell.
  static func guarded(_ text: String) -> String { isRisky(text) ? "'" + text : text }

  /// Whether a text has to be guarded, or has been.
  static func isRisky(_ text: some StringProtocol) -> Bool {
    let start = text.utf8.drop { $0 == UInt8(ascii: "'") }
    return signs.contains { start.starts(with: $0.utf8) }
  }
}
