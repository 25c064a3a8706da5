@testable import CoequalProgression

/// All ways without loops, found by trying every one.
struct RouteOracle {
  let graph: MoveGraph
  let isOpen: [Bool]

  /// The ways as lists of roles, in the order that is asked for, written down without packing numbers.
  func ways(from start: Int, to end: Int, _ order: RouteOrder, mostMoves: Int?) -> [[Int]] {
    var found: [(nodes: [Int], effort: MoveEffort)] = []
    func go(_ nodes: [Int], _ effort: MoveEffort) {
      let last = nodes[nodes.count - 1]
      if last == end { return found.append((nodes, effort)) }
      if let mostMoves, nodes.count > mostMoves { return }
      for edge in graph.edges(from: last) {
        let next = graph.target(edge)
        guard isOpen[next], !nodes.contains(next) else { continue }
        go(nodes + [next], effort + graph.efforts[edge])
      }
    }
    if isOpen[end] { go([start], MoveEffort()) }
    return found.sorted { first, second in
      let (one, other) = (
        Self.measures(first.effort, moves: first.nodes.count, order),
        Self.measures(second.effort, moves: second.nodes.count, order)
      )
      return one == other
        ? first.nodes.lexicographicallyPrecedes(second.nodes)
        : one.lexicographicallyPrecedes(other)
    }.map(\.nodes)
  }

  private static func measures(_ effort: MoveEffort, moves: Int, _ order: RouteOrder) -> [Int64] {
    let (untimed, levels, moves) = (Int64(effort.untimed), Int64(effort.levels), Int64(moves))
    let time = effort.time.parts
    return switch order {
    case .months: [untimed, time, levels, moves]
    case .gap: [levels, untimed, time, moves]
    case .moves: [moves, untimed, time, levels]
    }
  }
}
