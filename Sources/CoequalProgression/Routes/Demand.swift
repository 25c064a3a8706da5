import CoequalModel
import CoequalRegistry

/// What a role asks for, by numbers; optional requirements are left out.
indirect enum Demand: Hashable, Sendable {
  case level(competency: Int, level: Int)
  case choice(atLeast: Int, [Demand])
  /// A competency or level that the framework does not have, which is a finding of its own.
  case unresolved

  /// What a role asks for; a choice of which everything must be met is no choice.
  static func all(of requirements: [Requirement], in linked: LinkedFramework) -> [Demand] {
    requirements.flatMap { requirement -> [Demand] in
      switch requirement {
      case .competency(let asked): asked.isOptional ? [] : [Demand(asked, in: linked)]
      case .choice(let choice):
        choice.atLeast.number >= choice.alternatives.count
          ? alternatives(choice, in: linked)
          : [.choice(atLeast: choice.atLeast.number, alternatives(choice, in: linked))]
      }
    }
  }

  /// Inside a choice every alternative counts.
  private static func alternatives(
    _ choice: RequirementChoice, in linked: LinkedFramework
  ) -> [Demand] {
    choice.alternatives.map { alternative in
      switch alternative {
      case .competency(let asked): Demand(asked, in: linked)
      case .choice(let inner):
        .choice(atLeast: inner.atLeast.number, alternatives(inner, in: linked))
      }
    }
  }

  private init(_ asked: CompetencyRequirement, in linked: LinkedFramework) {
    guard let competency = linked.competencies[asked.competency],
      case let scale = Int(linked.competencyPlaces[competency].scale), scale >= 0,
      let level = linked.levels[scale][asked.level]
    else {
      self = .unresolved
      return
    }
    self = .level(competency: competency, level: level)
  }

  /// Whether whoever meets this meets the other as well.
  func implies(_ other: Demand) -> Bool {
    switch (self, other) {
    case (.level(let competency, let level), .level(let other, let asked)):
      competency == other && level >= asked
    case (.choice(let count, let have), .choice(let asked, let want)):
      count - Self.unmatched(have, among: want) >= asked
    default: false
    }
  }

  /// How many alternatives imply none of the others, each of which can be implied once.
  private static func unmatched(_ have: [Demand], among want: [Demand]) -> Int {
    var open = want
    return have.count { alternative in
      guard let match = open.firstIndex(where: alternative.implies) else { return true }
      open.remove(at: match)
      return false
    }
  }
}
