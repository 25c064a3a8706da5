import CoequalModel
import CoequalProgression
import CoequalRegistry

extension Sheet {
  /// Who is near to which role.
  package static func readiness(_ report: ReadinessReport) -> Sheet {
    switch report.answer {
    case .personForRole(let answer): readiness(answer, report.people)
    case .rolesOfPerson(let answer): roles(answer, report.people)
    case .bench(let answer): bench(answer, report.people)
    case .matrix(let answer): matrix(answer, report.people)
    }
  }

  /// How near a person is to a role, with the reasons.
  private static func readiness(_ answer: PersonForRole, _ people: AssessedPeople) -> Sheet {
    let (readiness, role) = (answer.readiness, answer.role)
    let words = ReadinessWords(framework: role.linked, rated: answer.rated)
    let exception = answer.exception.map { [Field("the role", $0.words)] } ?? []
    var sections = [Section(nil, .fields(summary(readiness) + exception))]
    if !readiness.requirements.isEmpty {
      sections.append(Section("What the role asks for", .table(requirements(readiness, words))))
    }
    if !readiness.gap.isEmpty {
      sections.append(Section("What is missing on the nearest way", .table(gap(readiness, words))))
    }
    if let text = deciding(answer, words, people.ratingPolicy) {
      sections.append(Section("What would decide", .text(text)))
    }
    if let ratings = answer.ratings { sections.append(behind(ratings, words)) }
    return Sheet(
      "'\(answer.person)' for \(ReadinessWords.role(role))",
      subtitle: role.linked.role(role.number).title,
      sections: sections + closing(people, answer.person))
  }

  private static func summary(_ readiness: Readiness) -> [Field] {
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
    _ answer: PersonForRole, _ words: ReadinessWords, _ policy: RatingPolicy
  ) -> String? {
    guard answer.readiness.verdict == .unknown else { return nil }
    guard let deciding = answer.deciding else {
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
  private static func behind(_ ratings: [PersonForRole.Rating], _ words: ReadinessWords) -> Section
  {
    if ratings.isEmpty { return Section("Ratings behind it", .text("There are none.")) }
    return Section(
      "Ratings behind it",
      .table(
        Table(
          columns: [
            Column("competency", "Competency"), Column("level", "Level"), Column("kind", "By"),
            Column("rater", "Rater"), Column("day", "Day"), Column("evidence", "Evidence"),
            Column("fate", "Use"),
          ],
          rows: ratings.map { behind in
            [
              words.title(ofCompetency: behind.competency),
              words.level(behind.rating.level, of: behind.competency), behind.rating.kind.rawValue,
              behind.rater ?? "not told", behind.day?.lexical ?? "not told",
              behind.evidence ?? "",
              behind.fate.rawValue + (behind.rating.isContested ? ", contested" : ""),
            ]
          }, hasRowHeaders: true)))
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
