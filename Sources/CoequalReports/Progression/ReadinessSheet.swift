import CoequalCensus
import CoequalModel
package import CoequalProgression
package import CoequalRegistry

extension Sheet {
  /// How near a person is to a role, with the reasons.
  ///
  /// - Parameter explains: Whether the ratings behind each level are shown.
  package static func readiness(
    of person: String, for role: Int, in framework: LinkedFramework, _ people: AssessedPeople,
    explains: Bool = false
  ) -> Sheet {
    let ratings = people.levels(of: person, in: framework)
    let readiness = Readiness(
      role: role, in: framework, of: ratings.levels, by: people.readinessPolicy)
    let words = ReadinessWords(
      framework: framework, rated: Set(ratings.entries.map(\.competency)))
    let exception = words.exception(ofRole: role).map { Field("the role", $0) }
    var sections = [
      Section(nil, .fields(summary(readiness, words) + (exception.map { [$0] } ?? [])))
    ]
    if !readiness.requirements.isEmpty {
      sections.append(Section("What the role asks for", .table(requirements(readiness, words))))
    }
    if !readiness.gap.isEmpty {
      sections.append(Section("What is missing on the nearest way", .table(gap(readiness, words))))
    }
    if let text = deciding(readiness, words, people.ratingPolicy) {
      sections.append(Section("What would decide", .text(text)))
    }
    if explains { sections += behind(ratings, people, words, readiness) }
    return Sheet(
      "'\(person)' for \(words.role(role))", subtitle: framework.role(role).title,
      sections: sections + closing(people, person))
  }

  private static func summary(_ readiness: Readiness, _ words: ReadinessWords) -> [Field] {
    var fields = [Field("verdict", readiness.verdict.rawValue)]
    if readiness.verdict == .unknown || readiness.best != readiness.worst {
      fields.append(Field("at best", ReadinessWords.one(readiness.best)))
      fields.append(Field("at worst", ReadinessWords.one(readiness.worst)))
    } else if readiness.verdict != .ready {
      // As both ends agree, also where a level is not known that makes no difference.
      fields.append(Field("time", ReadinessWords.months(readiness.worst.months)))
    }
    if !readiness.requirements.isEmpty {
      fields.append(
        Field("weight of what is met", ReadinessWords.coverage(readiness.coverage)))
    }
    if !readiness.isExact {
      fields.append(Field("note", "a nearer way may exist: not all choices could be compared"))
    }
    return fields
  }

  private static func requirements(_ readiness: Readiness, _ words: ReadinessWords) -> Table {
    Table(
      columns: [
        Column("competency", "Competency"), Column("asked", "Asked"), Column("level", "Known"),
        Column("state", "State"),
      ],
      rows: readiness.requirements.flatMap { rows(of: $0, words, depth: 0) },
      hasRowHeaders: true)
  }

  private static func rows(
    of reading: RequirementReading, _ words: ReadinessWords, depth: Int
  ) -> [[String]] {
    let indent = String(repeating: "· ", count: depth)
    let state = ReadinessWords.state(reading.state)
    switch reading.subject {
    case .competency(let number?, let bar):
      let known = reading.level.map { words.level($0, of: number) } ?? ""
      let note =
        reading.isOptional ? ", optional" : depth > 0 && !reading.isOnTheWay ? ", not needed" : ""
      return [
        [
          indent + words.title(ofCompetency: number), words.level(bar, of: number), known,
          state + note,
        ]
      ]
    case .competency(nil, _):
      return [[indent + "a competency or level that does not exist", "", "", state]]
    case .choice(_, let title, let atLeast, let alternatives):
      let head = [indent + title, "\(atLeast) of \(alternatives.count)", "", state]
      return [head] + alternatives.flatMap { rows(of: $0, words, depth: depth + 1) }
    }
  }

  private static func gap(_ readiness: Readiness, _ words: ReadinessWords) -> Table {
    Table(
      columns: [
        Column("competency", "Competency"), Column("from", "From"), Column("to", "To"),
        Column("levels", "Levels", isNumber: true), Column("months", "Months", isNumber: true),
      ],
      rows: readiness.gap.map { gap in
        [
          words.title(ofCompetency: gap.competency), words.level(gap.from, of: gap.competency),
          words.level(gap.to, of: gap.competency), ReadinessWords.levels(gap.span),
          ReadinessWords.months(of: gap),
        ]
      }, hasRowHeaders: true)
  }

  private static func deciding(
    _ readiness: Readiness, _ words: ReadinessWords, _ policy: RatingPolicy
  ) -> String? {
    guard readiness.verdict == .unknown else { return nil }
    guard let deciding = readiness.decidingRatings() else {
      return
        "Ratings alone do not decide: the time of a level is not declared, or the role asks for "
        + "something that does not exist."
    }
    func titles(_ competencies: [Int]) -> String {
      competencies.map(words.title(ofCompetency:)).joined(separator: ", ")
    }
    var parts: [String] = []
    if !deciding.toRate.isEmpty {
      let count = Counted(deciding.toRate.count, "rating")
      parts.append("\(count), whatever they say: \(titles(deciding.toRate))")
    }
    if !deciding.toSettle.isEmpty {
      let count = Counted(deciding.toSettle.count, "contested level")
      let how =
        policy.calibrationDecides && policy.weights[.calibration] != nil
        ? "by a calibration or by those who rated" : "by those who rated"
      parts.append("\(count) to settle, \(how): \(titles(deciding.toSettle))")
    }
    let all = parts.joined(separator: "; and ")
    return deciding.isExact
      ? "\(all). No fewer are enough."
      : "At most \(all). At least \(deciding.atLeast) of them."
  }

  /// The ratings behind the levels that the role asks for.
  private static func behind(
    _ ratings: PersonRatings, _ people: AssessedPeople, _ words: ReadinessWords,
    _ readiness: Readiness
  ) -> [Section] {
    let asked = readiness.requirements.flatMap(\.competencies)
    let table = people.ratings.table
    let rows = ratings.entries.filter { asked.contains($0.competency) }.flatMap { entry in
      entry.rows.indices.map { place -> [String] in
        let row = entry.rows[place]
        return [
          words.title(ofCompetency: entry.competency),
          words.level(entry.ratings[place].level, of: entry.competency),
          entry.ratings[place].kind.rawValue, table.raters.name(ofRow: row) ?? "not told",
          day(table.days[row]), table.evidence(ofRow: row) ?? "",
          entry.reading.fates[place].rawValue
            + (entry.ratings[place].isContested ? ", contested" : ""),
        ]
      }
    }
    if rows.isEmpty { return [Section("Ratings behind it", .text("There are none."))] }
    return [
      Section(
        "Ratings behind it",
        .table(
          Table(
            columns: [
              Column("competency", "Competency"), Column("level", "Level"), Column("kind", "By"),
              Column("rater", "Rater"), Column("day", "Day"), Column("evidence", "Evidence"),
              Column("fate", "Use"),
            ], rows: rows, hasRowHeaders: true)))
    ]
  }

  static func day(_ day: Int32) -> String {
    CalendarDate(daysSince1970: Int(day))?.lexical ?? "not told"
  }

  /// What every report about a person ends with.
  static func closing(_ people: AssessedPeople, _ person: String?) -> [Section] {
    let contest = person.map { person in
      Section(
        "Who may see and contest this",
        .text(
          "'\(person)' may see every record: 'coequal readiness \(person) --records'. To contest a "
            + "rating, the reason goes into the column 'contest' of its row; the level is then contested "
            + "until it is settled."))
    }
    return [Section("Declared", .points(people.declared))] + (contest.map { [$0] } ?? [])
  }
}

extension RequirementReading {
  /// The competencies of a requirement, those of its alternatives as well.
  fileprivate var competencies: [Int] {
    switch subject {
    case .competency(let number, _): number.map { [$0] } ?? []
    case .choice(_, _, _, let alternatives): alternatives.flatMap(\.competencies)
    }
  }
}
