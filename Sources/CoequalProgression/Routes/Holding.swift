import CoequalModel
import CoequalRegistry

/// What somebody has who meets a role that is left.
struct Holding {
  /// The level in each competency; `nil` where the role asks for none.
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

  /// Whether a requirement is a choice that follows from one of the role.
  func meetsChoice(_ requirement: Requirement, in linked: LinkedFramework) -> Bool {
    let asked = Demand.all(of: [requirement], in: linked)
    guard asked.count == 1, case .choice = asked[0] else { return false }
    return choices.contains { $0.implies(asked[0]) }
  }
}

extension PersonLevels {
  /// The levels once the person has grown to meet what a role asks of everybody.
  ///
  /// What is not known is then at least what the role asks for, and may be anything above it.
  func meeting(_ demands: [Demand], in linked: LinkedFramework) -> PersonLevels {
    var known = Dictionary(uniqueKeysWithValues: states.enumerated().map { ($0, $1) })
    for case .level(let competency, let asked) in demands {
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
