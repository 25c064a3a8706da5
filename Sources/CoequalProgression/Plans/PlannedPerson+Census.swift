public import CoequalCensus
import CoequalModel

extension PlannedPerson {
  /// The people of a census with the roles that they hold, by id; of somebody with several rows the first
  /// counts.
  ///
  /// - Complexity: O(*n*) for *n* people
  public static func all(of census: Census, _ roles: CensusRoles) -> [String: PlannedPerson] {
    guard let ids = census.codes[.person] else { return [:] }
    let names = census.codes[.role]
    let held = (names?.names ?? []).map { name in roles[name].flatMap { HeldRole($0.name) } }
    var people: [String: PlannedPerson] = [:]
    for row in 0..<census.count {
      guard let id = ids.name(ofRow: row), people[id] == nil else { continue }
      let code = names?.codes[row] ?? CodedColumn.unknown
      let role = held.indices.contains(Int(code)) ? held[Int(code)] : nil
      people[id] = PlannedPerson(isListed: true, role: role)
    }
    return people
  }
}

extension HeldRole {
  /// Reads `framework/role`.
  init?(_ name: String) {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count == 2, let framework = Identifier(parts[0]), let role = Identifier(parts[1])
    else { return nil }
    self.init(framework: framework, role: role)
  }
}
