import CoequalModel
import CoequalTables
import Markup

/// What is wrong with a history beside the catalog, and with careers in themselves.
///
/// Findings name rows and never people. Of one kind a few are told, and the others counted.
struct HistoryFindings {
  private let rows: HistoryRows
  private let known: CensusRoles
  private let table: DataTable
  private let file: String
  private let numbering: RowNumbering

  init(
    _ rows: HistoryRows, _ known: CensusRoles, _ table: DataTable, file: String,
    _ numbering: RowNumbering
  ) {
    self.rows = rows
    self.known = known
    self.table = table
    self.file = file
    self.numbering = numbering
  }

  /// How many findings of one kind are told.
  private static let most = 20

  private func row(_ row: Int) -> String { numbering.name(of: row) }

  private func more(_ count: Int, _ rule: HistoryRule) -> [Finding] {
    count > 0 ? [rule.finding("\(count) more of this kind", file: file)] : []
  }

  // MARK: - Words

  /// What can be told of single rows: events and roles that nothing has, and days.
  var ofWords: [Finding] {
    day + unknownEvents + unknownRoles + withoutRole + late
  }

  private var day: [Finding] {
    guard table.day == nil else { return [] }
    return [
      HistoryRule.historyWithoutDay.finding(
        "the history does not say with which day it ends, so the last event counts as its end",
        file: file, help: ["write day=\"2026-12-31\" into its 'table' in coequal.xml"])
    ]
  }

  /// The first row and the number of rows with each text for which nothing is meant, by first rows.
  private func strange(
    _ column: CodedColumn, _ isMeant: (Int) -> Bool
  ) -> [(name: String, first: Int, count: Int)] {
    var found: [(name: String, first: Int, count: Int)] = column.names.map { ($0, -1, 0) }
    for (row, code) in column.codes.enumerated() where code != CodedColumn.unknown {
      if found[Int(code)].count == 0 { found[Int(code)].first = row }
      found[Int(code)].count += 1
    }
    return found.indices.filter { !isMeant($0) && found[$0].count > 0 }.map { found[$0] }
      .sorted { $0.first < $1.first }
  }

  private func place(_ first: Int, _ count: Int) -> String {
    row(first) + (count > 1 ? " and \(count - 1) more" : "")
  }

  private var unknownEvents: [Finding] {
    let strange = strange(rows.events) { rows.meantEvents[$0] != nil }
    let words = CareerEvent.allCases.map(\.rawValue)
    return strange.prefix(Self.most).map { name, first, count -> Finding in
      let nearest = NearestName.suggestion(for: name, among: words)
      return HistoryRule.unknownEvent.finding(
        "\(place(first, count)): no event is called '\(Quotation.of(name))'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? ""), file: file,
        help: [
          "choose one of \(words.map { "'\($0)'" }.joined(separator: ", ")), or say what the text means with "
            + "'code' in coequal.xml; the row is left out"
        ])
    } + more(strange.count - Self.most, .unknownEvent)
  }

  private var unknownRoles: [Finding] {
    let strange = strange(rows.roles) { rows.meantRoles[$0] != nil }
    return strange.prefix(Self.most).map { name, first, count -> Finding in
      let nearest = known.suggestion(for: name)
      return HistoryRule.unknownRole.finding(
        "\(place(first, count)): the catalog does not have the role '\(Quotation.of(name))'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? ""), file: file,
        help: [
          "write it as framework/role, or say what the text means with 'code' in coequal.xml; the event counts, "
            + "its role is unknown"
        ])
    } + more(strange.count - Self.most, .unknownRole)
  }

  private var withoutRole: [Finding] {
    var found = FirstRows<CareerEvent>(most: Self.most)
    for (row, key) in rows.keys.enumerated()
    where key != .leftOut && key.event.beginsRole && rows.roles.codes[row] == CodedColumn.unknown {
      found.add(row, key.event)
    }
    return found.rows.map { row, event in
      HistoryRule.eventWithoutRole.finding(
        "\(self.row(row)): '\(event.rawValue)' names no role in '\(column(.role))'", file: file,
        help: ["write the role from that day on, as framework/role"])
    } + more(found.others, .eventWithoutRole)
  }

  private var late: [Finding] {
    guard rows.lateRows > 0, let day = table.day else { return [] }
    return [
      HistoryRule.eventAfterDay.finding(
        "\(Counted(rows.lateRows, "event is", "events are")) after \(day.lexical), with which the history ends",
        file: file,
        help: [
          "they are left out; correct the days, or the day of the 'table' in coequal.xml"
        ])
    ]
  }

  private func column(_ field: DataField) -> String {
    table.columns.first { $0.holds == field }?.name ?? field.rawValue
  }

  /// That so many rows are unfit that there is no history.
  func tooManyUnfit(_ unfit: Int, of all: Int, share: Double) -> Finding {
    let percent = Int(exactly: 100 * share).map(String.init) ?? (100 * share).description
    return Finding(
      rule: TableRule.unfitTable.id, severity: TableRule.unfitTable.severity,
      message: "\(unfit) of \(all) rows are unfit; at most \(percent) % may be",
      place: Place(file: file, range: 0..<0),
      help: ["repair the rows, or say with 'most-unfit' that more of them may be left out"])
  }

  // MARK: - Careers

  /// What contradicts itself in careers, and steps that their roles do not bear out.
  ///
  /// - Complexity: O(*n*) for *n* rows
  var ofCareers: [Finding] {
    var found: [HistoryRule: FirstRows<CareerFault>] = [:]
    for person in rows.people.indices {
      var career = CareerState()
      for row in rows.order.career(person) {
        let key = rows.keys[Int(row)]
        if let kind = career.fault(of: key, known.all) {
          let fault = CareerFault(kind: kind, event: key.event, from: career.role, to: key.role)
          found[kind.rule, default: FirstRows(most: Self.most)].add(Int(row), fault)
        }
        career.take(key)
      }
    }
    return HistoryRule.allCases.flatMap { rule -> [Finding] in
      guard let first = found[rule] else { return [] }
      return first.rows.map { row, fault in
        rule.finding(
          "\(self.row(row)): \(fault.message(known.all))", file: file, help: fault.help)
      } + more(first.others, rule)
    }
  }
}

/// The first rows with something, in the order of the file, and how many others there are.
struct FirstRows<Value> {
  private(set) var rows: [(row: Int, value: Value)] = []
  private(set) var others = 0
  private let most: Int

  init(most: Int) {
    self.most = most
  }

  /// Adds a row; they come in any order.
  mutating func add(_ row: Int, _ value: Value) {
    if rows.count == most {
      others += 1
      guard let last = rows.last, row < last.row else { return }
      rows.removeLast()
    }
    let place = rows.firstIndex { row < $0.row } ?? rows.count
    rows.insert((row, value), at: place)
  }
}
