import CoequalCensus

/// The people of a report by the values of several columns, for tables of them and for what these
/// tables have in common.
struct SlicedPeople {
  /// The columns, each with the values that have somebody, last none where somebody has none.
  let columns: [(name: String, values: [String?])]
  /// Everybody of the compared and of the reference group.
  let whole: [CellContent]
  /// For each combination of values the people of both groups.
  private let places: [(values: [Int], groups: [CellContent])]

  init(_ rows: PairedRows, by names: [String], in workforce: Workforce) {
    let groups = [rows.compared, rows.reference]
    let all = groups.joined()
    var columns: [(name: String, values: [String?])] = []
    // A combination is numbered by that of the columns before and the value of this one.
    var combinations: [[Int]] = [[]]
    var numbers = Array(repeating: 0, count: workforce.count)
    for name in names {
      let column = workforce.attributes[name]
      let unknown = column?.names.count ?? 0
      func code(_ row: Int) -> Int {
        let code = column?.codes[row] ?? CodedColumn.unknown
        return code == CodedColumn.unknown ? unknown : Int(code)
      }
      var isPresent = Array(repeating: false, count: unknown + 1)
      for row in all { isPresent[code(row)] = true }
      let present = isPresent.indices.filter { isPresent[$0] }
      var places = isPresent.map { _ in 0 }
      for (place, code) in present.enumerated() { places[code] = place }
      columns.append((name, present.map { $0 == unknown ? nil : column?.names[$0] }))
      var found: [Int: Int] = [:]
      var next: [[Int]] = []
      for row in all {
        let (before, place) = (numbers[row], places[code(row)])
        let key = before * present.count + place
        if found[key] == nil {
          found[key] = next.count
          next.append(combinations[before] + [place])
        }
        numbers[row] = found[key] ?? 0
      }
      combinations = next
    }
    var members = combinations.map { _ in groups.map { _ in [Int]() } }
    for (group, rows) in groups.enumerated() {
      for row in rows { members[numbers[row]][group].append(row) }
    }
    self.columns = columns
    whole = groups.map { workforce.content($0) }
    places = zip(combinations, members).map { ($0, $1.map { workforce.content($0) }) }
  }

  /// A table for each column, with a row for each value and the two groups as columns.
  func tables() throws(DisclosureError) -> [CellTable] {
    var tables: [CellTable] = []
    for (index, column) in columns.enumerated() {
      let nobody = CellContent.nobody(amounts: Workforce.disclosed.count)
      var rows = column.values.map { _ in [nobody, nobody] }
      for place in places {
        let row = place.values[index]
        rows[row] = zip(rows[row], place.groups).map { $0 + $1 }
      }
      tables.append(try CellTable(rows))
    }
    return tables
  }

  /// The combinations, with the people of one group.
  func places(ofGroup group: Int) -> [CrossedSuppression.Place] {
    places.map { CrossedSuppression.Place(values: $0.values, content: $0.groups[group]) }
  }
}

extension Workforce {
  /// The pay that is protected.
  fileprivate static let disclosed = [PayMeasure.hourly, .annual]

  /// How many people there are, with their hourly and annual pay.
  fileprivate func content(_ rows: [Int]) -> CellContent {
    CellContent(
      count: rows.count,
      amounts: Self.disclosed.map { measure in
        CellAmount(
          of: rows.map { pay.value(measure, row: $0) }.map { $0.isFinite ? max(0, $0) : 0 })
      })
  }
}
