/// The best ways without loops between two roles.
///
/// Yen's algorithm (Finding the K shortest loopless paths in a network, 1971): behind each way that is
/// found, what is left is divided by the role at which another way leaves it, so that no way is found
/// twice (Lawler, A procedure for computing the K best solutions to discrete optimization problems,
/// 1972). A part is searched only when nothing else can come before what is in it.
struct RouteSearch {
  private let graph: MoveGraph
  private let costs: [UInt128]
  private let (start, end): (Int, Int)
  private let mostMoves: Int?
  private var spurs: SpurSearch
  private var queue = LeastFirst<Part>()

  /// Ways that begin with the same moves.
  private struct Part {
    /// The moves that all of them begin with.
    let prefix: [Int32]
    /// Moves that none of them has next.
    let banned: [Int32]
    /// What none of them is below, or what the best of them costs.
    let cost: UInt128
    /// The best of them; `nil` as long as it is not looked for.
    let best: [Int32]?
  }

  /// - Parameter isOpen: The roles that ways may enter.
  init(
    _ graph: MoveGraph, _ costs: RouteCosts, from start: Int, to end: Int, through isOpen: [Bool],
    mostMoves: Int? = nil
  ) {
    self.graph = graph
    self.costs = costs.edges
    (self.start, self.end) = (start, end)
    self.mostMoves = mostMoves
    let distances = TargetDistances(
      to: end, in: graph, costs.edges, through: isOpen, countingMoves: mostMoves != nil)
    spurs = SpurSearch(graph, costs.edges, to: end, distances)
  }

  /// The best ways as lists of moves, the best first; fewer where there are no more.
  ///
  /// - Complexity: O(*k* *l* *m* log *m*) for *k* ways of *l* moves among *m*, of which the distances
  ///   leave little
  mutating func best(_ count: Int) -> [[Int32]] {
    guard count > 0, start != end else { return [] }
    var found: [[Int32]] = []
    enqueue([], [])
    while let part = queue.popLeast(by: precedes) {
      if let way = part.best {
        found.append(way)
        if found.count == count { break }
        divide(part, behind: way)
      } else if let way = spurs.best(remainder(part.prefix, part.banned)) {
        let whole = part.prefix + way
        queue.insert(
          Part(prefix: part.prefix, banned: part.banned, cost: cost(whole), best: whole),
          by: precedes)
      }
    }
    return found
  }

  private mutating func divide(_ part: Part, behind way: [Int32]) {
    for place in part.prefix.count..<way.count {
      let banned = place == part.prefix.count ? part.banned : []
      enqueue(Array(way[..<place]), banned + [way[place]])
    }
  }

  private mutating func enqueue(_ prefix: [Int32], _ banned: [Int32]) {
    guard let bound = spurs.bound(remainder(prefix, banned)) else { return }
    queue.insert(
      Part(prefix: prefix, banned: banned, cost: cost(prefix) + bound, best: nil), by: precedes)
  }

  private func remainder(_ prefix: [Int32], _ banned: [Int32]) -> SpurSearch.Remainder {
    SpurSearch.Remainder(
      spur: prefix.last.map { graph.target(Int($0)) } ?? start,
      before: prefix.map { graph.source(Int($0)) }, banned: banned,
      mostMoves: mostMoves.map { $0 - prefix.count })
  }

  private func cost(_ way: [Int32]) -> UInt128 { way.reduce(0) { $0 + costs[Int($1)] } }

  /// What is not looked for yet comes before what costs as much; equal ways are ordered by their roles.
  private func precedes(_ first: Part, _ second: Part) -> Bool {
    if first.cost != second.cost { return first.cost < second.cost }
    guard let one = first.best else { return second.best != nil }
    guard let other = second.best else { return false }
    return one.lexicographicallyPrecedes(other) {
      graph.target(Int($0)) < graph.target(Int($1))
    }
  }
}
