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
      Array(repeating: .zero, count: rows.count)
    }
  }

  /// Counts people.
  ///
  /// - Parameter group: 0 for the compared and 1 for the reference group; others do not count.
  mutating func add(_ count: Int = 1, outcome: Int, row: Int, group: Int) {
    let more = PairCounts(compared: group == 0 ? count : 0, reference: group == 1 ? count : 0)
    counts[outcome][row] = counts[outcome][row] + more
  }

  /// The people with an outcome in a row, or in all of them.
  public func count(_ outcome: Int, row: Int?) -> PairCounts {
    row.map { counts[outcome][$0] } ?? counts[outcome].reduce(.zero, +)
  }

  /// The people in a row, or in all of them, whatever became of them.
  public func count(row: Int?) -> PairCounts {
    outcomes.indices.map { count($0, row: row) }.reduce(.zero, +)
  }

  /// The same without rows that have nobody, and the places of the others.
  func withoutEmptyRows() -> (table: OutcomeTable, places: [Int]) {
    let places = rows.indices.filter { count(row: $0).both > 0 }
    var table = OutcomeTable(rows: places.map { rows[$0] }, outcomes: outcomes)
    for outcome in outcomes.indices {
      table.counts[outcome] = places.map { counts[outcome][$0] }
    }
    return (table, places)
  }
}
