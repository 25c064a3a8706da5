package import CoequalModel

/// A level of a competency that a role asks for, and whether the person's nearest way asks for it.
package struct AskedLevel: Hashable, Sendable {
  /// A choice among several competencies.
  package struct Choice: Hashable, Sendable {
    /// Names it within the role.
    package let id: Identifier
    package let title: String
  }

  /// The number of the competency in the framework.
  package let competency: Int
  /// The place of the level on the scale.
  package let level: Int
  /// The choice of which it is an alternative; `nil` for what is asked for without fail.
  package let choice: Choice?
  /// Whether it is asked for without fail, or is one of the alternatives that come nearest.
  package let isOnTheWay: Bool
}

extension Readiness {
  /// What the role asks for, each competency once and by its number; optional ones are left out.
  ///
  /// Of a competency that is asked for in several places the highest level on the way counts, and where
  /// none is on the way, the first that is written.
  package var asked: [AskedLevel] {
    var levels: [Int: AskedLevel] = [:]
    func add(_ reading: RequirementReading, _ choice: AskedLevel.Choice?) {
      switch reading.subject {
      case .competency(let competency?, let level) where choice != nil || !reading.isOptional:
        let asked = AskedLevel(
          competency: competency, level: level, choice: choice, isOnTheWay: reading.isOnTheWay)
        guard let known = levels[competency] else {
          levels[competency] = asked
          return
        }
        if asked.isOnTheWay, !known.isOnTheWay || asked.rank > known.rank {
          levels[competency] = asked
        }
      case .competency: break
      case .choice(let id, let title, _, let alternatives):
        let outermost = choice ?? AskedLevel.Choice(id: id, title: title)
        for alternative in alternatives { add(alternative, outermost) }
      }
    }
    for reading in requirements { add(reading, nil) }
    return levels.values.sorted { $0.competency < $1.competency }
  }
}

extension AskedLevel {
  /// The higher level counts, and of equal ones that which is asked for without fail.
  fileprivate var rank: Int { level * 2 + (choice == nil ? 1 : 0) }
}
