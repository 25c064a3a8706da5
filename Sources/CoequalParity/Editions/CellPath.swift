/// A way round an arc of a network, along which something can flow.
struct CellPath: Sendable {
  /// The arcs, and whether they rise on it.
  let steps: [(arc: Int, rises: Bool)]
  /// How much can flow.
  let capacity: Int
  /// The sum of what its arcs cost.
  let cost: Int

  /// Finds the cheapest way to change an arc further by at least some amount; of several, always the
  /// same, and `nil` where there is none.
  ///
  /// Labels are corrected until none improves; with costs of zero that is a search by breadth.
  ///
  /// - Parameters:
  ///   - flow: What has been changed already.
  ///   - cost: What it costs to use each arc; an arc of cost `Int.max` stays as it is.
  ///   - bound: What a path must cost less than.
  init?(
    in network: CellNetwork, around arc: Int, _ direction: CellNetwork.Direction,
    after flow: CellNetwork.Flow, carrying least: Int, cost: [Int], below bound: Int = .max
  ) {
    // Begins at the short line of the two, against the flow if need be: it has fewer ways to try.
    let shortIsRow = network.columns < network.rows
    let start = network.end(of: arc, isRow: shortIsRow)
    let goal = network.end(of: arc, isRow: !shortIsRow)
    let followsFlow = (start == network.head(arc)) == (direction == .up)
    var search = CellPathSearch(
      network: network, excluded: arc, start: start, goal: goal, followsFlow: followsFlow,
      changes: flow.changes, least: least, cost: cost, bound: bound)
    search.run()
    guard search.via[goal] >= 0 else { return nil }
    var steps: [(arc: Int, rises: Bool)] = []
    var capacity = CellNetwork.unbounded
    var node = goal
    while node != start {
      let arc = search.via[node]
      let rises = (network.head(arc) == node) == followsFlow
      if !rises { capacity = min(capacity, network.values[arc] + flow.changes[arc]) }
      steps.append((arc, rises))
      node = network.end(of: arc, isRow: node >= network.rows)
    }
    self.steps = steps
    self.capacity = capacity
    self.cost = search.reached[goal]
  }
}

/// The labels of a search for the cheapest path between two nodes.
private struct CellPathSearch {
  let network: CellNetwork
  let excluded: Int
  let start: Int
  let goal: Int
  /// Whether it goes the way that the flow goes, or against it.
  let followsFlow: Bool
  let changes: [Int]
  let least: Int
  let cost: [Int]
  /// What it costs to reach each node, and by which arc.
  private(set) var reached: [Int]
  private(set) var via: [Int]
  private var waits: [Bool]
  private var queue: [Int]

  init(
    network: CellNetwork, excluded: Int, start: Int, goal: Int, followsFlow: Bool, changes: [Int],
    least: Int, cost: [Int], bound: Int
  ) {
    self.network = network
    self.excluded = excluded
    self.start = start
    self.goal = goal
    self.followsFlow = followsFlow
    self.changes = changes
    self.least = least
    self.cost = cost
    reached = Array(repeating: .max, count: network.nodes)
    via = Array(repeating: -1, count: network.nodes)
    waits = Array(repeating: false, count: network.nodes)
    queue = [start]
    reached[start] = 0
    reached[goal] = bound
  }

  mutating func run() {
    let goalIsRow = goal < network.rows
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      waits[node] = false
      let isRow = node < network.rows
      var other = isRow ? network.rows : 0
      let end = isRow ? network.nodes : network.rows
      while other < end, reached[node] < reached[goal] {
        if relax(other, from: node, isRow: isRow), other != goal {
          // Looking ahead ends most searches before long lines are gone through.
          if isRow == goalIsRow { _ = relax(goal, from: other, isRow: !isRow) }
          if !waits[other] {
            waits[other] = true
            queue.append(other)
          }
        }
        other += 1
      }
    }
  }

  /// Reaches a node from another if that is cheaper than before.
  private mutating func relax(_ other: Int, from node: Int, isRow: Bool) -> Bool {
    let arc =
      isRow
      ? node * network.columns + other - network.rows
      : other * network.columns + node - network.rows
    let step = cost[arc]
    guard step < .max, arc != excluded else { return false }
    let total = reached[node] + step
    guard total < reached[other], total < reached[goal] else { return false }
    let rises = (network.leadsFromRow(arc) == isRow) == followsFlow
    guard rises || network.values[arc] + changes[arc] >= least else { return false }
    reached[other] = total
    via[other] = arc
    return true
  }
}
