/// A search for the nearest way, by depth.
///
/// A document may have very many choices and alternatives. So what is still to be tried is a list, and no
/// call for each of them inside of another; and there is one way that is changed and changed back, and no
/// copy of it for each step.
struct WaySearch<Cost: Comparable> {
  private let tree: RequirementTree
  private let levels: [Int]
  private let settled: Set<Int>
  private let mostSteps: Int
  private let cost: ([Int], [Int]) -> Cost

  /// A whole way with what it costs.
  struct Way {
    let cost: Cost
    let selected: [Bool]
    let targets: [Int]
  }

  private var best: Way?
  /// Whether everything was searched that could cost less.
  private(set) var isExact = true
  /// How many steps were taken.
  private(set) var steps = 0

  // The way that is followed: what it asks for in each slot, the slots for which it asks something, what is
  // taken, and the choices that are still open, independent ones apart: they come first.
  private var targets: [Int]
  private var asked: [Int] = []
  private var selected: [Bool]
  private var openIndependent: [Int] = []
  private var openOthers: [Int] = []
  /// What was changed on it, to change it back.
  private var changes: [Change] = []
  /// What is still to be tried.
  private var branches: [Branch] = []
  /// The alternatives of each choice by what they cost; `nil` as long as nobody asked.
  private var ordered: [[Candidate]?]

  private enum Change {
    case target(slot: Int, before: Int)
    case selected(leaf: Int)
    case opened(choice: Int)
    case closed(choice: Int)
  }

  /// An alternative of a choice.
  private struct Candidate {
    let node: RequirementTree.Node
    /// What it asks for when it is taken by the ways that seem nearest.
    let targets: [(slot: Int, level: Int)]
    /// An alternative before it that asks for no more of the same competency, as a leaf: without that one
    /// this one is not taken either, for it serves nothing that the other does not.
    var easier: Int?
    /// The place of the next one that is not without use once this one is left out.
    var next: Int
  }

  /// A place in a choice from which on so many are still to be taken.
  private struct Branch {
    let candidates: [Candidate]
    var place: Int
    var wanted: Int
    /// How many changes were made before.
    var changes: Int
  }

  /// - Parameters: As of ``NearestWay``.
  init(
    tree: RequirementTree, levels: [Int], settled: Set<Int>, mostSteps: Int,
    cost: @escaping ([Int], [Int]) -> Cost
  ) {
    self.tree = tree
    self.levels = levels
    self.settled = settled
    self.mostSteps = mostSteps
    self.cost = cost
    targets = Array(repeating: -1, count: tree.slots.count)
    selected = Array(repeating: false, count: tree.leaves.count)
    ordered = Array(repeating: nil, count: tree.choices.count)
  }

  /// Searches the nearest way.
  mutating func run() -> Way {
    for node in tree.required { take(node) }
    var branch = nextBranch()
    while true {
      while let current = branch { branch = follow(current) }
      guard let last = branches.popLast() else { break }
      if isSpent {
        isExact = false
        break
      }
      undo(to: last.changes)
      branch = last
    }
    return best ?? way
  }

  private var way: Way {
    Way(cost: cost(asked, targets), selected: selected, targets: targets)
  }

  /// Takes the next alternative, and remembers to try without it.
  private mutating func follow(_ branch: Branch) -> Branch? {
    if branch.wanted == 0 { return nextBranch() }
    var branch = branch
    let all = branch.candidates
    while branch.place < all.count, let easier = all[branch.place].easier, !selected[easier] {
      steps += 1
      branch.place += 1
    }
    guard all.count - branch.place >= branch.wanted, mayBeNearer() else { return nil }
    let candidate = all[branch.place]
    if all.count - candidate.next >= branch.wanted {
      branches.append(
        Branch(
          candidates: all, place: candidate.next, wanted: branch.wanted, changes: changes.count))
    }
    take(candidate.node)
    branch.place += 1
    branch.wanted -= 1
    return branch
  }

  /// Settles open choices until one of them can be met in ways that matter to others; `nil` where the way is
  /// whole, or cannot be the nearest.
  private mutating func nextBranch() -> Branch? {
    while mayBeNearer() {
      guard let number = openIndependent.popLast() ?? openOthers.popLast() else {
        steps += selected.count / 4_096
        best = way
        return nil
      }
      changes.append(.closed(choice: number))
      let choice = tree.choices[number]
      if best != nil { steps += choice.alternatives.count / 256 }
      var wanted = choice.atLeast
      var others = 0
      for node in choice.alternatives {
        if !isMet(node) {
          others += 1
        } else if wanted > 0 {
          take(node)
          wanted -= 1
        }
      }
      if wanted == 0 { continue }
      let all = order(of: number)
      // Most often nothing is met yet, and then the list is that of the choice.
      let nearest = others == all.count ? all : unmet(of: all)
      if choice.isIndependent {
        for candidate in nearest.prefix(wanted) { take(candidate.node) }
      } else {
        return Branch(candidates: nearest, place: 0, wanted: wanted, changes: changes.count)
      }
    }
    return nil
  }

  private mutating func mayBeNearer() -> Bool {
    guard let best else { return true }
    if isSpent {
      isExact = false
      return false
    }
    steps += 1 + asked.count / 256
    return cost(asked, targets) < best.cost
  }

  private var isSpent: Bool { steps >= mostSteps && best != nil }

  private func isMet(_ node: RequirementTree.Node) -> Bool {
    switch node {
    case .leaf(let leaf):
      let slot = tree.leaves[leaf].slot
      return max(levels[slot], targets[slot]) >= tree.leaves[leaf].bar
    case .choice(let number):
      let choice = tree.choices[number]
      return settled.contains(number)
        || choice.alternatives.count { isMet($0) } >= choice.atLeast
    }
  }

  // MARK: - The way that is followed

  private mutating func take(_ node: RequirementTree.Node) {
    switch node {
    case .leaf(let leaf):
      let (slot, bar) = (tree.leaves[leaf].slot, tree.leaves[leaf].bar)
      selected[leaf] = true
      changes.append(.selected(leaf: leaf))
      if targets[slot] < bar {
        changes.append(.target(slot: slot, before: targets[slot]))
        if targets[slot] < 0 { asked.append(slot) }
        targets[slot] = bar
      }
    case .choice(let choice):
      if settled.contains(choice) { return }
      changes.append(.opened(choice: choice))
      open(choice)
    }
  }

  private mutating func open(_ choice: Int) {
    if tree.choices[choice].isIndependent {
      openIndependent.append(choice)
    } else {
      openOthers.append(choice)
    }
  }

  private mutating func undo(to count: Int) {
    while changes.count > count, let change = changes.popLast() {
      switch change {
      case .selected(let leaf): selected[leaf] = false
      case .target(let slot, let before):
        targets[slot] = before
        if before < 0 { asked.removeLast() }
      case .opened(let choice):
        if tree.choices[choice].isIndependent {
          openIndependent.removeLast()
        } else {
          openOthers.removeLast()
        }
      case .closed(let choice): open(choice)
      }
    }
  }

  // MARK: - The order of alternatives

  /// The alternatives of a choice by what each costs when nothing else is asked for; of equal ones in the
  /// order written.
  private mutating func order(of choice: Int) -> [Candidate] {
    if let known = ordered[choice] { return known }
    let parts = tree.choices[choice].alternatives.map { (node: $0, targets: likelyTargets(of: $0)) }
    var levels = Array(repeating: -1, count: parts.count < 2 ? 0 : tree.slots.count)
    let costs = parts.count < 2 ? [] : parts.map { cost(of: $0.targets, in: &levels) }
    let places =
      costs.isEmpty
      ? Array(parts.indices)
      : parts.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
    let candidates = linked(
      places.map { Candidate(node: parts[$0].node, targets: parts[$0].targets, next: 0) })
    ordered[choice] = candidates
    return candidates
  }

  /// What some levels cost when nothing else is asked for.
  ///
  /// - Parameter levels: No level for each slot; the same again afterwards.
  private func cost(of targets: [(slot: Int, level: Int)], in levels: inout [Int]) -> Cost {
    for target in targets { levels[target.slot] = target.level }
    defer { for target in targets { levels[target.slot] = -1 } }
    return cost(targets.map(\.slot), levels)
  }

  private func unmet(of candidates: [Candidate]) -> [Candidate] {
    linked(candidates.filter { !isMet($0.node) })
  }

  /// The same, each with the easier one before it and with the next one that is of use without it.
  private func linked(_ candidates: [Candidate]) -> [Candidate] {
    var candidates = candidates
    // Those of a competency are beside each other or at least grow, so the last one tells enough.
    var last: [Int: Int] = [:]
    for (place, candidate) in candidates.enumerated() {
      candidates[place].easier = nil
      guard case .leaf(let leaf) = candidate.node else { continue }
      let slot = tree.leaves[leaf].slot
      if let before = last[slot], tree.leaves[before].bar <= tree.leaves[leaf].bar {
        candidates[place].easier = before
      }
      last[slot] = leaf
    }
    var next = candidates.count
    for place in candidates.indices.reversed() {
      let following = place + 1
      let isUseful: Bool
      if following < candidates.count, let easier = candidates[following].easier,
        case .leaf(let leaf) = candidates[place].node
      {
        isUseful = easier != leaf
      } else {
        isUseful = true
      }
      if isUseful { next = following }
      candidates[place].next = next
    }
    return candidates
  }

  /// What a part asks for: exact for a competency, for a choice its cheapest alternatives.
  private mutating func likelyTargets(of node: RequirementTree.Node) -> [(slot: Int, level: Int)] {
    switch node {
    case .leaf(let leaf): return [(tree.leaves[leaf].slot, tree.leaves[leaf].bar)]
    case .choice(let number):
      if settled.contains(number) { return [] }
      var targets: [Int: Int] = [:]
      for candidate in order(of: number).prefix(tree.choices[number].atLeast) {
        for target in candidate.targets {
          targets[target.slot] = max(targets[target.slot] ?? -1, target.level)
        }
      }
      return targets.map { (slot: $0.key, level: $0.value) }
    }
  }
}
