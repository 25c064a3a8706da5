import CoequalModel

/// Every record about a person.
package struct PersonRecords: Hashable, Sendable {
  /// What one file has.
  package struct Part: Hashable, Sendable {
    package var file: String
    /// Where each record is, and then what it says.
    package var rows: [[String]]
    /// What else the records say, by the names of columns.
    package var fields: [String]

    package init(file: String, rows: [[String]], fields: [String] = []) {
      self.file = file
      self.rows = rows
      self.fields = fields
    }
  }

  /// Ratings: where, competency, level, kind, rater, day, evidence and contest, as they are written.
  package var ratings: [Part] = []
  /// Events of histories: where, day, what happened and the role, as they are written.
  package var events: [Part] = []
  /// Rows of censuses: where, and by the names of columns what they say.
  package var census: [Part] = []
  /// The files of plans that name the person.
  package var plans: [String] = []
  /// Files and rows that could not be read, each of which may be about the person.
  package var unread: [String] = []

  package init() {}

  /// Whether there is none, and nothing that could be one.
  package var isEmpty: Bool {
    unread.isEmpty && plans.isEmpty && (ratings + events + census).allSatisfy(\.rows.isEmpty)
  }
}

extension Sheet {
  /// Every record about a person, for that person.
  package static func records(
    of person: String, _ records: PersonRecords, declared: [String]
  ) -> Sheet {
    let ratings = records.ratings.flatMap { part in
      sections(
        "Ratings in \(part.file)", part, none: "There are none.",
        [
          Column("place", "Where"), Column("competency", "Competency"), Column("level", "Level"),
          Column("kind", "By"), Column("rater", "Rater"), Column("day", "Day"),
          Column("evidence", "Evidence"), Column("contest", "Contested because"),
        ])
    }
    let events = records.events.flatMap { part in
      sections(
        "History in \(part.file)", part, none: "There is none.",
        [
          Column("place", "Where"), Column("day", "Day"), Column("event", "Event"),
          Column("role", "Role"),
        ])
    }
    let census = records.census.map { part in
      Section(
        "The census \(part.file) knows",
        .text(
          part.rows.isEmpty
            ? "Nothing."
            : part.fields.joined(separator: ", ")
              + ". What is paid is shown by 'coequal parity person \(person)'."))
    }
    var other = [
      Section("Plans", records.plans.isEmpty ? .text("There are none.") : .points(records.plans))
    ]
    if !records.unread.isEmpty {
      other.append(
        Section("Could not be read, and may be about '\(person)'", .points(records.unread)))
    }
    return Sheet(
      "Records about '\(person)'",
      sections: ratings + events + census + other + [
        Section(
          "How to contest a record",
          .text(
            "Write why into the column 'contest' of the rating's row, or have it written there: the level "
              + "is then contested until it is settled. What is wrong elsewhere is corrected in its file."
          )),
        Section("Declared", .points(declared)),
      ])
  }

  private static func sections(
    _ title: String, _ part: PersonRecords.Part, none: String, _ columns: [Column]
  ) -> [Section] {
    if part.rows.isEmpty { return [Section(title, .text(none))] }
    let table = Section(
      title, .table(Table(columns: columns, rows: part.rows, hasRowHeaders: true)))
    if part.fields.isEmpty { return [table] }
    return [
      table,
      Section(nil, .text("Its rows hold as well: \(part.fields.joined(separator: ", ")).")),
    ]
  }
}
