/// By what routes are ordered.
///
/// Where routes are equal by the first measure the next ones decide, and at last the roles: the route
/// comes first whose first different role is written earlier in its framework.
public enum RouteOrder: String, CaseIterable, Sendable {
  /// The levels whose time is not known, the time of the others, the levels, the moves.
  ///
  /// So routes of which all is known come before the others, and these by how much is not known.
  case months
  /// The levels, those of them whose time is not known, the time of the others, the moves.
  case gap
  /// The moves, the levels whose time is not known, the time of the others, the levels.
  case moves
}

/// Sums of efforts along a route as one number, which is smaller for the route that comes first.
///
/// Each measure has as many bits as the sum along any route without loops can need, so that one never
/// runs over into another.
struct RouteCosts {
  /// What each move costs, which is more than nothing: every move counts as one.
  let edges: [UInt128]

  static let unreachable = UInt128.max

  /// - Parameter replaced: What some moves take instead of what the graph says.
  init(_ graph: MoveGraph, _ order: RouteOrder, replacing replaced: [Int: MoveEffort] = [:]) {
    var measures = graph.efforts.map(Self.measures)
    for (edge, effort) in replaced { measures[edge] = Self.measures(effort) }
    let order = Self.order(of: order)
    var widths = Self.widths(graph, measures)
    var dropped = [UInt64](repeating: 0, count: 4)
    // Beyond any career: so many levels or years that the sums take more than 128 bits. Then the last
    // bits of every move are left out, so that no sum runs over.
    while widths.reduce(0, +) > 127 {
      let widest = widths.indices.max { widths[$0] < widths[$1] } ?? 0
      dropped[widest] += 1
      widths[widest] -= 1
    }
    edges = measures.map { measures in
      order.reduce(UInt128(0)) { sum, place in
        sum << UInt128(widths[place]) | UInt128(measures[place] >> dropped[place])
      }
    }
  }

  /// Levels without a time, time, levels, moves.
  private static func measures(_ effort: MoveEffort) -> SIMD4<UInt64> {
    SIMD4(
      UInt64(clamping: effort.untimed), UInt64(clamping: effort.time.parts),
      UInt64(clamping: effort.levels), 1)
  }

  private static func order(of order: RouteOrder) -> [Int] {
    switch order {
    case .months: [0, 1, 2, 3]
    case .gap: [2, 0, 1, 3]
    case .moves: [3, 0, 1, 2]
    }
  }

  /// The bits that the sum of each measure takes at most: a route without loops leaves each role once.
  private static func widths(_ graph: MoveGraph, _ measures: [SIMD4<UInt64>]) -> [Int] {
    var sums = [UInt128](repeating: 0, count: 4)
    for node in 0..<graph.nodeCount {
      var most = SIMD4<UInt64>()
      for edge in graph.edges(from: node) { most = pointwiseMax(most, measures[edge]) }
      for place in 0..<4 { sums[place] += UInt128(most[place]) }
    }
    return sums.map { 128 - $0.leadingZeroBitCount }
  }
}
