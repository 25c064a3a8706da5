/// Which cells of a table an edition shows.
///
/// Cells with too few or too unequal people are suppressed (``DisclosureRule``), and then as many
/// others as it takes that nobody can compute a suppressed number from what is shown, by adding and
/// subtracting along rows and columns, more closely than the rule allows. The count and all amounts
/// of a cell are shown together or not at all: a count with a mean would give the sum.
///
/// What is promised, for every suppressed cell or total: among all tables with no negative number that
/// agree with every number shown, its count still varies by ``DisclosureRule/countWidth`` people or
/// more, and each of its sums by ``DisclosureRule/amountWidth`` of itself or more (a sum of zero: of
/// what its people would have at the mean of the table). What is suppressed in a line whose total is
/// shown is, taken together, neither too few nor dominated.
///
/// What is not promised:
/// - that the fewest possible people are hidden. Cells are chosen one after the other and the best
///   choice is a hard problem; no single protective cell could be shown again, though.
/// - protection against those who know more than the table shows: pay within the cell's bounds, such
///   as a minimum wage, somebody's own pay beyond what the p % rule covers, people who act together,
///   which cells are suppressed for themselves.
/// - protection against other tables: see ``LinkedSuppression`` for tables of one run, and
///   ``DisclosureText/separateRuns`` for those of several.
/// - protection against what is shown: where all people of a shown cell have the same, its mean tells
///   the pay of each.
///
/// Sources: L. Willenborg and T. de Waal, Elements of Statistical Disclosure Control (2001);
/// A. Hundepool and others, Statistical Disclosure Control (2012); M. Fischetti and
/// J. J. Salazar, Management Science 47 (2001) 1008–1027.
public struct Suppression: Hashable, Sendable {
  /// The table.
  public let table: CellTable
  /// What must not be told.
  public let rule: DisclosureRule
  private let states: [CellState]

  /// Decides which cells are shown.
  ///
  /// The same table and rule always give the same.
  ///
  /// - Parameters:
  ///   - table: The table, computed from all people.
  ///   - rule: What must not be told.
  ///   - hidden: Places that are suppressed whatever is in them, as when another table hides the
  ///     same number. Places that the table does not have are passed over, and so are zeros where
  ///     the rule shows them.
  /// - Complexity: about O(*s* · *n*) for *s* suppressed of *n* cells
  public init(_ table: CellTable, _ rule: DisclosureRule, hiding hidden: Set<CellPlace> = []) {
    self.table = table
    self.rule = rule
    states = SuppressionSearch.states(
      of: table, rule, hiding: Set(hidden.compactMap(table.index(of:))))
  }

  /// Whether a cell or total is shown, and why not; `nil` where the table has no such place.
  public subscript(place: CellPlace) -> CellState? {
    table.index(of: place).map { states[$0] }
  }

  /// The places that are not shown, by rows.
  public var suppressed: [CellPlace] {
    states.indices.filter { states[$0].isSuppressed }.map(table.place(at:))
  }

  /// The totals that are not shown, since a line with too little else in it cannot protect itself;
  /// ``DisclosureText/suppressedTotals`` says so.
  public var suppressedTotals: [CellPlace] { suppressed.filter(\.isMargin) }

  /// The people in cells and totals that are suppressed only to protect others: what it costs.
  public var protectiveLoss: Int {
    zip(states, table.contents).reduce(0) { $1.0 == .protective ? $0 + $1.1.count : $0 }
  }

  /// What readers can know of a count; `nil` where the table has no such place.
  ///
  /// - Complexity: that of a maximum flow
  public func countInterval(at place: CellPlace) -> FeasibleInterval? {
    interval(at: place, of: .counts(of: table, under: rule))
  }

  /// What readers can know of a sum, to a part of 2⁵⁰ of the grand total; `nil` where the table has
  /// no such place or amount.
  ///
  /// - Complexity: that of a maximum flow
  public func amountInterval(at place: CellPlace, amount: Int) -> FeasibleInterval? {
    guard (0..<table.amountCount).contains(amount) else { return nil }
    return interval(at: place, of: .amount(amount, of: table, under: rule))
  }

  private func interval(at place: CellPlace, of measure: CellMeasure) -> FeasibleInterval? {
    guard let cell = table.index(of: place) else { return nil }
    let value = measure.network.values[cell]
    guard states[cell].isSuppressed else {
      let shown = Double(value) * measure.unit
      return FeasibleInterval(lower: shown, upper: shown)
    }
    let costs = states.map { $0.isSuppressed ? 0 : Int.max }
    let limit = CellNetwork.unbounded
    let up = measure.network.flow(around: cell, .up, limit: limit, cost: costs).amount
    let down = measure.network.flow(around: cell, .down, limit: limit, cost: costs).amount
    return FeasibleInterval(
      lower: Double(value - down) * measure.unit,
      upper: up < limit ? Double(value + up) * measure.unit : nil)
  }
}
