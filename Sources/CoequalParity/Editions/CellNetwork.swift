/// One measure of a table with its totals as a network in which it flows round: out of each row into
/// the columns, out of each column into the total of all columns, from there as the grand total into
/// the total of all rows, and back into each row.
///
/// Each number of the table is what flows through one arc, and that rows and columns add up says that
/// as much leaves each node as enters it. What an outsider must hold for possible is then every flow
/// that keeps the shown arcs as they are and is nowhere negative. How far one suppressed arc can rise
/// or fall among these is a maximum flow through the other suppressed arcs, which can rise without
/// limit and fall to zero. It is exact, and whole values give whole bounds, so that it gains nobody
/// anything to know that people are whole.
///
/// Source: M. Fischetti and J. J. Salazar, Management Science 47 (2001) 1008–1027, whose
/// attacker's problems these are; L. H. Cox, Journal of the American Statistical Association 90
/// (1995) 1453–1462 (networks).
struct CellNetwork: Sendable {
  /// The lines of a table with its totals.
  let rows: Int
  let columns: Int
  /// What flows through each arc, by rows.
  let values: [Int]

  /// More than any table holds, and far from overflow.
  static let unbounded = 1 << 60

  /// How many nodes there are: rows first, then columns.
  var nodes: Int { rows + columns }

  /// The row that an arc touches, or the column.
  func end(of arc: Int, isRow: Bool) -> Int { isRow ? arc / columns : rows + arc % columns }

  /// The node that an arc leads to.
  func head(_ arc: Int) -> Int { end(of: arc, isRow: !leadsFromRow(arc)) }

  /// Cells inside and the grand total lead from a row to a column, the totals of lines back.
  func leadsFromRow(_ arc: Int) -> Bool {
    (arc / columns == rows - 1) == (arc % columns == columns - 1)
  }
}

extension CellNetwork {
  /// Whether a number rises or falls.
  enum Direction: CaseIterable {
    case up
    case down
  }

  /// How a number can be changed, with what must change with it.
  struct Flow {
    /// By how much.
    var amount = 0
    /// How much each arc rises, or falls where that is negative.
    var changes: [Int]
    /// The arcs that change.
    var touched: Set<Int> = []
  }

  /// How far an arc can be changed.
  ///
  /// - Parameters:
  ///   - limit: Where more is not of interest.
  ///   - cost: What it costs to use each arc; an arc of cost `Int.max` stays as it is.
  /// - Complexity: Shortest augmenting paths, where all costs are zero (J. Edmonds, R. M. Karp,
  ///   Journal of the ACM 19, 1972, 248–264): O(arcs) for each, O(nodes · arcs) of them at worst and
  ///   few in practice
  func flow(around arc: Int, _ direction: Direction, limit: Int, cost: [Int]) -> Flow {
    let most = direction == .up ? limit : min(limit, values[arc])
    var flow = Flow(changes: Array(repeating: 0, count: values.count))
    while flow.amount < most,
      let path = CellPath(in: self, around: arc, direction, after: flow, carrying: 1, cost: cost)
    {
      let amount = min(path.capacity, most - flow.amount)
      flow.amount += amount
      for (arc, rises) in path.steps {
        flow.changes[arc] += rises ? amount : -amount
        flow.touched.insert(arc)
      }
    }
    guard flow.amount > 0 else { return flow }
    flow.changes[arc] = direction == .up ? flow.amount : -flow.amount
    flow.touched.insert(arc)
    return flow
  }
}
