import CoequalModel
import CoequalTables

/// The rows of a history as they stand in its file, with people and roles by number.
struct HistoryRows {
  /// The ids of people, in the order of their bytes.
  let people: [String]
  /// What each row says; ``StepKey/leftOut`` where it is left out.
  let keys: [StepKey]
  /// The rows by person and day.
  let order: StepOrder
  /// What the rows say of groups, by name.
  let groups: [String: CodedColumn]
  /// The events and roles as they are written.
  let events, roles: CodedColumn
  /// What the texts of events and roles mean; `nil` where nothing is meant.
  let meantEvents: [CareerEvent?]
  let meantRoles: [CensusRoles.Facts?]
  /// The day of the table.
  let lastDay: Int32?
  /// Rows that were left out since their event is none of the words, and since they are after the day.
  let unknownEvents, lateRows: Int

  /// Takes the columns of a table.
  ///
  /// - Complexity: O(*n*) for *n* rows, and O(*p* log *p*) for *p* people
  init(
    _ table: ColumnTable, _ columns: [CensusLayout.Column], _ declared: DataTable,
    _ known: CensusRoles
  ) {
    func place(_ field: DataField) -> Int { columns.firstIndex { $0.field == field } ?? -1 }
    func codes(_ field: DataField) -> CodedColumn {
      let number = place(field)
      guard let codes = table.codes(number) else {
        return CodedColumn(
          names: [], codes: Array(repeating: CodedColumn.unknown, count: table.count))
      }
      return CodedColumn(codes, meanings: columns[number].meanings)
    }
    let lastDay = declared.day.map { Int32(clamping: $0.daysSince1970) }
    let (events, roles) = (codes(.event), codes(.role))
    let meantEvents = events.names.map { CareerEvent(rawValue: $0.lowercased()) }
    let meantRoles = roles.names.map { known[$0] }
    var days: [Int32] = []
    if case .days(let values)? = table.columns.dropFirst(max(0, place(.from))).first {
      days = values
    }
    var (unknownEvents, lateRows) = (0, 0)
    let keys = days.indices.map { row -> StepKey in
      let word = events.codes[row]
      guard word >= 0, let event = meantEvents[Int(word)] else {
        unknownEvents += 1
        return .leftOut
      }
      if let lastDay, days[row] > lastDay {
        lateRows += 1
        return .leftOut
      }
      let role = roles.codes[row]
      return StepKey(
        day: days[row], event,
        role: role < 0 ? HistoryStep.unknownRole : meantRoles[Int(role)]?.number ?? -1)
    }
    let ids = table.codes(place(.person))
    let sorted = SortedNames(ids?.texts ?? [])
    people = sorted.names
    order = StepOrder(people: sorted.names.count, keys) { row in
      ids.map { Int(sorted.places[$0[row]]) } ?? -1
    }
    groups = Dictionary(
      columns.enumerated().compactMap { place, column -> (String, CodedColumn)? in
        guard column.field == .group, let codes = table.codes(place) else { return nil }
        return (
          column.alias ?? column.request.names[0],
          CodedColumn(codes, meanings: column.meanings)
        )
      }, uniquingKeysWith: { first, _ in first })
    self.keys = keys
    self.lastDay = lastDay
    (self.events, self.roles) = (events, roles)
    (self.meantEvents, self.meantRoles) = (meantEvents, meantRoles)
    (self.unknownEvents, self.lateRows) = (unknownEvents, lateRows)
  }

  /// The history that they tell.
  func history(file: String) -> History {
    History(
      file: file, people: people, order, keys, groups: groups.mapValues(ofPeople), lastDay: lastDay)
  }

  /// What the last row of each person tells that tells anything.
  private func ofPeople(_ column: CodedColumn) -> CodedColumn {
    let codes = people.indices.map { person -> Int32 in
      let rows = order.career(person)
      guard let last = rows.last(where: { column.codes[Int($0)] != CodedColumn.unknown }) else {
        return CodedColumn.unknown
      }
      // Rows that say the same of a day could stand in any order: the name decides.
      let told = rows.filter { keys[Int($0)] == keys[Int(last)] }.map { column.codes[Int($0)] }
      return told.filter { $0 != CodedColumn.unknown }
        .max { column.names[Int($0)] < column.names[Int($1)] } ?? CodedColumn.unknown
    }
    return CodedColumn(names: column.names, codes: codes).sorted()
  }
}

/// Different names in the order of their bytes, which is the same whatever the locale.
struct SortedNames {
  let names: [String]
  /// The place of each name that was given.
  let places: [Int32]

  /// - Complexity: O(*n* log *n*) for *n* names
  init(_ given: [String]) {
    // The first eight bytes decide nearly always, and are compared at once.
    let order = given.indices.map { (head: Self.head(of: given[$0]), place: $0) }.sorted {
      $0.head == $1.head
        ? given[$0.place].utf8.lexicographicallyPrecedes(given[$1.place].utf8)
        : $0.head < $1.head
    }
    var places = [Int32](repeating: 0, count: given.count)
    for (place, old) in order.enumerated() {
      places[old.place] = Int32(truncatingIfNeeded: place)
    }
    self.places = places
    names = order.map { given[$0.place] }
  }

  private static func head(of name: String) -> UInt64 {
    var head: UInt64 = 0
    var count = 0
    for byte in name.utf8.prefix(8) {
      head = head << 8 | UInt64(byte)
      count += 1
    }
    return head << UInt64(8 * (8 - count))
  }
}
