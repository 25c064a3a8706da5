// What follows from meeting a role, whoever it is and whatever way they went.

extension RequirementTree {
  /// What everybody has who meets the role: what stands outside of choices, and choices of everything.
  var certain: [Leaf] { required.flatMap(certain) }

  private func certain(_ node: Node) -> [Leaf] {
    switch node {
    case .leaf(let leaf): [leaves[leaf]]
    case .choice(let choice): isOpen(choice) ? [] : choices[choice].alternatives.flatMap(certain)
    }
  }

  /// The choices that are met in one way or another, by their positions.
  var uncertain: [Int] { required.flatMap(uncertain) }

  private func uncertain(_ node: Node) -> [Int] {
    guard case .choice(let choice) = node else { return [] }
    return isOpen(choice) ? [choice] : choices[choice].alternatives.flatMap(uncertain)
  }

  /// Whether a choice asks for less than all of its alternatives.
  private func isOpen(_ choice: Int) -> Bool {
    choices[choice].atLeast < choices[choice].alternatives.count
  }

  /// Whether whoever meets a choice meets a choice of another tree as well.
  ///
  /// - Complexity: O(*n* log *n*) for *n* alternatives that are competencies, and as often as there are pairs
  ///   for those that are choices themselves
  func meeting(choice number: Int, implies other: Int, of tree: RequirementTree) -> Bool {
    let (have, want) = (choices[number], tree.choices[other])
    guard have.atLeast >= want.atLeast else { return false }
    // Alternatives that imply one of the others, each of which can be implied once.
    let implied =
      Self.implied(asked(in: have), tree.asked(in: want)) + implied(in: have, want, of: tree)
    return have.atLeast - (have.alternatives.count - implied) >= want.atLeast
  }

  /// The levels that a choice leaves open, by the numbers of their competencies, the lowest first.
  private func asked(in choice: Choice) -> [(competency: Int, bar: Int)] {
    choice.alternatives.compactMap { node -> (competency: Int, bar: Int)? in
      guard case .leaf(let leaf) = node, let competency = slots[leaves[leaf].slot].competency
      else { return nil }
      return (competency, leaves[leaf].bar)
    }.sorted { $0 < $1 }
  }

  /// How many levels reach one of others in the same competency, each another one; both are sorted.
  private static func implied(
    _ have: [(competency: Int, bar: Int)], _ want: [(competency: Int, bar: Int)]
  ) -> Int {
    var (count, place) = (0, 0)
    for level in have {
      while place < want.count, want[place].competency < level.competency { place += 1 }
      guard place < want.count else { break }
      if want[place].competency == level.competency, want[place].bar <= level.bar {
        count += 1
        place += 1
      }
    }
    return count
  }

  /// How many alternatives that are choices imply one of others, each another one.
  private func implied(in have: Choice, _ want: Choice, of tree: RequirementTree) -> Int {
    var open = want.alternatives.compactMap(\.choice)
    if open.isEmpty { return 0 }
    return have.alternatives.compactMap(\.choice).count { alternative in
      let match = open.firstIndex { meeting(choice: alternative, implies: $0, of: tree) }
      if let match { open.remove(at: match) }
      return match != nil
    }
  }
}

extension RequirementTree.Node {
  /// The position of a choice; `nil` for a competency.
  fileprivate var choice: Int? {
    if case .choice(let choice) = self { choice } else { nil }
  }
}
