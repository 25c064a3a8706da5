import CoequalModel
import CoequalTables

/// Which column of a table holds what.
struct TableLayout {
  /// One column.
  struct Column {
    /// Its place in the table, from 0.
    var index: Int
    /// Its name, or the part of the name that is the name of a level or role.
    var name: SourceNode
    var holds: ColumnContent
    var of: ColumnSubject?
    var each: ColumnSubject?
    var split: CellSplit
    var because: String?

    /// What its cells are.
    var meaning: TableRecord.Meaning { TableRecord.Meaning(holds, of: of) }
  }

  var columns: [Column] = []
  /// The columns that the map does not list, and which have some text.
  var others: [Int] = []
  /// The columns with text below the header.
  let filled: Set<Int>

  /// How a map's columns fit a table; `nil` where one is missing that is required.
  init?(_ map: TableColumns, _ table: Table) {
    filled = table.filledColumns
    let patterns = map.columns.map { HeaderPattern($0.name) }
    var found: Set<Int> = []
    var meanings: Set<TableRecord.Meaning> = []
    for (index, cell) in table.header.enumerated() where !cell.isBlank {
      let matches = patterns.indices.lazy.compactMap { position in
        patterns[position].match(cell.text).map { (position, $0) }
      }
      guard let (position, name) = matches.first else {
        if filled.contains(index) { others.append(index) }
        continue
      }
      found.insert(position)
      let column = map.columns[position]
      let isNew = meanings.insert(TableRecord.Meaning(column.holds, of: column.of)).inserted
      if isNew || column.each != nil || column.holds == .ignore || column.holds.canBeSeveral {
        columns.append(
          Column(
            index: index, name: table.node(name, in: cell), holds: column.holds, of: column.of,
            each: column.each, split: column.split, because: column.because))
      } else {
        others.append(index)
      }
    }
    let missing = map.columns.indices.contains { map.columns[$0].isRequired && !found.contains($0) }
    if missing { return nil }
    columns.sort { $0.index < $1.index }
  }

  /// Whether the map lists nothing that the table lacks, but for columns with a star.
  func isComplete(_ map: TableColumns) -> Bool {
    let meanings = Set(columns.map(\.meaning))
    return map.columns.allSatisfy { column in
      HeaderPattern(column.name).hasStar || column.holds == .ignore
        || meanings.contains(TableRecord.Meaning(column.holds, of: column.of))
    }
  }

  /// Whether rows name the framework that they belong to.
  var hasFrameworks: Bool { columns.contains { $0.holds == .framework || $0.holds == .family } }

  /// Whether rows name roles, each in a cell of its own.
  var hasRoles: Bool { columns.contains { $0.holds == .role } }
}

extension ColumnContent {
  /// Whether a row can have several texts of the kind, in several columns.
  var canBeSeveral: Bool { self == .expects || self == .example }
}

extension Table {
  /// The columns with text below the header.
  ///
  /// - Complexity: O(*n*) for *n* cells
  fileprivate var filledColumns: Set<Int> {
    var filled: Set<Int> = []
    for row in rows {
      for (index, cell) in row.enumerated() where !filled.contains(index) && !cell.isBlank {
        filled.insert(index)
      }
    }
    return filled
  }

  /// A node for a part of a cell.
  func node(_ text: String, in cell: TableCell) -> SourceNode {
    let whole = Array(cell.text.utf8)
    let part = Array(text.utf8)
    for start in 0...max(0, whole.count - part.count)
    where whole[start...].starts(with: part) {
      return SourceNode(.text(text), at: place(of: start..<start + part.count, in: cell))
    }
    return SourceNode(.text(text), at: cell.place)
  }
}
