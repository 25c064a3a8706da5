public import CoequalModel
import CoequalTables
import Markup

/// Reads tables by the column map of a manifest: a format that needs no code.
public struct ColumnMapImporter: Importer {
  /// Names the format.
  public var id: Identifier { importer.id }
  /// What people call the format.
  public var title: String { importer.title }

  private let importer: PluginImporter
  private let map: ColumnMap
  private let limits: TableLimits

  /// Makes an importer of what a manifest says; `nil` where it has no column map.
  public init?(_ importer: PluginImporter) {
    guard let map = importer.columnMap else { return nil }
    self.importer = importer
    self.map = map
    // A framework of a million cells is none; each of them costs more than in a table alone.
    limits = TableLimits(cells: 1 << 20)
  }

  /// Whether some table has the columns that the map requires: certain where it has all that the map
  /// lists, and merely possible where the map requires none.
  public func recognise(_ source: ImportSource) -> Recognition {
    var best = Recognition.no
    for file in source.files where file.mayBeTable {
      for table in TableFile.head(of: file, limits: limits).tables where !table.isHidden {
        guard table.header.count > 1, let (columns, layout) = layout(of: table) else { continue }
        let isSpecific = columns.columns.contains(where: \.isRequired)
        let recognition: Recognition =
          !isSpecific ? .possible : layout.isComplete(columns) ? .certain : .likely
        best = max(best, recognition)
      }
    }
    return best
  }

  /// Reads all tables of all files.
  public func read(_ source: ImportSource, into draft: inout ImportDraft) {
    var parts: [(table: Table, layout: TableLayout)] = []
    for file in source.files {
      guard file.mayBeTable else {
        draft.leave(file, because: "it is no table, which would end in .csv, .tsv or .xlsx")
        continue
      }
      let tables = TableFile.read(name: file.name, bytes: file.bytes, limits: limits)
      draft.findings += tables.findings
      if tables.tables.isEmpty { draft.show(file.source) }
      for table in tables.tables {
        draft.show(table.source)
        if let layout = usableLayout(of: table, booking: &draft) { parts.append((table, layout)) }
      }
    }
    // What describes levels first, then what names frameworks, and what names roles in their order:
    // other tables add to these.
    let order = parts.enumerated().sorted { first, second in
      let ranks = (first.element.layout.rank, second.element.layout.rank)
      return ranks.0 == ranks.1 ? first.offset < second.offset : ranks.0 < ranks.1
    }
    readRecords(of: order.map(\.element), into: &draft)
  }

  private func readRecords(
    of parts: [(table: Table, layout: TableLayout)], into draft: inout ImportDraft
  ) {
    let blanks = Set(map.blanks.map { KeyedList<Int>.key($0.text) })
    var readers: [RecordReader] = []
    for (number, part) in parts.enumerated() {
      var layout = part.layout
      if !layout.others.isEmpty { layout = asked(part, blanks, booking: &draft) }
      bookHeader(of: part.table, layout, in: &draft)
      bookOthers(of: part.table, layout, in: &draft)
      readers.append(RecordReader(part.table, layout, number: number, blanks: blanks))
    }
    var book = SketchBook(
      importer, map,
      sources: readers.map {
        .init(title: $0.table.title, hasFrameworks: $0.layout.hasFrameworks)
      })
    var unused: [SourceNode] = []
    for var reader in readers {
      for row in reader.table.rows {
        for record in reader.records(of: row, booking: &draft) {
          book.add(record, booking: &draft)
        }
        unused += reader.takeNodes().filter { !draft.ledger.has($0) }
      }
    }
    if book.frameworks.isEmpty {
      reportNothing(in: parts.map(\.table), into: &draft)
    } else {
      var writer = SketchWriter(book)
      writer.write(into: &draft)
    }
    for column in readers.flatMap(\.layout.columns) where column.each != nil {
      draft.ledger.leave(column.name, because: "no text of its column is in the result")
    }
    for node in unused {
      draft.ledger.leave(node, because: "its row names nothing that it could be said of")
    }
  }

  /// A table of which nothing could be used is more likely another file than an empty framework.
  private func reportNothing(in tables: [Table], into draft: inout ImportDraft) {
    guard draft.findings.isEmpty, let table = tables.first else { return }
    let columns = map.tables.flatMap(\.columns).filter(\.isRequired).map { "'\($0.name)'" }
    draft.report(
      .unexpectedSource,
      "'\(Quotation.of(table.title))' has no column that holds competencies or roles",
      at: table.header.first?.place,
      help: [
        columns.isEmpty
          ? "say what a column holds, as in --map column:NAME=competency"
          : "expected texts in \(columns.joined(separator: ", "))"
      ])
  }

  // MARK: - Tables

  /// The first of the map's kinds of table that a table is of.
  private func layout(of table: Table) -> (TableColumns, TableLayout)? {
    for columns in map.tables {
      if let layout = TableLayout(columns, table) { return (columns, layout) }
    }
    return nil
  }

  /// The layout of a table that is to be read.
  private func usableLayout(of table: Table, booking draft: inout ImportDraft) -> TableLayout? {
    if table.header.isEmpty { return nil }
    if table.isHidden {
      leave(table, because: "the sheet '\(table.title)' is hidden", in: &draft)
      return nil
    }
    guard let (_, layout) = layout(of: table) else {
      let required = map.tables.first?.columns.filter(\.isRequired).map { "'\($0.name)'" } ?? []
      draft.report(
        .unexpectedSource,
        "'\(Quotation.of(table.title))' does not have the columns of \(importer.title)",
        at: table.header.first?.place,
        help: ["expected \(required.joined(separator: ", "))"])
      leave(table, because: "the table '\(table.title)' has other columns", in: &draft)
      return nil
    }
    if layout.others.count == 1, layout.columns.isEmpty {
      // Any text that is no table reads as a table of one column.
      draft.report(
        .unexpectedSource, "'\(Quotation.of(table.title))' has one column, and is no matrix",
        at: table.header.first?.place,
        help: ["expected one column for competencies, and one for each level or role"])
      leave(table, because: "the table '\(table.title)' has one column", in: &draft)
      return nil
    }
    return layout
  }

  private func asked(
    _ part: (table: Table, layout: TableLayout), _ blanks: Set<String>,
    booking draft: inout ImportDraft
  ) -> TableLayout {
    guard let (columns, _) = layout(of: part.table), columns.others == .ask else {
      return part.layout
    }
    var questions = ColumnQuestions(table: part.table, layout: part.layout, blanks: blanks)
    questions.answer(asking: &draft)
    return questions.layout
  }

  // MARK: - Books

  private func bookHeader(of table: Table, _ layout: TableLayout, in draft: inout ImportDraft) {
    let meanings = Dictionary(
      layout.columns.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, cell) in table.header.enumerated() {
      guard let node = CellText.whole(cell, of: table) else { continue }
      guard let column = meanings[index] else {
        let isEmpty = !layout.filled.contains(index)
        draft.ledger.leave(
          node,
          because: isEmpty
            ? "it is the name of a column without text"
            : "it is the name of a column that the format does not know")
        continue
      }
      if column.each == nil {
        draft.ledger.leave(node, because: "it is the name of a column, and not of the framework")
      } else if column.name.text != node.text?.collapsed {
        draft.ledger.leave(
          node,
          because: "it is the name of a column; the \(column.each?.rawValue ?? "") in it is read")
      }
    }
    for cell in table.preface.joined() {
      guard let node = CellText.whole(cell, of: table) else { continue }
      draft.ledger.leave(node, because: "it stands above the table")
    }
  }

  /// Books the cells that no column is read for.
  private func bookOthers(
    of table: Table, _ layout: TableLayout, in draft: inout ImportDraft
  ) {
    let read = Set(layout.columns.map(\.index))
    for row in table.rows {
      for (index, cell) in row.enumerated() where !read.contains(index) {
        guard let node = CellText.whole(cell, of: table) else { continue }
        let name = table.header.indices.contains(index) ? table.header[index].text.collapsed : ""
        draft.ledger.leave(
          node,
          because: name.isEmpty
            ? "its column has no name" : "the format does not know the column '\(name)'")
      }
    }
  }

  private func leave(_ table: Table, because reason: String, in draft: inout ImportDraft) {
    for cell in (table.preface + [table.header] + table.rows).joined() {
      guard let node = CellText.whole(cell, of: table) else { continue }
      draft.ledger.leave(node, because: reason)
    }
  }
}

extension TableLayout {
  /// Which tables are read first.
  fileprivate var rank: Int {
    columns.contains { $0.holds == .competency || $0.holds == .role }
      ? (hasFrameworks ? 1 : 3) + (hasRoles ? 0 : 1) : 0
  }
}

extension SourceFile {
  /// Whether the name is that of a table, or says nothing.
  fileprivate var mayBeTable: Bool {
    ["", "csv", "tsv", "tab", "txt", "xlsx", "xlsm"].contains(nameExtension)
  }
}

extension TableFile {
  /// The tables with their first rows.
  fileprivate static func head(of file: SourceFile, limits: TableLimits) -> TableFile {
    var limits = limits
    // A spreadsheet is packed as a whole; of a text, the beginning is enough.
    let isPacked = file.bytes.starts(with: [0x50, 0x4B])
    limits.rows = 100
    let bytes = isPacked ? file.bytes : Array(file.bytes.prefix(64 << 10))
    return .read(name: file.name, bytes: bytes, limits: limits)
  }
}
