/// The way through what a role asks for that costs least: which alternatives of its nested choices.
///
/// What a way costs is a function of the level that it asks for in each competency, and it must only
/// grow when one of them does; so what already costs more than the best way found is not followed
/// (branch and bound). An alternative that is met costs nothing and is always taken. Where a choice is
/// among competencies that nothing else asks for, the cheapest of them are taken at once; only what shares
/// a competency is searched. So the cheaper of two must stay it whatever is asked for beside them. Of ways
/// that cost the same, one over what is written first is taken.
struct NearestWay<Cost: Comparable> {
  /// What it costs.
  let cost: Cost
  /// For each leaf of the tree whether it is on the way; optional ones are not.
  let selected: [Bool]
  /// For each slot of the tree the level that the way asks for; -1 where it asks for none.
  let targets: [Int]
  /// Whether everything was searched that could cost less.
  let isExact: Bool
  /// How many steps the search took.
  let steps: Int

  /// The steps after which a search takes the best way that it found, unless fewer are given.
  static var mostSteps: Int { 200_000 }

  /// Searches the way.
  ///
  /// - Parameters:
  ///   - tree: What the role asks for.
  ///   - levels: The level that somebody has in each slot; -1 below the lowest.
  ///   - settled: The choices of the tree that are met without knowing how.
  ///   - mostSteps: The steps after which the best way so far is taken; some way is always found.
  ///   - cost: What it costs to get from these levels to others, a level for each slot.
  /// - Complexity: O(*n* *c*) for *n* requirements of *c* competencies where choices share no competency,
  ///   each alternative having a cost of its own; otherwise exponential in what they share, and at most so
  ///   many steps.
  init(
    through tree: RequirementTree, from levels: [Int], settled: Set<Int> = [],
    mostSteps: Int = Self.mostSteps, cost: @escaping ([Int]) -> Cost
  ) {
    var search = WaySearch(
      tree: tree, levels: levels, settled: settled, mostSteps: mostSteps, cost: cost)
    let way = search.run()
    self.cost = search.best?.cost ?? cost(way.targets)
    selected = (search.best?.way ?? way).selected
    targets = (search.best?.way ?? way).targets
    isExact = search.isExact
    steps = search.steps
  }
}

/// The state of a search for the nearest way.
struct WaySearch<Cost: Comparable> {
  fileprivate let tree: RequirementTree
  private let levels: [Int]
  private let settled: Set<Int>
  private let cost: ([Int]) -> Cost
  fileprivate private(set) var best: (cost: Cost, way: Way)?
  fileprivate private(set) var isExact = true
  fileprivate private(set) var steps = 0
  private let mostSteps: Int

  /// A part of a way: what is taken, and the choices that are still open.
  fileprivate struct Way {
    var targets: [Int]
    var selected: [Bool]
    var open: [Int] = []
  }

  fileprivate init(
    tree: RequirementTree, levels: [Int], settled: Set<Int>, mostSteps: Int,
    cost: @escaping ([Int]) -> Cost
  ) {
    self.mostSteps = mostSteps
    self.tree = tree
    self.levels = levels
    self.settled = settled
    self.cost = cost
  }

  /// Searches, and gives what is on every way.
  fileprivate mutating func run() -> Way {
    var way = Way(
      targets: Array(repeating: -1, count: tree.slots.count),
      selected: Array(repeating: false, count: tree.leaves.count))
    for node in tree.required { take(node, &way) }
    follow(way)
    return way
  }

  private func take(_ node: RequirementTree.Node, _ way: inout Way) {
    switch node {
    case .leaf(let leaf):
      let slot = tree.leaves[leaf].slot
      way.selected[leaf] = true
      way.targets[slot] = max(way.targets[slot], tree.leaves[leaf].bar)
    case .choice(let choice): if !settled.contains(choice) { way.open.append(choice) }
    }
  }

  private mutating func follow(_ given: Way) {
    guard mayBeNearer(given) else { return }
    var way = given
    guard
      let place = way.open.lastIndex(where: { tree.choices[$0].isIndependent })
        ?? way.open.indices.last
    else {
      best = (cost(way.targets), way)
      return
    }
    let choice = tree.choices[way.open.remove(at: place)]
    var wanted = choice.atLeast
    var others: [RequirementTree.Node] = []
    for node in choice.alternatives {
      if !isMet(node, way.targets) {
        others.append(node)
      } else if wanted > 0 {
        take(node, &way)
        wanted -= 1
      }
    }
    if wanted == 0 { return follow(way) }
    let nearest = nearestFirst(others)
    if choice.isIndependent {
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
    if steps >= mostSteps {
      isExact = false
      return false
    }
    steps += 1
    return cost(way.targets) < best.cost
  }

  private func isMet(_ node: RequirementTree.Node, _ targets: [Int]) -> Bool {
    switch node {
    case .leaf(let leaf):
      let slot = tree.leaves[leaf].slot
      return max(levels[slot], targets[slot]) >= tree.leaves[leaf].bar
    case .choice(let number):
      let choice = tree.choices[number]
      return settled.contains(number)
        || choice.alternatives.count { isMet($0, targets) } >= choice.atLeast
    }
  }

  /// The alternatives by what each costs when nothing else is asked for; of equal ones in the order
  /// written.
  private func nearestFirst(_ nodes: [RequirementTree.Node]) -> [RequirementTree.Node] {
    if nodes.count < 2 { return nodes }
    return nodes.enumerated().map { ($0, $1, cost(likelyTargets(of: $1))) }
      .sorted { ($0.2, $0.0) < ($1.2, $1.0) }.map { $0.1 }
  }

  /// What a part asks for: exact for a competency, for a choice its cheapest alternatives.
  private func likelyTargets(of node: RequirementTree.Node) -> [Int] {
    var targets = Array(repeating: -1, count: tree.slots.count)
    switch node {
    case .leaf(let leaf): targets[tree.leaves[leaf].slot] = tree.leaves[leaf].bar
    case .choice(let number):
      let choice = tree.choices[number]
      if settled.contains(number) { return targets }
      for part in nearestFirst(choice.alternatives).prefix(choice.atLeast) {
        for (slot, target) in likelyTargets(of: part).enumerated() {
          targets[slot] = max(targets[slot], target)
        }
      }
    }
    return targets
  }
}
