import CoequalModel
import CoequalProgression
import CoequalRegistry

/// How many are near to each role, and who.
struct BenchMatrix: Sendable {
  /// How everybody stands to the roles of one framework.
  struct Rows: Sendable {
    let framework: LinkedFramework
    /// The numbers of the roles that people are compared with.
    let roles: [Int]
    /// Those of whom something is known here, by id.
    let people: [PersonStandings]
    /// How many others were rated, of whom nothing is known here.
    let unknown: Int
  }

  let roles: [(role: RoleReference, counts: VerdictCounts)]
  /// The roles with which nobody is compared.
  let notCompared: [(role: RoleReference, exception: RoleException)]
  /// One for each framework; `nil` where no ids may be shown.
  let rows: [Rows]?

  /// - Parameter showsPeople: Whether ids are shown.
  init(_ frameworks: [LinkedFramework], _ people: AssessedPeople, showsPeople: Bool) {
    roles = frameworks.flatMap { framework in
      people.benches(in: framework).enumerated().map { number, counts in
        (RoleReference(linked: framework, number: number), counts)
      }
    }.filter { RoleException(of: $0.0) == nil }
    notCompared = frameworks.rolesNotCompared
    rows = showsPeople ? frameworks.map { Rows($0, people) } : nil
  }
}

extension BenchMatrix.Rows {
  fileprivate init(_ framework: LinkedFramework, _ people: AssessedPeople) {
    self.framework = framework
    let roles = (0..<framework.roleCount).filter {
      RoleException(of: RoleReference(linked: framework, number: $0)) == nil
    }
    self.roles = roles
    let all = people.standings(in: framework)
    self.people = all.filter { person in
      roles.contains { person.roles[$0].map { $0.verdict != .unknown } ?? true }
    }
    unknown = all.count - self.people.count
  }

  /// The ids of the roles to which a person stands in a way; of the one that the person holds for `nil`.
  func roles(of person: PersonStandings, _ verdict: Verdict?) -> [String] {
    roles.filter { person.roles[$0]?.verdict == verdict }.map { framework.role($0).id.lexical }
  }
}
