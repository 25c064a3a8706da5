import CoequalModel
package import CoequalProgression
package import CoequalRegistry

/// What was asked about who is near to a role, and the answer: the report that text, Markdown, pages and
/// JSON show.
///
/// All that takes time is computed here, once; who shows it only chooses words.
package struct ReadinessReport: Sendable {
  /// The answer to one question.
  enum Answer: Sendable {
    case personForRole(PersonForRole)
    case rolesOfPerson(RolesOfPerson)
    case bench(BenchOfRole)
    case matrix(BenchMatrix)
  }

  /// Those who were rated, and all that is declared about what follows from it.
  let people: AssessedPeople
  let answer: Answer

  /// How near a person is to a role, with the reasons.
  ///
  /// - Parameter explains: Whether the ratings behind each level are shown.
  package static func person(
    _ person: String, for role: RoleReference, _ people: AssessedPeople, explains: Bool = false
  ) -> ReadinessReport {
    ReadinessReport(
      people: people,
      answer: .personForRole(PersonForRole(person, role, people, explains: explains)))
  }

  /// How near a person is to every role of some frameworks.
  package static func roles(
    of person: String, in frameworks: [LinkedFramework], _ people: AssessedPeople
  ) -> ReadinessReport {
    ReadinessReport(
      people: people, answer: .rolesOfPerson(RolesOfPerson(person, frameworks, people)))
  }

  /// Who is near to a role.
  ///
  /// - Parameter showsPeople: Whether ids are shown.
  package static func bench(
    of role: RoleReference, _ people: AssessedPeople, showsPeople: Bool
  ) -> ReadinessReport {
    ReadinessReport(
      people: people, answer: .bench(BenchOfRole(role, people, showsPeople: showsPeople)))
  }

  /// How many are near to each role of some frameworks, and who.
  ///
  /// - Parameter showsPeople: Whether ids are shown.
  package static func matrix(
    of frameworks: [LinkedFramework], _ people: AssessedPeople, showsPeople: Bool = false
  ) -> ReadinessReport {
    ReadinessReport(
      people: people,
      answer: .matrix(BenchMatrix(frameworks, people, showsPeople: showsPeople)))
  }
}
