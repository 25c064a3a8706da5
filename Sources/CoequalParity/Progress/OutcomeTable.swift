/// People of two groups on several ladders, counted by what became of them.
///
/// Everybody is counted once.
public struct OutcomeTable: Hashable, Sendable {
  /// What the rows are about, such as ladders.
  public let rows: [String]
  /// What can become of somebody.
  public let outcomes: [String]
  /// For each outcome and row the people of the compared and of the reference group.
  public private(set) var counts: [[PairCounts]]

  /// Counts nobody yet.
  init(rows: [String], outcomes: [String]) {
    self.rows = rows
    self.outcomes = outcomes
    counts = outcomes.map { _ in
      Array(repeating: PairCounts(compared: 0, reference: 0), count: rows.count)
    }
  }

  /// Counts people.
  ///
  /// - Parameter group: 0 for the compared and 1 for the reference group; others do not count.
  mutating func add(_ count: Int = 1, outcome: Int, row: Int, group: Int) {
    let before = counts[outcome][row]
    counts[outcome][row] = PairCounts(
      compared: before.compared + (group == 0 ? count : 0),
      reference: before.reference + (group == 1 ? count : 0))
  }

  /// The people with an outcome in a row, or in all of them.
  public func count(_ outcome: Int, row: Int?) -> PairCounts {
    guard let row else {
      return counts[outcome].reduce(PairCounts(compared: 0, reference: 0)) {
        PairCounts(
          compared: $0.compared + $1.compared, reference: $0.reference + $1.reference)
      }
    }
    return counts[outcome][row]
  }

  /// The people in a row, or in all of them, whatever became of them.
  public func count(row: Int?) -> PairCounts {
    outcomes.indices.map { count($0, row: row) }.reduce(PairCounts(compared: 0, reference: 0)) {
      PairCounts(compared: $0.compared + $1.compared, reference: $0.reference + $1.reference)
    }
  }

  /// The same without rows that have nobody, and the places of the others.
  func withoutEmptyRows() -> (table: OutcomeTable, places: [Int]) {
    let places = rows.indices.filter { row in
      let all = count(row: row)
      return all.compared + all.reference > 0
    }
    var table = OutcomeTable(rows: places.map { rows[$0] }, outcomes: outcomes)
    for outcome in outcomes.indices {
      table.counts[outcome] = places.map { counts[outcome][$0] }
    }
    return (table, places)
  }
}
