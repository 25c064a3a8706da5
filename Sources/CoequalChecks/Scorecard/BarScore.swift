import CoequalModel
import CoequalRegistry

/// What the roles of one track on one grade ask of everybody.
package struct BarScore: Hashable, Sendable {
  /// The fewest and the most competencies that a role asks for; `nil` where no role has requirements.
  ///
  /// Optional requirements do not count, and a choice counts as many as must be met.
  package let competencies: ClosedRange<Int>?
  /// The least and the greatest sum of the levels asked for, each counted from 1 for the lowest level of
  /// its scale; of a choice the lowest that suffice.
  ///
  /// `nil` where a level is unknown.
  package let levels: ClosedRange<Int>?
  /// The roles without requirements, of which nothing is known.
  package let rolesNotKnown: Int

  init(of roles: [Int], in linked: LinkedFramework) {
    let requirements = roles.map { linked.role($0).requirements }.filter { !$0.isEmpty }
    competencies = Self.range(requirements.map(\.certainCount))
    let sums = requirements.compactMap { linked.levelSum(of: $0) }
    levels = sums.count == requirements.count ? Self.range(sums) : nil
    rolesNotKnown = roles.count - requirements.count
  }

  private static func range(_ numbers: [Int]) -> ClosedRange<Int>? {
    guard let least = numbers.min(), let most = numbers.max() else { return nil }
    return least...most
  }
}

extension LinkedFramework {
  /// The sum of the levels that everybody must reach; `nil` where one is unknown.
  fileprivate func levelSum(of requirements: [Requirement]) -> Int? {
    var sum = 0
    for requirement in requirements {
      if case .competency(let competency) = requirement, competency.isOptional { continue }
      guard let levels = levelSum(of: requirement) else { return nil }
      sum += levels
    }
    return sum
  }

  private func levelSum(of requirement: Requirement) -> Int? {
    switch requirement {
    case .competency(let requirement):
      guard let competency = competencies[requirement.competency] else { return nil }
      let scale = Int(competencyPlaces[competency].scale)
      return scale < 0 ? nil : levels[scale][requirement.level].map { $0 + 1 }
    case .choice(let choice):
      var sums: [Int] = []
      for alternative in choice.alternatives {
        guard let levels = levelSum(of: alternative) else { return nil }
        sums.append(levels)
      }
      return sums.sorted().prefix(choice.atLeast.number).reduce(0, +)
    }
  }
}
