/// What somebody is known to have before a move.
struct Holding {
  /// The level in each competency; `nil` where the role that is left asks for none.
  let level: (Int) -> LevelState?
  /// The role that is left, of which everything is met in one way or another.
  private let left: RequirementTree?

  /// What whoever meets a role has: what it asks of everybody, and of its choices that they are met.
  init(meeting tree: RequirementTree) {
    var levels: [Int: Int] = [:]
    for leaf in tree.certain {
      guard let competency = tree.slots[leaf.slot].competency else { continue }
      levels[competency] = max(levels[competency] ?? leaf.bar, leaf.bar)
    }
    level = { levels[$0].map(LevelState.rated) }
    left = tree
  }

  /// What is known of a person.
  init(_ person: PersonLevels) {
    level = { person[$0] }
    left = nil
  }

  /// The choices of a tree that follow from those of the role that is left.
  func settledChoices(of tree: RequirementTree) -> Set<Int> {
    guard let left, !left.choices.isEmpty else { return [] }
    let met = left.uncertain
    return Set(
      tree.choices.indices.filter { choice in
        met.contains { left.meeting(.choice($0), implies: .choice(choice), of: tree) }
      })
  }
}
