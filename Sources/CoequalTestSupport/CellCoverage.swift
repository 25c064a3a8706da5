package import CoequalExchange
import CoequalModel
package import CoequalTables
import Markup

/// Looks for bytes of tables that no entry of a ledger is about.
package enum CellCoverage {
  /// The cells with text that is booked nowhere, a line each.
  ///
  /// White space, the signs of lists, separators and quotes are no text.
  package static func gaps(of tables: [Table], in ledger: Ledger) -> [String] {
    let booked = Dictionary(grouping: ledger.entries.compactMap(\.place), by: \.file)
    return tables.flatMap { table -> [String] in
      let bytes = table.source.bytes
      var isBooked = [Bool](repeating: false, count: bytes.count)
      for place in booked[table.name] ?? [] {
        for position in place.range.clamped(to: 0..<bytes.count) { isBooked[position] = true }
      }
      return (table.preface + [table.header] + table.rows).joined().compactMap { cell in
        let rest = cell.place.range.filter { !isBooked[$0] }.map { bytes[$0] }
        let text = String(decoding: rest, as: UTF8.self)
        let isText = text.unicodeScalars.contains { scalar in
          scalar.value > 0x20 && !scalar.properties.isWhitespace
            && !"-*•–·▪◦●;\"'".unicodeScalars.contains(scalar)
        }
        return isText ? "'\(text.prefix(60))' of '\(cell.text.prefix(60))'" : nil
      }
    }
  }

  /// The tables of all files of a source.
  package static func tables(of source: ImportSource) -> [Table] {
    source.files.flatMap { TableFile.read(name: $0.name, bytes: $0.bytes).tables }
  }
}
