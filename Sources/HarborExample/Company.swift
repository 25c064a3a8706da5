package import CoequalRegistry

/// The people of Harbor, an invented company, as the tables that its example holds.
package struct Company {
  /// One row for everybody who works at Harbor at the end of the census's month.
  package let census: CommaSeparatedTable
  /// One row for whatever happened in a career, of those who have left as well.
  package let history: CommaSeparatedTable
  /// One row for each rating of a competency.
  package let assessments: CommaSeparatedTable

  /// Makes the people for the structure and the frameworks of the example.
  ///
  /// The same catalog and seed give the same people.
  package init(for catalog: Catalog, seed: UInt64 = 2026) throws(HarborError) {
    let handbook = Handbook(catalog)
    var maker = CareerMaker(handbook, seed: seed)
    var people: [Person] = []
    for post in Post.all { people += try maker.people(of: post) }
    Self.number(&people)
    var lines = try ReportingLines(people, handbook)
    for index in people.indices where people[index].end == nil {
      people[index].manager = try lines.manager(of: people[index])
    }
    let oneTeam = people.first { person in
      person.framework == "harbor-operations" && person.role == "team-lead"
        && person.employer == .poland && person.end == nil
    }
    let rule = PayRule(handbook, oneTeam: oneTeam?.id)
    census = try CommaSeparatedTable(people, paidBy: rule)
    history = try CommaSeparatedTable(eventsOf: people, paidBy: rule, handbook)
    var ratings = RatingMaker(catalog, seed: seed)
    assessments = try ratings.table(people)
  }

  /// Gives ids in the order in which people came to Harbor.
  private static func number(_ people: inout [Person]) {
    let order = people.indices.sorted { (people[$0].start, $0) < (people[$1].start, $1) }
    for (number, index) in order.enumerated() {
      let digits = String(number + 1)
      people[index].id = "p" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
    people = order.map { people[$0] }
  }
}
