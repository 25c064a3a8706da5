package import CoequalModel
import CoequalRegistry

/// What the target of a plan asks for, with what is known of the person and what is planned.
package indirect enum TargetRequirement: Sendable {
  case competency(Need)
  /// Some of several; at least so many must be met.
  case choice(id: Identifier, atLeast: Int, of: [TargetRequirement])

  /// A level of a competency that is asked for.
  package struct Need: Sendable {
    /// The number of the competency; -1 for an alternative whose competency or level the framework does not
    /// have: nobody knows who meets it.
    package let competency: Int
    /// The place of the level on the scale.
    package let asked: Int
    /// Within what bounds the person's level is; `nil` where nobody knows.
    package let level: ClosedRange<Int>?
    /// Whether an outcome lets it grow as far as asked, or support is meant for it.
    package let isPlanned: Bool
    /// Whether a boundary leaves it for later.
    package let isLeft: Bool
  }
}

extension TargetRequirement {
  /// An alternative that the framework does not define: no plan can be about it.
  fileprivate static let undefined = TargetRequirement.competency(
    Need(competency: -1, asked: 0, level: nil, isPlanned: false, isLeft: false))

  /// Whether the person meets it; `nil` where nobody knows.
  package var isMet: Bool? {
    switch self {
    case .competency(let need):
      guard let level = need.level else { return nil }
      if level.lowerBound >= need.asked { return true }
      return level.upperBound < need.asked ? false : nil
    case .choice(_, let atLeast, let alternatives):
      let met = alternatives.map(\.isMet)
      if met.count(where: { $0 == true }) >= atLeast { return true }
      return met.count(where: { $0 != false }) < atLeast ? false : nil
    }
  }

  /// Whether it is met, or the plan says what becomes of it.
  package var isMetOrCovered: Bool { isMet(taking: { $0.isPlanned || $0.isLeft }) }

  /// Whether it is known to be missing and the plan leaves it for later: nothing else is to come of it.
  package var isPostponed: Bool { isMet == false && !isMet(taking: \.isPlanned) && isMetOrCovered }

  /// Whether it is met where some needs are taken to be.
  private func isMet(taking isMet: (Need) -> Bool) -> Bool {
    switch self {
    case .competency(let need): isMet(need) || self.isMet == true
    case .choice(_, let atLeast, let alternatives):
      alternatives.count { $0.isMet(taking: isMet) } >= atLeast
    }
  }

  /// How many levels are missing, at the least and at the most.
  ///
  /// Of a choice those alternatives count that are nearest.
  package var shortfall: ClosedRange<Int> {
    switch self {
    case .competency(let need):
      // Somebody whom nobody has rated may not be on the lowest level yet.
      guard let level = need.level else { return 0...need.asked + 1 }
      return max(0, need.asked - level.upperBound)...max(0, need.asked - level.lowerBound)
    case .choice(_, let atLeast, let alternatives):
      let shortfalls = alternatives.map(\.shortfall)
      let least = shortfalls.map(\.lowerBound).sorted().prefix(atLeast).reduce(0, +)
      let most = shortfalls.map(\.upperBound).sorted().prefix(atLeast).reduce(0, +)
      return least...max(least, most)
    }
  }
}

/// What a role asks for, with its place among the role's requirements.
package struct PlacedRequirement: Sendable {
  package let position: Int
  package let requirement: TargetRequirement
}

extension ReviewedPlan {
  /// What a role of the framework asks for without fail, in the order written, each with its place among
  /// the requirements; what the framework leaves unclear is left out.
  func requirements(ofRole number: Int) -> [PlacedRequirement] {
    guard let framework else { return [] }
    return framework.role(number).requirements.enumerated().compactMap { position, requirement in
      if case .competency(let requirement) = requirement, requirement.isOptional { return nil }
      return self.requirement(requirement, framework).map {
        PlacedRequirement(position: position, requirement: $0)
      }
    }
  }

  private func requirement(
    _ requirement: Requirement, _ framework: LinkedFramework
  ) -> TargetRequirement? {
    switch requirement {
    case .competency(let requirement):
      guard let competency = framework.competencies[requirement.competency],
        let asked = framework.place(ofLevel: requirement.level, in: competency)
      else { return nil }
      let planned = plannedLevel(competency, asked: asked) ?? -1
      return .competency(
        TargetRequirement.Need(
          competency: competency, asked: asked, level: level(competency),
          isPlanned: planned >= asked || isSupported(competency), isLeft: isLeft(competency)))
    case .choice(let choice):
      // As readiness has it: more than there is asks for all, and what is not defined is not known.
      return .choice(
        id: choice.id, atLeast: min(choice.atLeast.number, choice.alternatives.count),
        of: choice.alternatives.map { self.requirement($0, framework) ?? .undefined })
    }
  }
}
