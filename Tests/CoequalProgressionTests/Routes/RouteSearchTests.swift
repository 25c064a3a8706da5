import CoequalTestSupport
import Testing

@testable import CoequalProgression

/// The search on numbered graphs, against trying every way.
@Suite struct RouteSearchTests {
  private func nodes(_ way: [Int32], _ graph: MoveGraph, from start: Int) -> [Int] {
    [start] + way.map { graph.target(Int($0)) }
  }

  /// A graph with few different efforts, so that ties are frequent.
  private func graph(_ lots: inout SplitMix, nodes: Int) -> MoveGraph {
    let density = 1 + lots.index(4)
    let variety = 1 + lots.index(4)
    var edges: [MoveGraph.Edge] = []
    for from in 0..<nodes {
      for to in 0..<nodes where from != to && lots.once(in: density) {
        let levels = lots.index(variety)
        let isTimed = !lots.once(in: 4)
        edges.append(
          MoveGraph.Edge(
            from: from, to: to,
            effort: MoveEffort(
              levels: levels, untimed: isTimed ? 0 : levels,
              time: isTimed ? GrowthSpan(parts: Int64(levels * (1 + lots.index(2)))) : .zero)))
      }
    }
    return MoveGraph(nodeCount: nodes, edges: edges)
  }

  @Test(arguments: RouteOrder.allCases, [false, true])
  func findsWhatTryingEveryWayFinds(order: RouteOrder, isBounded: Bool) throws {
    var lots = SplitMix(seed: isBounded ? 7 : 11)
    var compared = 0
    for _ in 0..<1500 {
      let count = 2 + lots.index(6)
      let graph = graph(&lots, nodes: count)
      let (start, end) = (0, count - 1)
      var isOpen = (0..<count).map { _ in !lots.once(in: 6) }
      isOpen[start] = true
      let most = isBounded ? 1 + lots.index(count) : nil
      let expected = RouteOracle(graph: graph, isOpen: isOpen)
        .ways(from: start, to: end, order, mostMoves: most)
      let asked = 1 + lots.index(12)
      var found: [[Int]] = []
      if isOpen[end] {
        var search = RouteSearch(
          graph, RouteCosts(graph, order), from: start, to: end, through: isOpen, mostMoves: most)
        found = search.best(asked).map { nodes($0, graph, from: start) }
      }
      try #require(found == Array(expected.prefix(asked)), "\(graph) \(isOpen) \(most ?? -1)")
      compared += found.count
    }
    #expect(compared > 1000)
  }

  @Test func everyWayIsFoundOnce() {
    // Between all of six roles 1 + 4 + 12 + 24 + 24 ways.
    let edges = (0..<6).flatMap { from in
      (0..<6).filter { $0 != from }.map {
        MoveGraph.Edge(from: from, to: $0, effort: MoveEffort(levels: 1))
      }
    }
    let graph = MoveGraph(nodeCount: 6, edges: edges)
    var search = RouteSearch(
      graph, RouteCosts(graph, .gap), from: 0, to: 5, through: Array(repeating: true, count: 6))
    let ways = search.best(1000)
    #expect(ways.count == 65)
    #expect(Set(ways).count == 65)
  }

  @Test func aBoundOnMovesIsKeptWhereEveryBestWayIsLonger() {
    // The way of three moves costs least, and the direct one most.
    let costs = [(0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 2, 4), (0, 3, 9)]
    let graph = MoveGraph(
      nodeCount: 4,
      edges: costs.map {
        MoveGraph.Edge(
          from: $0.0, to: $0.1,
          effort: MoveEffort(levels: 1, time: GrowthSpan(parts: Int64($0.2))))
      })
    func best(_ most: Int) -> [Int]? {
      var search = RouteSearch(
        graph, RouteCosts(graph, .months), from: 0, to: 3, through: [true, true, true, true],
        mostMoves: most)
      return search.best(1).first.map { nodes($0, graph, from: 0) }
    }
    #expect(best(0) == nil)
    #expect(best(1) == [0, 3])
    #expect(best(2) == [0, 2, 3])
    #expect(best(3) == [0, 1, 2, 3])
  }

  @Test func noMeasureRunsOverIntoTheOneBeforeIt() {
    // Two chains of forty moves: one of huge times and levels, all of them known, and one that takes
    // nothing and of which one level is not known. What is known comes first.
    let (long, many) = (Int64(1) << 61, 1 << 61)
    var edges: [MoveGraph.Edge] = []
    for (chain, first) in [0, 40].enumerated() {
      for step in 0..<40 {
        let isFirst = step == 0
        edges.append(
          MoveGraph.Edge(
            from: isFirst ? 0 : first + step, to: step == 39 ? 80 : first + step + 1,
            effort: chain == 0
              ? MoveEffort(levels: many, time: GrowthSpan(parts: isFirst ? 2 * long : long))
              : MoveEffort(levels: isFirst ? 1 : 0, untimed: isFirst ? 1 : 0)))
      }
    }
    let graph = MoveGraph(nodeCount: 81, edges: edges)
    var search = RouteSearch(
      graph, RouteCosts(graph, .months), from: 0, to: 80,
      through: Array(repeating: true, count: 81))
    #expect(search.best(2).map { graph.target(Int($0[0])) } == [1, 41])
  }

  @Test func numbersBeyondAnyCareerDoNotOverflow() {
    let huge = MoveEffort(levels: .max, untimed: .max, time: GrowthSpan(parts: .max))
    let graph = MoveGraph(
      nodeCount: 4,
      edges: [(0, 1), (1, 2), (2, 3), (0, 3)].map {
        MoveGraph.Edge(from: $0.0, to: $0.1, effort: huge)
      })
    var search = RouteSearch(
      graph, RouteCosts(graph, .months), from: 0, to: 3, through: [true, true, true, true])
    #expect(search.best(3).map { $0.count } == [1, 3])
  }
}
