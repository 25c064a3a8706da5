/// Finds the best way from a role of a route to its end that leaves the roles before it alone.
///
/// The search is directed by the exact distances to the end in the whole graph (A*: Hart, Nilsson and
/// Raphael, A formal basis for the heuristic determination of minimum cost paths, 1968), so it looks at
/// little more than the way it finds, as long as that is not blocked.
struct SpurSearch {
  private let graph: MoveGraph
  private let costs: [UInt128]
  private let end: Int
  private let distances: TargetDistances

  /// The ends of ways, each with the one that it comes from.
  private var labels: [Label] = []
  private var queue = LeastFirst<(bound: UInt128, label: Int32)>()
  /// For each role the number of the search that reached it last, and what that knows of it.
  private var seen: [Int32]
  private var search: Int32 = 0
  private var reached: [UInt128]
  private var settledMoves: [Int32]

  private struct Label {
    let cost: UInt128
    let node, moves: Int32
    /// The way before, and the move from its end; -1 at the beginning.
    let previous, edge: Int32
  }

  init(_ graph: MoveGraph, _ costs: [UInt128], to end: Int, _ distances: TargetDistances) {
    self.graph = graph
    self.costs = costs
    self.end = end
    self.distances = distances
    seen = Array(repeating: 0, count: graph.nodeCount)
    reached = Array(repeating: 0, count: graph.nodeCount)
    settledMoves = Array(repeating: 0, count: graph.nodeCount)
  }

  /// What is left open behind the first moves of a route.
  struct Remainder {
    /// The role at which the way begins.
    let spur: Int
    /// The roles before it, which the way must not enter.
    let before: [Int]
    /// Moves from the spur that are not to be taken.
    let banned: [Int32]
    /// The most moves that the way may have.
    let mostMoves: Int?
  }

  /// A cost that no way in the remainder is below; `nil` where there is none.
  func bound(_ remainder: Remainder) -> UInt128? {
    var least: UInt128?
    for edge in graph.edges(from: remainder.spur) {
      let target = graph.target(edge)
      let rest = distances.costs[target]
      guard rest != RouteCosts.unreachable, !remainder.banned.contains(Int32(edge)),
        !remainder.before.contains(target), fits(1, target, remainder.mostMoves)
      else { continue }
      least = min(least ?? .max, costs[edge] + rest)
    }
    return least
  }

  /// The moves of the best way; `nil` where there is none.
  mutating func best(_ remainder: Remainder) -> [Int32]? {
    guard let way = best(remainder, mostMoves: nil) else { return nil }
    guard let most = remainder.mostMoves, way.count > most else { return way }
    // The best of all has too many moves, so that these must be looked at as well.
    return best(remainder, mostMoves: most)
  }

  private mutating func best(_ remainder: Remainder, mostMoves: Int?) -> [Int32]? {
    begin(remainder)
    while let (_, number) = pop() {
      let label = labels[Int(number)]
      let node = Int(label.node)
      if node == end { return way(to: number) }
      // What comes later to a role costs no less; it is of use only with fewer moves.
      let isSettled = seen[node] == search && settledMoves[node] >= 0
      if isSettled, mostMoves == nil || settledMoves[node] <= label.moves { continue }
      seen[node] = search
      settledMoves[node] = label.moves
      for edge in graph.edges(from: node) {
        if label.previous < 0, remainder.banned.contains(Int32(edge)) { continue }
        extend(number, label, by: edge, mostMoves)
      }
    }
    return nil
  }

  /// Marks the roles before the spur as settled without any move, so that no way enters them.
  private mutating func begin(_ remainder: Remainder) {
    search += 1
    labels.removeAll(keepingCapacity: true)
    queue.removeAll()
    for node in remainder.before {
      seen[node] = search
      settledMoves[node] = 0
      reached[node] = 0
    }
    labels.append(
      Label(cost: 0, node: Int32(remainder.spur), moves: 0, previous: -1, edge: -1))
    push(0, bound: distances.costs[remainder.spur])
  }

  private mutating func extend(
    _ number: Int32, _ label: Label, by edge: Int, _ mostMoves: Int?
  ) {
    let target = graph.target(edge)
    let rest = distances.costs[target]
    guard rest != RouteCosts.unreachable, fits(Int(label.moves) + 1, target, mostMoves) else {
      return
    }
    let cost = label.cost + costs[edge]
    if seen[target] == search {
      if settledMoves[target] >= 0, mostMoves == nil || settledMoves[target] <= label.moves + 1 {
        return
      }
      // Ways of equal cost are kept side by side until their roles decide.
      if mostMoves == nil, cost > reached[target] { return }
    } else {
      seen[target] = search
      settledMoves[target] = -1
      reached[target] = cost
    }
    reached[target] = min(reached[target], cost)
    labels.append(
      Label(
        cost: cost, node: Int32(target), moves: label.moves + 1, previous: number,
        edge: Int32(edge)))
    push(Int32(labels.count - 1), bound: cost + rest)
  }

  /// Whether the end can still be reached with so many moves to the role.
  private func fits(_ moves: Int, _ node: Int, _ most: Int?) -> Bool {
    guard let most, let rest = distances.moves?[node] else { return true }
    return rest >= 0 && moves + Int(rest) <= most
  }

  private func way(to number: Int32) -> [Int32] {
    var edges: [Int32] = []
    var label = labels[Int(number)]
    while label.previous >= 0 {
      edges.append(label.edge)
      label = labels[Int(label.previous)]
    }
    return edges.reversed()
  }

  // MARK: - The queue

  private mutating func push(_ label: Int32, bound: UInt128) {
    let labels = labels
    queue.insert((bound, label)) { Self.precedes($0, $1, labels) }
  }

  private mutating func pop() -> (bound: UInt128, label: Int32)? {
    let labels = labels
    return queue.popLeast { Self.precedes($0, $1, labels) }
  }

  /// By the cost of the whole, then of the way so far, then by the first different role.
  ///
  /// So every way of equal cost to a role is in the queue before the role is settled: the roles before
  /// it cost less.
  private static func precedes(
    _ first: (bound: UInt128, label: Int32), _ second: (bound: UInt128, label: Int32),
    _ labels: [Label]
  ) -> Bool {
    if first.bound != second.bound { return first.bound < second.bound }
    var (one, other) = (labels[Int(first.label)], labels[Int(second.label)])
    if one.cost != other.cost { return one.cost < other.cost }
    // Equal costs mean equally many moves.
    var isEarlier = one.node < other.node
    while one.previous != other.previous, one.previous >= 0, other.previous >= 0 {
      (one, other) = (labels[Int(one.previous)], labels[Int(other.previous)])
      if one.node != other.node { isEarlier = one.node < other.node }
    }
    return isEarlier
  }
}
