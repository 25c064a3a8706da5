import CoequalTestSupport
import Testing

@testable import CoequalProgression

/// The search against `shortest_simple_paths` of networkx, by values that `Reference/routes.py` wrote.
@Suite struct RouteReferenceTests {
  private struct Example {
    let nodes: Int
    var edges: [MoveGraph.Edge] = []
    var paths: [(weight: Int64, nodes: [Int])] = []
  }

  private func examples() throws -> [Example] {
    let folder = "Tests/CoequalProgressionTests/Routes/Reference"
    var examples: [Example] = []
    for line in try PackageFolder.text(of: "\(folder)/routes.txt").split(separator: "\n") {
      let words = line.split(separator: " ")
      let numbers = words.dropFirst().compactMap { Int($0) }
      switch words[0] {
      case "graph": examples.append(Example(nodes: numbers[0]))
      case "move":
        examples[examples.count - 1].edges.append(
          MoveGraph.Edge(
            from: numbers[0], to: numbers[1],
            effort: MoveEffort(time: GrowthSpan(parts: Int64(numbers[2])))))
      case "path":
        examples[examples.count - 1].paths.append((Int64(numbers[0]), Array(numbers.dropFirst())))
      default: continue
      }
    }
    return examples
  }

  @Test func pathsAndWeightsAreThoseOfNetworkx() throws {
    let examples = try examples()
    #expect(examples.count == 5)
    for example in examples {
      let graph = MoveGraph(nodeCount: example.nodes, edges: example.edges)
      var search = RouteSearch(
        graph, RouteCosts(graph, .months), from: 0, to: example.nodes - 1,
        through: Array(repeating: true, count: example.nodes))
      let ways = search.best(example.paths.count)
      #expect(ways.map { [0] + $0.map { graph.target(Int($0)) } } == example.paths.map(\.nodes))
      let weights = ways.map { way in
        way.reduce(Int64(0)) { $0 + graph.efforts[Int($1)].time.parts }
      }
      #expect(weights == example.paths.map(\.weight))
    }
  }
}
