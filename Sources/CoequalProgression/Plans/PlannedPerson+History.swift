public import CoequalCensus

extension PlannedPerson {
  /// The people of a history who are employed on its last day, with the roles that they hold then, by id.
  ///
  /// - Complexity: O(*n*) for *n* events
  public static func all(of history: History, _ roles: CensusRoles) -> [String: PlannedPerson] {
    var people: [String: PlannedPerson] = [:]
    for (number, id) in history.people.enumerated() {
      guard let role = history.currentRole(of: number) else { continue }
      let name = roles.all.indices.contains(Int(role)) ? roles.all[Int(role)].name : nil
      var person = PlannedPerson(isListed: true, role: name.flatMap { HeldRole($0) })
      person.isRoleFromHistory = person.role != nil
      people[id] = person
    }
    return people
  }
}
