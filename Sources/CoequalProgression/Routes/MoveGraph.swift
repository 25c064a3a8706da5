/// Moves between numbered roles as compact arrays: the moves out of a role stand side by side, and so
/// do the numbers of those into it.
package struct MoveGraph: Sendable {
  package let nodeCount: Int
  /// For each role its first move; one more at the end.
  let starts: [Int32]
  /// For each move the role that is left and the one that is entered.
  let sources, targets: [Int32]
  /// For each role the first of the moves into it, in `incoming`; one more at the end.
  let incomingStarts: [Int32]
  let incoming: [Int32]
  package let efforts: [MoveEffort]

  /// A move with what it takes.
  package struct Edge: Sendable {
    package let from, to: Int
    package let effort: MoveEffort

    package init(from: Int, to: Int, effort: MoveEffort) {
      self.from = from
      self.to = to
      self.effort = effort
    }
  }

  /// Takes moves in any order, at most one from a role to another; each gets its number by the roles
  /// that it leaves and enters.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *n* roles and *m* moves
  package init(nodeCount: Int, edges: [Edge]) {
    let edges = edges.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    self.nodeCount = nodeCount
    sources = edges.map { Int32($0.from) }
    targets = edges.map { Int32($0.to) }
    efforts = edges.map(\.effort)
    starts = Self.starts(of: sources, count: nodeCount)
    incomingStarts = Self.starts(of: targets, count: nodeCount)
    var next = incomingStarts
    var incoming = [Int32](repeating: 0, count: edges.count)
    for (edge, target) in targets.enumerated() {
      incoming[Int(next[Int(target)])] = Int32(edge)
      next[Int(target)] += 1
    }
    self.incoming = incoming
  }

  private static func starts(of ends: [Int32], count: Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: count + 1)
    for end in ends { starts[Int(end) + 1] += 1 }
    for node in 0..<count { starts[node + 1] += starts[node] }
    return starts
  }

  package var edgeCount: Int { targets.count }

  func edges(from node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  func edges(into node: Int) -> ArraySlice<Int32> {
    incoming[Int(incomingStarts[node])..<Int(incomingStarts[node + 1])]
  }

  func target(_ edge: Int) -> Int { Int(targets[edge]) }

  func source(_ edge: Int) -> Int { Int(sources[edge]) }

  /// The roles that moves lead to from a role among those that are open, with the least number of
  /// moves; -1 where none lead there.
  func moves(from start: Int, through isOpen: [Bool]) -> [Int32] {
    moves(start) { node, visit in
      for edge in edges(from: node) where isOpen[target(edge)] { visit(target(edge)) }
    }
  }

  /// The same in the other direction: how many moves lead from each role to this one.
  func moves(to end: Int, through isOpen: [Bool]) -> [Int32] {
    moves(end) { node, visit in
      for edge in edges(into: node) where isOpen[source(Int(edge))] { visit(source(Int(edge))) }
    }
  }

  private func moves(_ start: Int, next: (Int, (Int) -> Void) -> Void) -> [Int32] {
    var moves = [Int32](repeating: -1, count: nodeCount)
    moves[start] = 0
    var queue = [start]
    var place = 0
    while place < queue.count {
      let node = queue[place]
      place += 1
      next(node) { other in
        guard moves[other] < 0 else { return }
        moves[other] = moves[node] + 1
        queue.append(other)
      }
    }
    return moves
  }
}
