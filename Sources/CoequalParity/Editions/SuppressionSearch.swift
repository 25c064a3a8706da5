/// Decides which cells of one table are suppressed.
///
/// 1. Cells are suppressed for themselves.
/// 2. For each suppressed cell and measure that could be computed too closely, others are suppressed
///    along the cheapest way round it, until it is protected: the shortest-path heuristic of
///    J. Castro, INFORMS Journal on Computing 19 (2007) 520–533, after J. P. Kelly, B. L. Golden and
///    A. A. Assad, Networks 22 (1992) 397–417.
/// 3. What is suppressed in a line whose total is shown is itself a number that readers can compute,
///    so it must be one that could be shown.
/// 4. Cells that are not needed after all are shown again.
struct SuppressionSearch: Sendable {
  private let table: CellTable
  private let rule: DisclosureRule
  private let measures: [CellMeasure]
  private let forced: Set<Int>
  /// What it costs to suppress each cell: people first, then cells.
  private let losses: [Int]
  private(set) var states: [CellState]
  /// Zero for suppressed cells, and `Int.max` for those that are shown.
  private var costs: [Int]
  private var pending: [Int] = []
  private var proofs: ProtectionProofs

  /// Suppresses what must be for itself.
  ///
  /// - Parameter forced: Cells that are suppressed whatever their content, except zeros that the rule
  ///   shows.
  private init(_ table: CellTable, _ rule: DisclosureRule, hiding forced: Set<Int>) {
    self.table = table
    self.rule = rule
    self.forced = forced
    let count = table.contents.count
    measures = CellMeasure.all(of: table, under: rule)
    losses = table.contents.map { $0.count * (count + 1) + 1 }
    states = Array(repeating: .shown, count: count)
    costs = Array(repeating: .max, count: count)
    proofs = ProtectionProofs(measures: measures.count, cells: count)
    for cell in table.contents.indices {
      if let reason = rule.reason(toSuppress: table.contents[cell]) {
        suppress(cell, reason)
      } else if forced.contains(cell), canSuppress(cell) {
        suppress(cell, .protective)
      }
    }
  }

  /// Which cells are protected first; what hides least depends on the table, so all are tried.
  private enum Order: CaseIterable {
    case mostPeople
    case fewestPeople
    case lastPlace
    case firstPlace
  }

  /// Decides, and takes what costs least.
  ///
  /// - Complexity: about O(*s* · *n*) for *s* suppressed of *n* cells
  static func states(
    of table: CellTable, _ rule: DisclosureRule, hiding forced: Set<Int>
  ) -> [CellState] {
    let start = SuppressionSearch(table, rule, hiding: forced)
    var best = start
    best.run(.mostPeople)
    for order in Order.allCases.dropFirst() where best.loss > start.loss {
      var other = start
      other.run(order)
      if other.loss < best.loss { best = other }
    }
    return best.states
  }

  /// What all that is suppressed costs.
  private var loss: Int {
    zip(states, losses).reduce(0) { $1.0.isSuppressed ? $0 + $1.1 : $0 }
  }

  private mutating func run(_ order: Order) {
    // The last is taken first, so that what it needed is protected right after it.
    switch order {
    case .mostPeople: pending.sort { (losses[$0], $0) < (losses[$1], $1) }
    case .fewestPeople: pending.sort { (losses[$0], $0) > (losses[$1], $1) }
    case .lastPlace: break
    case .firstPlace: pending.reverse()
    }
    repeat {
      while let cell = pending.popLast() {
        for measure in measures.indices { protect(cell, measure) }
      }
    } while coverRemainders()
    while showUnneeded() {}
  }

  private mutating func suppress(_ cell: Int, _ state: CellState) {
    states[cell] = state
    costs[cell] = 0
    pending.append(cell)
  }

  // MARK: Protection

  /// Suppresses others until what remains possible for a cell is wide enough.
  ///
  /// There is always a way: from a cell through the totals of its lines and the grand total back to
  /// it, all of which can rise without limit once they are suppressed.
  private mutating func protect(_ cell: Int, _ measure: Int) {
    while !isProtected(cell, measure), let path = shortfall(cell, measure).cheapestPath() {
      for (other, _) in path.steps where !states[other].isSuppressed {
        suppress(other, .protective)
      }
    }
  }

  /// What is missing for a cell: to be had from cells inside, if they are enough; else from totals of
  /// lines too; else from the grand total too.
  private func shortfall(_ cell: Int, _ measure: Int) -> Shortfall {
    let network = measures[measure].network
    let width = measures[measure].widths[cell]
    var open = costs
    for level in 0...2 {
      for other in open.indices where open[other] == .max && self.level(of: other) == level {
        if canSuppress(other) { open[other] = losses[other] }
      }
      let free = open.map { $0 < .max ? 0 : Int.max }
      let up = network.flow(around: cell, .up, limit: width, cost: free).amount
      let down = network.flow(around: cell, .down, limit: width - up, cost: free).amount
      if up + down >= width { break }
    }
    let up = network.flow(around: cell, .up, limit: width, cost: costs)
    let down = network.flow(around: cell, .down, limit: width, cost: costs)
    return Shortfall(
      network: network, cell: cell, up: up, down: down, missing: width - up.amount - down.amount,
      costs: open)
  }

  private func canSuppress(_ cell: Int) -> Bool {
    rule.zeros == .suppressed || table.contents[cell].count > 0
  }

  private func level(of cell: Int) -> Int {
    let place = table.place(at: cell)
    return (place.row == nil ? 1 : 0) + (place.column == nil ? 1 : 0)
  }

  /// Whether what remains possible for a cell is wide enough; remembers why.
  private mutating func isProtected(_ cell: Int, _ measure: Int) -> Bool {
    let width = measures[measure].widths[cell]
    let network = measures[measure].network
    for direction in CellNetwork.Direction.allCases {
      if proofs.width(of: cell, measure) >= width { return true }
      let flow = network.flow(around: cell, direction, limit: width, cost: costs)
      proofs.record(flow, measure)
    }
    return proofs.width(of: cell, measure) >= width
  }

  // MARK: Remainders

  /// Suppresses one more cell in each line whose suppressed cells together are too few or dominated;
  /// false where there was none.
  private mutating func coverRemainders() -> Bool {
    var found = false
    for line in TableLine.all(of: table) {
      guard !isCovered(line) else { continue }
      let choice =
        line.cells.filter { !states[$0].isSuppressed && canSuppress($0) }
        .min { (losses[$0], $0) < (losses[$1], $1) }
      suppress(choice ?? line.total, .protective)
      found = true
    }
    return found
  }

  /// Whether what is suppressed in a line could be shown as one number, as in effect it is.
  private func isCovered(_ line: TableLine) -> Bool {
    guard !states[line.total].isSuppressed else { return true }
    let suppressed = line.cells.filter { states[$0].isSuppressed }
    guard !suppressed.isEmpty else { return true }
    let remainder = suppressed.reduce(CellContent.nobody(amounts: table.amountCount)) {
      $0 + table.contents[$1]
    }
    return rule.reason(toSuppress: remainder) == nil
  }

  // MARK: Showing again

  /// Shows protective cells again, the costliest first, where all others stay protected; false where
  /// there was none.
  private mutating func showUnneeded() -> Bool {
    var found = false
    let candidates = states.indices.filter { states[$0] == .protective && !forced.contains($0) }
    for cell in candidates.sorted(by: { (losses[$0], $0) > (losses[$1], $1) }) {
      var trial = self
      if trial.show(cell) {
        self = trial
        found = true
      }
    }
    return found
  }

  /// Shows a cell; false where another would not stay protected.
  private mutating func show(_ cell: Int) -> Bool {
    states[cell] = .shown
    costs[cell] = .max
    guard TableLine.through(cell, of: table).allSatisfy(isCovered) else { return false }
    for (other, measure) in proofs.forget(flowsThrough: cell) where states[other].isSuppressed {
      guard isProtected(other, measure) else { return false }
    }
    return true
  }
}
