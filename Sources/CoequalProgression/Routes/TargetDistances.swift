/// How far every role is from the end of routes, which directs their search.
struct TargetDistances {
  /// The least cost from each role; `RouteCosts.unreachable` where no moves lead to the end.
  let costs: [UInt128]
  /// The fewest moves from each role, where a question bounds them; -1 where none lead to the end.
  let moves: [Int32]?

  /// Dijkstra's algorithm from the end against the moves (A note on two problems in connexion with
  /// graphs, 1959).
  ///
  /// - Complexity: O(*m* log *m*) for *m* moves
  init(
    to end: Int, in graph: MoveGraph, _ edgeCosts: [UInt128], through isOpen: [Bool],
    countingMoves: Bool
  ) {
    var costs = [UInt128](repeating: RouteCosts.unreachable, count: graph.nodeCount)
    var queue = LeastFirst<(cost: UInt128, node: Int32)>()
    costs[end] = 0
    queue.insert((0, Int32(end))) { $0.cost < $1.cost }
    while let (cost, node) = queue.popLeast(by: { $0.cost < $1.cost }) {
      guard cost == costs[Int(node)] else { continue }
      for edge in graph.edges(into: Int(node)) {
        let source = graph.source(Int(edge))
        let other = cost + edgeCosts[Int(edge)]
        guard isOpen[source], other < costs[source] else { continue }
        costs[source] = other
        queue.insert((other, Int32(source))) { $0.cost < $1.cost }
      }
    }
    self.costs = costs
    moves = countingMoves ? graph.moves(to: end, through: isOpen) : nil
  }
}
