/// The least that a person with certain levels lacks for a role: which alternatives come nearest.
///
/// Nearest is what leaves the fewest levels without a declared time, then takes the shortest time
/// under the convention, then the shortest time one after the other, then the fewest levels. All of
/// them only grow when something more is asked for, so what is already farther than the best way found
/// is not followed (branch and bound). An alternative that is met costs nothing and is always taken.
/// Where a choice is among competencies that nothing else asks for, the nearest of them are taken at
/// once; only what shares a competency is searched.
struct LeastGap {
  /// How far it is.
  private(set) var nearness: Nearness
  /// For each leaf of the tree whether it is on the nearest way; optional ones are not.
  private(set) var selected: [Bool] = []
  /// For each slot of the tree the level that the nearest way asks for; -1 where it asks for none.
  private(set) var targets: [Int] = []
  /// Whether everything was searched that could be nearer.
  private(set) var isExact = true

  /// The steps after which the search takes the best way that it found.
  static let mostSteps = 200_000

  /// Searches the nearest way.
  ///
  /// - Parameters:
  ///   - tree: What the role asks for.
  ///   - levels: The level of each slot; -1 below the lowest.
  ///   - growth: How competencies grow beside each other.
  ///   - untimedIsFree: Whether a level without a declared time takes none, for the best case.
  /// - Complexity: O(*n* log *n*) for *n* requirements where choices share no competency; otherwise
  ///   exponential in what they share, and at most ``mostSteps`` steps.
  init(
    _ tree: RequirementTree, levels: [Int], growth: GrowthTime, untimedIsFree: Bool = false
  ) {
    var search = Search(
      tree: tree, levels: levels, growth: growth, untimedIsFree: untimedIsFree)
    search.run()
    (nearness, selected, targets) = search.best ?? (Nearness(), [], [])
    isExact = search.isExact
  }
}

/// The state of a search.
private struct Search {
  let tree: RequirementTree
  let levels: [Int]
  let growth: GrowthTime
  let untimedIsFree: Bool
  var best: (nearness: Nearness, selected: [Bool], targets: [Int])?
  var steps = 0
  var isExact = true

  init(tree: RequirementTree, levels: [Int], growth: GrowthTime, untimedIsFree: Bool) {
    self.tree = tree
    self.levels = levels
    self.growth = growth
    self.untimedIsFree = untimedIsFree
  }

  /// A part of the way: what is taken, and the choices that are still open.
  struct Way {
    var targets: [Int]
    var selected: [Bool]
    var open: [Int] = []
  }

  mutating func run() {
    var way = Way(
      targets: Array(repeating: -1, count: tree.slots.count),
      selected: Array(repeating: false, count: tree.leaves.count))
    for node in tree.required { take(node, &way) }
    follow(way)
  }

  private func take(_ node: RequirementTree.Node, _ way: inout Way) {
    switch node {
    case .leaf(let leaf):
      let slot = tree.leaves[leaf].slot
      way.selected[leaf] = true
      way.targets[slot] = max(way.targets[slot], tree.leaves[leaf].bar)
    case .choice(let choice): way.open.append(choice)
    }
  }

  private mutating func follow(_ given: Way) {
    guard mayBeNearer(given) else { return }
    var way = given
    guard
      let place = way.open.lastIndex(where: { tree.choices[$0].isIndependent })
        ?? way.open.indices.last
    else {
      best = (nearness(way.targets), way.selected, way.targets)
      return
    }
    let choice = tree.choices[way.open.remove(at: place)]
    var wanted = choice.atLeast
    var others: [(node: RequirementTree.Node, nearness: Nearness)] = []
    for node in choice.alternatives {
      if !isMet(node, way.targets) {
        others.append((node, estimate(node)))
      } else if wanted > 0 {
        take(node, &way)
        wanted -= 1
      }
    }
    // Sorting keeps the order written where two are equally near.
    let nearest = others.enumerated().sorted {
      ($0.element.nearness, $0.offset) < ($1.element.nearness, $1.offset)
    }.map(\.element.node)
    if choice.isIndependent || wanted == 0 {
      for node in nearest.prefix(wanted) { take(node, &way) }
      follow(way)
    } else {
      combine(nearest[...], wanted, way)
    }
  }

  /// Follows every way to take so many of some alternatives.
  private mutating func combine(
    _ nodes: ArraySlice<RequirementTree.Node>, _ wanted: Int, _ way: Way
  ) {
    if wanted == 0 { return follow(way) }
    guard nodes.count >= wanted, let first = nodes.first, mayBeNearer(way) else { return }
    var with = way
    take(first, &with)
    combine(nodes.dropFirst(), wanted - 1, with)
    combine(nodes.dropFirst(), wanted, way)
  }

  private mutating func mayBeNearer(_ way: Way) -> Bool {
    guard let best else { return true }
    steps += 1
    if steps > LeastGap.mostSteps {
      isExact = false
      return false
    }
    return nearness(way.targets) < best.nearness
  }

  private func isMet(_ node: RequirementTree.Node, _ targets: [Int]) -> Bool {
    switch node {
    case .leaf(let leaf):
      let slot = tree.leaves[leaf].slot
      return max(levels[slot], targets[slot]) >= tree.leaves[leaf].bar
    case .choice(let choice):
      let choice = tree.choices[choice]
      return choice.alternatives.count { isMet($0, targets) } >= choice.atLeast
    }
  }

  /// How far a part is when nothing else is asked for: exact for a competency, a guess for a choice.
  private func estimate(_ node: RequirementTree.Node) -> Nearness {
    switch node {
    case .leaf(let leaf):
      var targets = Array(repeating: -1, count: tree.slots.count)
      targets[tree.leaves[leaf].slot] = tree.leaves[leaf].bar
      return nearness(targets)
    case .choice(let choice):
      let choice = tree.choices[choice]
      let parts = choice.alternatives.map(estimate).sorted().prefix(choice.atLeast)
      return parts.reduce(into: Nearness()) { sum, part in
        sum.untimed += part.untimed
        sum.time = sum.time + part.time
        sum.sum = sum.sum + part.sum
        sum.levels += part.levels
      }
    }
  }

  private func nearness(_ targets: [Int]) -> Nearness {
    var nearness = Nearness()
    var times: [GrowthSpan] = []
    for (slot, target) in targets.enumerated() where target > levels[slot] {
      let missing = target - levels[slot]
      nearness.levels += missing
      if let perLevel = tree.slots[slot].perLevel {
        let time = perLevel * missing
        nearness.sum = nearness.sum + time
        times.append(time)
      } else if !untimedIsFree {
        nearness.untimed += missing
      }
    }
    nearness.time = growth.span(of: times)
    return nearness
  }
}
