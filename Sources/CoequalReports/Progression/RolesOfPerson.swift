import CoequalProgression
import CoequalRegistry

/// How near a person is to every role, the nearest first.
struct RolesOfPerson: Sendable {
  let person: String
  let roles: [(role: RoleReference, readiness: Readiness)]
  /// The roles with which nobody is compared.
  let notCompared: [(role: RoleReference, exception: RoleException)]

  init(_ person: String, _ frameworks: [LinkedFramework], _ people: AssessedPeople) {
    self.person = person
    roles = people.roles(for: person, in: frameworks).map { framework, readiness in
      (RoleReference(linked: framework, number: readiness.role), readiness)
    }.filter { RoleException(of: $0.0) == nil }
    notCompared = frameworks.rolesNotCompared
  }
}
