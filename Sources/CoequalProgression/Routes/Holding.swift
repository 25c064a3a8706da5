import CoequalRegistry

/// What somebody has who meets a role that is left.
struct Holding {
  /// The level in each competency; `nil` where the role asks for none.
  let level: (Int) -> Int?
  private let tree: RequirementTree
  /// The choices of the role that are met in one way or another.
  private let choices: [Int]

  /// What whoever meets a role has: what it asks of everybody, and of its choices that they are met.
  init(meeting tree: RequirementTree) {
    var levels: [Int: Int] = [:]
    for leaf in tree.certain {
      guard let competency = tree.slots[leaf.slot].competency else { continue }
      levels[competency] = max(levels[competency] ?? leaf.bar, leaf.bar)
    }
    level = { levels[$0] }
    choices = tree.uncertain
    self.tree = tree
  }

  /// The choices of another role that follow from those of this one.
  ///
  /// - Complexity: O(*c* *d* *a* log *a*) for *c* choices of this role, *d* of the other and *a* alternatives of each
  func settledChoices(of other: RequirementTree) -> Set<Int> {
    Set(
      other.choices.indices.filter { choice in
        choices.contains { tree.meeting(choice: $0, implies: choice, of: other) }
      })
  }
}

extension PersonLevels {
  /// The levels once the person has grown to meet what a role asks of everybody.
  ///
  /// What is not known is then at least what the role asks for, and may be anything above it.
  func meeting(_ tree: RequirementTree, in linked: LinkedFramework) -> PersonLevels {
    var known = Dictionary(uniqueKeysWithValues: states.enumerated().map { ($0, $1) })
    for leaf in tree.certain {
      guard let competency = tree.slots[leaf.slot].competency else { continue }
      let asked = leaf.bar
      let highest = max(asked, linked.levels(ofCompetency: competency) - 1)
      let range =
        switch self[competency] {
        case .rated(let level): max(level, asked)...max(level, asked)
        case .contested(let range):
          max(range.lowerBound, asked)...max(range.upperBound, asked)
        case .unknown, .stale: asked...highest
        }
      // A role may ask for a competency twice.
      let least = max(range.lowerBound, known[competency]?.least ?? 0)
      let most = max(range.upperBound, least)
      known[competency] = least == most ? .rated(least) : .contested(least...most)
    }
    return PersonLevels(known, in: linked)
  }
}

extension LevelState {
  /// The level that is there at least; `nil` where that is not known.
  fileprivate var least: Int? {
    switch self {
    case .rated(let level): level
    case .contested(let range): range.lowerBound
    case .unknown, .stale: nil
    }
  }
}
