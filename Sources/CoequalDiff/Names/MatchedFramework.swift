import CoequalModel
import CoequalRegistry

/// What is the same in two versions of a framework, by the ids of both.
struct MatchedFramework {
  /// An id before, and the id of the same thing now.
  struct Pair: Hashable {
    let old, new: Identifier
  }

  /// The frameworks themselves.
  let name: Pair
  let roles, competencies: [Pair]
  /// Levels of another id, whatever their scale.
  let renamedLevels: [Pair]

  init(_ old: LinkedFramework, _ new: LinkedFramework) {
    self = FrameworkComparison(old, new).matched()
  }

  init(
    _ name: Pair, roles: [Pair], competencies: [Pair], renamedLevels: [Pair]
  ) {
    self.name = name
    self.roles = roles
    self.competencies = competencies
    self.renamedLevels = renamedLevels
  }
}

extension FrameworkComparison {
  /// What is recognised, in the order in which a comparison recognises it.
  fileprivate consuming func matched() -> MatchedFramework {
    typealias Pair = MatchedFramework.Pair
    let written = oldLinked.framework
    takeOverNamesOfStructure()
    compareScales()
    let renamedLevels = zip(written.scales, old.scales).flatMap { before, now in
      zip(before.levels, now.levels).map { Pair(old: $0.id, new: $1.id) }
        .filter { $0.old != $0.new }
    }
    let (competencies, _, roles) = (matchCompetencies(), matchTracks(), matchRoles())
    let (oldCompetencies, newCompetencies) = (
      Self.competencies(of: written), Self.competencies(of: new)
    )
    let (oldRoles, newRoles) = (Self.roles(of: written), Self.roles(of: new))
    return MatchedFramework(
      Pair(old: written.id, new: new.id),
      roles: roles.pairs.map {
        Pair(old: oldRoles[$0.old].role.id, new: newRoles[$0.new].role.id)
      },
      competencies: competencies.pairs.map {
        Pair(old: oldCompetencies[$0.old].competency.id, new: newCompetencies[$0.new].competency.id)
      }, renamedLevels: renamedLevels)
  }
}
