extension RequirementTree {
  /// Every way through the choices, as the level that it asks for in each slot, -1 where it asks for none;
  /// `nil` where there are more than a number.
  func ways(atMost limit: Int) -> [[Int]]? {
    ways(through: required, taking: required.count, limit)
  }

  /// The ways to take so many of some parts.
  private func ways(through nodes: [Node], taking count: Int, _ limit: Int) -> [[Int]]? {
    // The ways by how many parts they took so far.
    var taken = [[[Int]]](repeating: [], count: count + 1)
    taken[0] = [Array(repeating: -1, count: slots.count)]
    for (place, node) in nodes.enumerated() {
      guard let parts = ways(through: node, limit) else { return nil }
      // Whoever has taken fewer cannot take enough of the rest: where all are taken, there is one number.
      let fewest = max(1, count - (nodes.count - place - 1))
      for number in stride(from: min(count, place + 1), through: fewest, by: -1) {
        if taken[number].count + taken[number - 1].count * parts.count > limit { return nil }
        for way in taken[number - 1] {
          taken[number] += parts.map { part in zip(way, part).map { max($0, $1) } }
        }
      }
    }
    return taken[count]
  }

  private func ways(through node: Node, _ limit: Int) -> [[Int]]? {
    switch node {
    case .leaf(let leaf):
      var way = Array(repeating: -1, count: slots.count)
      way[leaves[leaf].slot] = leaves[leaf].bar
      return [way]
    case .choice(let choice):
      return ways(
        through: choices[choice].alternatives, taking: choices[choice].atLeast, limit)
    }
  }
}
