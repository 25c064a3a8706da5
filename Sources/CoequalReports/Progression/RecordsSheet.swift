import CoequalCensus
import CoequalModel
package import CoequalProgression

/// Every record about a person beside the ratings.
package struct PersonRecords: Hashable, Sendable {
  /// Events of the history: day, what happened, the role.
  package var events: [[String]] = []
  /// The files of plans that name the person.
  package var plans: [String] = []
  /// What the census knows, by field.
  package var fields: [String] = []

  package init() {}
}

extension Sheet {
  /// Every record about a person, for that person.
  package static func records(
    of person: String, _ people: AssessedPeople, _ records: PersonRecords
  ) -> Sheet {
    let table = people.ratings.table
    let rows = people.ratings.code(of: person).map { people.ratings.rows(of: $0) } ?? []
    let ratings = Table(
      columns: [
        Column("place", "Where"), Column("competency", "Competency"), Column("level", "Level"),
        Column("kind", "By"), Column("rater", "Rater"), Column("day", "Day"),
        Column("evidence", "Evidence"), Column("contest", "Contested because"),
      ],
      rows: rows.map { row in
        let row = Int(row)
        return [
          table.name(ofRow: row), table.competencies.name(ofRow: row) ?? "",
          table.levels.name(ofRow: row) ?? "", table.kinds.name(ofRow: row) ?? "",
          table.raters.name(ofRow: row) ?? "", day(table.days[row]),
          table.evidence(ofRow: row) ?? "", table.contest(ofRow: row) ?? "",
        ]
      }, hasRowHeaders: true)
    let events = Table(
      columns: [Column("day", "Day"), Column("event", "Event"), Column("role", "Role")],
      rows: records.events, hasRowHeaders: true)
    return Sheet(
      "Records about '\(person)'",
      sections: [
        Section(
          "Ratings in \(table.file)", rows.isEmpty ? .text("There are none.") : .table(ratings)),
        Section(
          "History", records.events.isEmpty ? .text("There is none.") : .table(events)),
        Section(
          "Plans", records.plans.isEmpty ? .text("There are none.") : .points(records.plans)),
        Section(
          "The census knows",
          records.fields.isEmpty
            ? .text("Nothing.")
            : .text(
              records.fields.joined(separator: ", ")
                + ". What is paid is shown by 'coequal parity person \(person)'.")),
        Section(
          "How to contest a record",
          .text(
            "Write why into the column 'contest' of the rating's row, or have it written there: the level "
              + "is then contested until it is settled. What is wrong elsewhere is corrected in its file."
          )),
        Section("Declared", .points(people.declared)),
      ])
  }
}
