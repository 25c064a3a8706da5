import CoequalRegistry

/// What somebody is known to have before a move.
struct Holding {
  /// The level in each competency; `nil` where the role that is left asks for none.
  let level: (Int) -> LevelState?
  /// Choices that were met, in one way or another.
  let choices: [Demand]

  /// What whoever meets a role has: what it asks of everybody, and of its choices that they are met.
  init(meeting demands: [Demand]) {
    var levels: [Int: Int] = [:]
    for case .level(let competency, let level) in demands {
      levels[competency] = max(levels[competency] ?? level, level)
    }
    level = { levels[$0].map(LevelState.rated) }
    choices = demands.filter { if case .choice = $0 { true } else { false } }
  }

  /// What is known of a person.
  init(_ person: PersonLevels) {
    level = { person[$0] }
    choices = []
  }
}
