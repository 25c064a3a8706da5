import CoequalModel
import Markup

/// Gathers rows into a table: finds the header, and compares the rows with it.
struct TableBuilder {
  var problems: TableProblems
  private let limits: TableLimits
  private var rows: [[TableCell]] = []
  /// The number of each row, as spreadsheet programs show it.
  private var numbers: [Int] = []
  private var cells = 0
  private var number = 0

  init(name: String, limits: TableLimits) {
    problems = TableProblems(file: name)
    self.limits = limits
  }

  /// Takes the next row.
  ///
  /// - Parameter number: Its number from 1, where rows before it may be missing; at least that of the
  ///   row before, plus one.
  /// - Returns: Whether there is room for more.
  mutating func add(_ row: [TableCell], number next: Int? = nil) -> Bool {
    number = next ?? number + 1
    let start = row.first?.place.range.lowerBound ?? 0
    let place = start..<(row.last?.place.range.upperBound ?? start)
    cells += row.count
    guard number <= limits.rows, cells <= limits.cells else {
      problems.report(
        .oversizedTable, "row \(number) and those below it are not read: the table is too large",
        at: place,
        help: ["split the file; at most \(limits.rows) rows and \(limits.cells) cells are read"])
      return false
    }
    if row.isBlank { return true }
    rows.append(row)
    numbers.append(number)
    return true
  }

  /// The table of all rows.
  ///
  /// - Parameter isExact: Whether a row with fewer cells than the header is a fault, as it is where
  ///   each cell is written.
  mutating func table(
    title: String, form: Table.Form, source: SourceText, isExact: Bool
  ) -> Table {
    // A title above the table is one text alone; of a table of one column, the first row is the header.
    let first = rows.firstIndex { row in row.lazy.filter { !$0.isBlank }.count > 1 } ?? 0
    let header = rows.isEmpty ? [] : rows[first].withoutBlankEnd
    if rows.isEmpty {
      problems.report(
        .emptyTable, "no text in this table; expected a header and rows below it", at: 0..<0)
    } else if let name = header.first, first == rows.count - 1 {
      problems.report(
        .emptyTable, "no rows in this table; expected some below the header",
        at: name.place.range)
    }
    checkNames(header)
    for index in rows.indices.dropFirst(first + 1) {
      compare(rows[index], numbers[index], with: header, isExact: isExact)
    }
    return Table(
      name: source.name, title: title, form: form, preface: Array(rows.prefix(first)),
      header: header, rows: Array(rows.dropFirst(first + 1)), source: source)
  }

  private mutating func checkNames(_ header: [TableCell]) {
    var seen: [String: TableCell] = [:]
    for cell in header where !cell.isBlank {
      let name = cell.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let key = name.lowercased()
      guard let other = seen.updateValue(cell, forKey: key) else { continue }
      problems.report(
        .headerCell, "'\(Quotation.of(name))' is the name of two columns", at: cell.place.range,
        notes: [Finding.Note("the first one", at: other.place)],
        help: ["rename one of them"])
      seen[key] = other
    }
  }

  private mutating func compare(
    _ row: [TableCell], _ number: Int, with header: [TableCell], isExact: Bool
  ) {
    if let extra = row.dropFirst(header.count).first(where: { !$0.isBlank }) {
      problems.report(
        .cellCount,
        "row \(number) has \(row.count) cells and the header has \(header.count)",
        at: extra.place.range,
        help: ["put cells that hold the separator in quotes, or name the column in the header"])
    } else if isExact, row.count < header.count, let last = row.last {
      problems.report(
        .cellCount,
        "row \(number) has \(row.count) cells and the header has \(header.count)",
        at: last.place.range, help: ["add the missing cells, which may be empty"])
    }
    for (cell, name) in zip(row, header) where name.isBlank && !cell.isBlank {
      problems.report(
        .headerCell, "row \(number) has a text in a column without a name", at: cell.place.range,
        notes: [Finding.Note("the name would stand here", at: name.place)],
        help: ["name the column in the header"])
    }
  }
}

extension [TableCell] {
  /// Without the cells after the last that has text: spreadsheet programs write as many as the widest
  /// row has.
  fileprivate var withoutBlankEnd: [TableCell] {
    Array(prefix((lastIndex { !$0.isBlank } ?? -1) + 1))
  }
}
