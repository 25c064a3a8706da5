package import CoequalModel
package import CoequalTables

/// The rows of a table that are about one person, as they are written.
///
/// All columns are read as text and nothing is judged: a day that is none is a record as well.
package struct PersonRows: Sendable {
  /// One row.
  package struct Row: Sendable {
    /// Its number as spreadsheet programs show it.
    package let number: Int
    /// One cell for each name of the header.
    package let cells: [String]
  }

  /// The names of the columns.
  package let header: [String]
  /// The rows, in the order of the file.
  package private(set) var rows: [Row] = []
  /// Why rows may be missing, in a few words; `nil` where they are all there.
  package private(set) var gap: String?
  /// What is wrong with the file.
  package private(set) var findings: [Finding] = []
  /// The column of each field that the table has.
  private let columns: [DataField: Int]

  /// Reads the rows about a person.
  ///
  /// - Parameters:
  ///   - fields: Fields whose columns are looked for.
  ///   - otherNames: Names of columns that are looked for after those of the field.
  /// - Throws: `ColumnSourceError` where the source cannot be read to its end.
  /// - Complexity: O(*n*) for *n* bytes
  package init(
    of person: String, in table: DataTable, _ source: ColumnSource, fields: [DataField],
    otherNames: [DataField: [String]] = [:]
  ) throws(ColumnSourceError) {
    var reader = ColumnReader([], format: table.format)
    let header = try reader.header(of: source)
    let keys = header.map(ColumnRequest.key)
    let layout = CensusLayout.columns(
      of: [.person] + fields, in: table, required: [], otherNames: otherNames)
    var columns: [DataField: Int] = [:]
    for column in layout where columns[column.field] == nil {
      columns[column.field] =
        column.request.names.lazy
        .compactMap { keys.firstIndex(of: ColumnRequest.key(of: $0)) }.first
    }
    self.header = header
    self.columns = columns
    reader.requests = header.map { ColumnRequest($0, kind: .text, isRequired: false) }
    // A row that cannot be read is told of; the others are records all the same.
    reader.mostUnfit = 1
    let place = columns[.person]
    let meanings = layout.first { $0.field == .person }?.meanings ?? [:]
    let isAbout = { @Sendable (text: String) -> Bool in
      let id = text.trimmed
      return (meanings[id.lowercased()] ?? id) == person
    }
    let reading = try reader.fold(
      source, into: [(row: Int, cells: [String])]()
    ) { chunk in
      guard let place, case .texts(let people) = chunk.columns[place] else { return [] }
      return (0..<chunk.count).filter { isAbout(people[$0]) }.map { row in
        let cells = chunk.columns.map { column -> String in
          if case .texts(let texts) = column { texts[row].trimmed } else { "" }
        }
        return (row: chunk.firstRow + row, cells: cells)
      }
    } merge: {
      $0 += $1
    }
    findings = reading.findings
    rows = (reading.result ?? []).map { row, cells in
      Row(number: reading.numbers.number(ofRow: row), cells: cells)
    }
    if reading.result == nil {
      gap = "it cannot be read as a table"
    } else if place == nil {
      gap = "no column says whom a row is about"
    } else if reading.unfitRows > 0 {
      gap = "\(Counted(reading.unfitRows, "row")) cannot be read, whoever they are about"
    }
  }

  /// What a row says of a field.
  package func text(_ field: DataField, _ row: Row) -> String {
    columns[field].map { row.cells[$0] } ?? ""
  }

  /// The columns in which some of the rows have something, without those of some fields.
  package func filledColumns(besides fields: [DataField] = []) -> [String] {
    let left = Set(fields.compactMap { columns[$0] })
    return header.indices.filter { column in
      !left.contains(column) && rows.contains { !$0.cells[column].isEmpty }
    }.map { header[$0] }
  }
}

extension String {
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
