import CoequalModel
import CoequalTables
import Markup

/// Reads the rows of a table into records.
struct RecordReader {
  let table: Table
  let layout: TableLayout
  /// The number of the table among those of the import.
  let number: Int
  /// Texts that stand for nothing, as keys.
  let blanks: Set<String>

  /// The nodes of the cells of the row that was read last, whatever comes of them.
  private var nodes: [SourceNode] = []
  /// The levels that the table has columns for.
  private let levels: [SourceNode]
  private var above: [TableRecord.Meaning: SourceNode] = [:]

  init(_ table: Table, _ layout: TableLayout, number: Int, blanks: Set<String>) {
    self.table = table
    self.layout = layout
    self.number = number
    self.blanks = blanks
    var levels = KeyedList<SourceNode>()
    for column in layout.columns where column.each == .level && column.holds.canBeSeveral {
      _ = levels.position(of: column.name.text ?? "", adding: column.name)
    }
    self.levels = levels.values
  }

  /// Hands out the nodes of the row that was read last.
  mutating func takeNodes() -> [SourceNode] {
    defer { nodes = [] }
    return nodes
  }

  /// One record of what the row says as a whole, and one for each column that stands for a level or
  /// role.
  mutating func records(
    of row: [TableCell], booking draft: inout ImportDraft
  ) -> [TableRecord] {
    var whole = TableRecord(table: number)
    whole.levelColumns = levels
    var columns: [(TableLayout.Column, CellText)] = []
    for column in layout.columns {
      guard row.indices.contains(column.index), !row[column.index].isBlank else { continue }
      let cell = row[column.index]
      guard let node = CellText.whole(cell, of: table) else { continue }
      if blanks.contains(KeyedList<Int>.key(node.text ?? "")) {
        nodes.append(node)
        draft.ledger.leave(node, because: "'\(node.text ?? "")' stands for no text")
        if column.each == nil { above[column.meaning] = nil }
        continue
      }
      if column.holds == .ignore {
        nodes.append(node)
        draft.ledger.leave(
          node, because: column.because ?? "the column '\(name(of: column))' is not carried over")
        continue
      }
      let texts = CellText(cell, of: table, split: column.split)
      nodes += texts.items + texts.introductions
      for line in texts.introductions {
        draft.ledger.leave(line, because: "it introduces a list whose items are taken one by one")
      }
      if column.each == nil, !column.holds.canBeSeveral {
        whole[column.meaning] = texts.items.first
      } else {
        columns.append((column, texts))
      }
    }
    fillDown(&whole, row, booking: &draft)
    for (column, texts) in columns where column.each == nil { whole.add(texts, of: column) }
    let wide = columns.compactMap { column, texts -> TableRecord? in
      guard let each = column.each else { return nil }
      var record = whole
      (record.expectations, record.examples) = ([], [])
      if each == .role {
        record[.role] = column.name
        record.roleColumn = .init(table: number, column: column.index)
      } else {
        // What a level looks like is nothing that the role of the row is asked for.
        record[.level] = column.name
        (record[.role], record[.track]) = (nil, nil)
      }
      record.add(texts, of: column)
      return record
    }
    return [whole] + wide
  }

  private func name(of column: TableLayout.Column) -> String {
    Quotation.of(table.header[column.index].text.collapsed)
  }

  // MARK: - Cells that are empty because they are merged with the one above

  private static let hierarchies: [[ColumnContent]] = [
    [.framework, .family, .track, .role], [.area, .competency],
  ]

  /// Gives a row the names of the row above where its own cells are empty: a group is often named only
  /// once, or in a cell that is merged over its rows.
  private mutating func fillDown(
    _ record: inout TableRecord, _ row: [TableCell], booking draft: inout ImportDraft
  ) {
    for hierarchy in Self.hierarchies {
      for holds in hierarchy {
        let meaning = TableRecord.Meaning(holds)
        let column = layout.columns.first { $0.each == nil && $0.meaning == meaning }
        guard let column else { continue }
        if let name = record[meaning] {
          if name.text != above[meaning]?.text { forget(below: holds, in: hierarchy) }
          above[meaning] = name
          continue
        }
        let isEmpty = !row.indices.contains(column.index) || row[column.index].isBlank
        guard isEmpty, let name = above[meaning], let text = name.text else { continue }
        record[meaning] = name
        // A row without any name is a part of the one above.
        guard record.isNamed(inRow: row, layout) else { continue }
        draft.ledger.guess(
          text, for: "the column '\(self.name(of: column))' of row '\(Self.start(of: row))'",
          from: name,
          because: "the cell is empty, and this is the nearest text above it",
          correction: "write '\(text)' into each row that it is for")
      }
    }
  }

  private mutating func forget(below holds: ColumnContent, in hierarchy: [ColumnContent]) {
    guard let position = hierarchy.firstIndex(of: holds) else { return }
    for lower in hierarchy.dropFirst(position + 1) { above[TableRecord.Meaning(lower)] = nil }
  }

  private static func start(of row: [TableCell]) -> String {
    String((row.first { !$0.isBlank }?.text.collapsed ?? "").prefix(40))
  }
}

extension TableRecord {
  fileprivate mutating func add(_ texts: CellText, of column: TableLayout.Column) {
    switch column.holds {
    case .expects: expectations += texts.items
    case .example: examples += texts.items
    default: self[column.meaning] = texts.items.first
    }
    if column.holds == .expects, column.each == nil { textHeader = textHeader ?? column.name }
  }

  fileprivate func isNamed(inRow row: [TableCell], _ layout: TableLayout) -> Bool {
    layout.columns.contains { column in
      (column.holds == .competency || column.holds == .role) && column.each == nil
        && row.indices.contains(column.index) && !row[column.index].isBlank
    }
  }
}
