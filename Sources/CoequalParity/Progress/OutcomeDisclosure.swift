/// What may be shown of people counted by what became of them.
///
/// There is a table for each outcome, with its rows, both groups and all totals; nobody is in two tables. A
/// number that is hidden in one is hidden in all of them, since who knows how many people there are could
/// subtract the rest. Several tables of the same people hide the same places, too.
public struct OutcomeDisclosure: Sendable {
  private let hidden: Set<CellPlace>

  /// Decides what may be shown.
  ///
  /// - Parameter tables: Tables of the same people with the same rows.
  /// - Throws: ``DisclosureError`` when there are too many people.
  init(_ tables: [OutcomeTable], _ rule: DisclosureRule) throws(DisclosureError) {
    var cells: [CellTable] = []
    for table in tables where !table.rows.isEmpty {
      for counts in table.counts {
        cells.append(try CellTable(counts: counts.map { [$0.compared, $0.reference] }))
      }
    }
    var hidden: Set<CellPlace> = []
    while true {
      let all = cells.flatMap { Suppression($0, rule, hiding: hidden).suppressed }
      if hidden.isSuperset(of: all) { break }
      hidden.formUnion(all)
    }
    self.hidden = hidden
  }

  /// Whether the numbers of a group may be shown in a row, or in all of them together.
  ///
  /// - Parameters:
  ///   - row: The number of the row; `nil` for all rows together.
  ///   - group: 0 for the compared and 1 for the reference group; `nil` for both together.
  public func shows(row: Int?, group: Int?) -> Bool {
    !hidden.contains(CellPlace(row: row, column: group))
  }

  /// Whether the numbers of both groups may be shown.
  public func shows(row: Int?) -> Bool { shows(row: row, group: 0) && shows(row: row, group: 1) }
}
