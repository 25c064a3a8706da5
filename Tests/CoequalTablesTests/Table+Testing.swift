import CoequalModel
import CoequalTables
import CoequalTestSupport
import Markup

extension TableFile {
  /// The tables of a text.
  init(_ text: String, limits: TableLimits = .standard) {
    self = .read(name: "t.csv", bytes: Array(text.utf8), limits: limits)
  }

  /// The texts of the header and the rows of the first table.
  var texts: [[String]] { (tables.first).map { [$0.header.texts] + $0.rows.map(\.texts) } ?? [] }

  /// The findings in one line each.
  var lines: [String] {
    findings.map { finding in
      finding.line(in: tables.first { $0.name == finding.place?.file }?.source)
    }
  }

  /// Cells whose places do not hold their text, which none should be.
  var misplaced: [String] {
    tables.flatMap { table in
      (table.preface + [table.header] + table.rows).joined().filter { cell in
        let whole = table.place(of: 0..<cell.text.utf8.count, in: cell)
        let shown = table.source.text(in: whole.range)
        return shown.printed != cell.text.printed
          && shown.replacing("\"\"", with: "\"").printed != cell.text.printed
      }.map(\.text)
    }
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }

  fileprivate var printed: [UInt8] { utf8.map { $0 < 0x20 ? 0x20 : $0 } }
}

extension [TableCell] {
  var texts: [String] { map(\.text) }
}
