/// Keeps texts of a CSV file from being taken for formulas.
///
/// Spreadsheet programs run what begins with one of a few signs when a file is opened, which has been
/// used to send data away. So an exported text that begins with one gets an apostrophe before it: the
/// programs do not run it then, and some do not even show the apostrophe. An import takes it away
/// again, so nothing is lost on the way out and back.
enum FormulaGuard {
  /// The signs with which formulas begin.
  static let signs: [UInt8] = Array("=+-@".utf8)

  /// The text as it is safe in a cell.
  static func guarded(_ text: String) -> String {
    needsGuard(text) ? "'" + text : text
  }

  /// Whether a text would be taken for a formula, or for a text that was guarded before.
  static func needsGuard(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    if signs.contains(first) || first == 0x09 || first == 0x0D { return true }
    return first == UInt8(ascii: "'") && text.utf8.dropFirst().first.map(signs.contains) == true
  }
}
