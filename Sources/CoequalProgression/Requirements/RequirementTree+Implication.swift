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

  /// Whether whoever meets a part meets a part of another tree as well.
  func meeting(_ part: Node, implies other: Node, of tree: RequirementTree) -> Bool {
    switch (part, other) {
    case (.leaf(let have), .leaf(let want)):
      let (have, want) = (leaves[have], tree.leaves[want])
      let competency = slots[have.slot].competency
      return competency != nil && competency == tree.slots[want.slot].competency
        && have.bar >= want.bar
    case (.choice(let have), .choice(let want)):
      let (have, want) = (choices[have], tree.choices[want])
      var open = want.alternatives
      // Alternatives that imply none of the others, each of which can be implied once.
      let unmatched = have.alternatives.count { alternative in
        let match = open.firstIndex { meeting(alternative, implies: $0, of: tree) }
        if let match { open.remove(at: match) }
        return match == nil
      }
      return have.atLeast - unmatched >= want.atLeast
    default: return false
    }
  }
}
