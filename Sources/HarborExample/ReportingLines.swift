/// Says who leads whom.
///
/// A manager is a leader of a higher grade in the same family, at the same employer where there is a
/// choice, and whoever leads the fewest so far. The highest leader of a family is led by the highest
/// of the company.
struct ReportingLines {
  private struct Leader {
    let id, framework, role: String
    let employer: Employer
    let grade: Int
    var reports = 0
  }

  private let handbook: Handbook
  private var leaders: [Leader] = []

  /// - Parameter people: With ids.
  init(_ people: [Person], _ handbook: Handbook) throws(HarborError) {
    self.handbook = handbook
    for person in people where person.end == nil {
      let entry = try handbook.entry(person.role, of: person.framework)
      guard entry.leads else { continue }
      leaders.append(
        Leader(
          id: person.id, framework: person.framework, role: person.role,
          employer: person.employer, grade: entry.grade))
    }
  }

  /// The id of a person's manager; `nil` for those who answer to the owners.
  mutating func manager(of person: Person) throws(HarborError) -> String? {
    let entry = try handbook.entry(person.role, of: person.framework)
    let higher = leaders.indices.filter { leaders[$0].grade > entry.grade }
    let family = higher.filter { index in
      leaders[index].framework == person.framework
        // Crews work on site: their leads have the crafts of the site with them, and no others.
        && (leaders[index].role != "crew-lead" || entry.delivers)
    }
    let candidates = family.isEmpty ? higher.filter { leaders[$0].grade == topGrade } : family
    func order(_ index: Int) -> (Int, Int, Int) {
      let leader = leaders[index]
      return (leader.grade, leader.employer == person.employer ? 0 : 1, leader.reports)
    }
    guard let chosen = candidates.min(by: { order($0) < order($1) }) else { return nil }
    leaders[chosen].reports += 1
    return leaders[chosen].id
  }

  private var topGrade: Int? { leaders.map(\.grade).max() }
}
