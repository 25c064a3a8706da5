import CoequalProgression
import CoequalRegistry

/// How many are near to each role.
struct BenchMatrix: Sendable {
  let roles: [(role: RoleReference, counts: VerdictCounts)]
  /// The roles with which nobody is compared.
  let notCompared: [(role: RoleReference, exception: RoleException)]

  init(_ frameworks: [LinkedFramework], _ people: AssessedPeople) {
    roles = frameworks.flatMap { framework in
      people.benches(in: framework).enumerated().map { number, counts in
        (RoleReference(linked: framework, number: number), counts)
      }
    }.filter { RoleException(of: $0.0) == nil }
    notCompared = frameworks.rolesNotCompared
  }
}
