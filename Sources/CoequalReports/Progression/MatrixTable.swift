import CoequalExchange
import CoequalModel
package import CoequalProgression
package import CoequalRegistry

/// Roles and how near people are to them, as comma-separated text for a spreadsheet.
///
/// Roles with which nobody is compared are left out.
package enum MatrixTable {
  /// What stands for the role that a person holds.
  private static let holds = "holds"

  /// How many people have each verdict, one role a line.
  package static func counts(of frameworks: [LinkedFramework], _ people: AssessedPeople) -> String {
    var text = CSVText(header: ["role", "grade"] + Verdict.allCases.map(\.rawValue))
    let places = Set(2..<2 + Verdict.allCases.count)
    for (role, counts) in BenchMatrix(frameworks, people, showsPeople: false).roles {
      text.append(
        [ReadinessWords.role(role), role.linked.role(role.number).grade.lexical]
          + Verdict.allCases.map { "\(counts[$0])" }, plain: places)
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// How everybody stands to each role whom somebody rated: one person a line, by id, and one role a column.
  package static func people(
    _ frameworks: [LinkedFramework], _ people: AssessedPeople
  ) -> String {
    let compared = frameworks.map { framework in
      (0..<framework.roleCount).map { RoleReference(linked: framework, number: $0) }
        .filter { RoleException(of: $0) == nil }
    }
    // The same people for each framework, in the same order.
    let standings = frameworks.map { people.standings(in: $0) }
    var text = CSVText(header: ["person"] + compared.joined().map(ReadinessWords.role))
    let places = Set(1..<1 + compared.reduce(0) { $0 + $1.count })
    for place in standings.first?.indices ?? 0..<0 {
      let words = zip(compared, standings).flatMap { roles, standings in
        roles.map { standings[place].roles[$0.number]?.verdict.rawValue ?? holds }
      }
      text.append([standings[0][place].person] + words, plain: places)
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
