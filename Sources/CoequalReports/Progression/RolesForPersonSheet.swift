import CoequalModel
import CoequalProgression
import CoequalRegistry

extension Sheet {
  /// How near a person is to every role, the nearest first.
  static func roles(_ answer: RolesOfPerson, _ people: AssessedPeople) -> Sheet {
    let table = Table(
      columns: [
        Column("role", "Role"), Column("grade", "Grade"), Column("verdict", "Verdict"),
        Column("best", "At best"), Column("worst", "At worst"), Column("coverage", "Weight met"),
      ],
      rows: answer.roles.map { role, readiness in
        [
          ReadinessWords.role(role), role.linked.role(role.number).grade.lexical,
          readiness.verdict.rawValue, ReadinessWords.one(readiness.best),
          ReadinessWords.one(readiness.worst), ReadinessWords.coverage(readiness.coverage),
        ]
      }, hasRowHeaders: true)
    return Sheet(
      "Roles for '\(answer.person)'", subtitle: "the nearest first",
      sections: [Section(nil, .table(table))] + exceptions(answer.notCompared)
        + closing(people, answer.person))
  }

  /// The roles with which nobody is compared.
  private static func exceptions(
    _ roles: [(role: RoleReference, exception: RoleException)]
  ) -> [Section] {
    let points = roles.map { "\(ReadinessWords.role($0.role)): \($0.exception.words)" }
    return points.isEmpty ? [] : [Section("Not compared", .points(points))]
  }

  /// Who is near to a role.
  static func bench(_ answer: BenchOfRole, _ people: AssessedPeople) -> Sheet {
    let bench = answer.bench
    var sections = [
      Section(
        nil,
        .fields(
          Verdict.allCases.map { Field($0.rawValue, "\(bench.counts[$0])") }
            + (answer.exception.map { [Field("the role", $0.words)] } ?? []))),
      Section(nil, .fields(whoIsThere(people, bench))),
    ]
    if people.listed == nil {
      sections.append(
        Section(
          nil,
          .text(
            "The project has no census: who of the rated people still works here, and whom nobody rated, is not known."
          )))
    }
    if let shown = answer.shown {
      sections += table(of: shown.near, titled: "Ready and within reach")
      sections += table(
        of: shown.perhaps,
        titled: "Perhaps: half of the weight is met, and ratings decide the rest")
    } else {
      sections.append(Section(nil, .text("Their ids are shown with --ids.")))
    }
    return Sheet(
      "The bench of \(ReadinessWords.role(answer.role))",
      subtitle: answer.role.linked.role(answer.role.number).title,
      sections: sections + closing(people, nil))
  }

  /// Who is compared with a role, and who is not.
  private static func whoIsThere(_ people: AssessedPeople, _ bench: RoleBench) -> [Field] {
    guard let listed = people.listed else {
      return [Field("rated people", "\(people.ratings.peopleCount)")]
    }
    return [
      Field("hold the role", "\(bench.holders ?? 0)"),
      Field("rated people", "\(listed.rated)"),
      Field("people nobody rated", "\(listed.unrated)"),
    ]
      + (listed.strangers > 0
        ? [Field("rated, not in the census", "\(listed.strangers)")] : [])
  }

  private static func table(of candidates: [RoleBench.Candidate], titled title: String) -> [Section]
  {
    if candidates.isEmpty { return [] }
    let table = Table(
      columns: [
        Column("person", "Person"), Column("verdict", "Verdict"), Column("best", "At best"),
        Column("worst", "At worst"), Column("coverage", "Weight met"),
      ],
      rows: candidates.map { candidate in
        let readiness = candidate.readiness
        return [
          candidate.person, readiness.verdict.rawValue, ReadinessWords.one(readiness.best),
          ReadinessWords.one(readiness.worst), ReadinessWords.coverage(readiness.coverage),
        ]
      }, hasRowHeaders: true)
    return [Section(title, .table(table))]
  }

  /// How many are near to each role.
  static func matrix(_ answer: BenchMatrix, _ people: AssessedPeople) -> Sheet {
    let rows = answer.roles.map { role, counts in
      [ReadinessWords.role(role), role.linked.role(role.number).grade.lexical]
        + Verdict.allCases.map { "\(counts[$0])" }
    }
    let table = Table(
      columns: [Column("role", "Role"), Column("grade", "Grade")]
        + Verdict.allCases.map {
          Column(
            $0.rawValue.replacing(" ", with: "-"), $0.rawValue.capitalizedFirst, isNumber: true)
        }, rows: rows, hasRowHeaders: true)
    let listed = people.listed
    let rated = Counted(
      people.ratedCount, "rated person", "rated people")
    return Sheet(
      "The bench of every role",
      subtitle: "\(rated)"
        + (listed.map { ", and \($0.unrated) whom nobody rated; each without who holds the role" }
          ?? "; who of them works here is not known, as the project has no census"),
      sections: [Section(nil, .table(table))] + (answer.rows ?? []).flatMap(everybody)
        + exceptions(answer.notCompared) + closing(people, nil))
  }

  /// Who stands how to the roles of a framework.
  private static func everybody(_ rows: BenchMatrix.Rows) -> [Section] {
    let table = Table(
      columns: [
        Column("person", "Person"), Column("holds", "Holds"), Column("ready", "Ready for"),
        Column("within-reach", "Within reach"),
        Column("not-yet", "Not yet", isNumber: true), Column("unknown", "Unknown", isNumber: true),
      ],
      rows: rows.people.map { person in
        [
          person.person, rows.roles(of: person, nil).joined(separator: ", "),
          rows.roles(of: person, .ready).joined(separator: ", "),
          rows.roles(of: person, .withinReach).joined(separator: ", "),
          "\(rows.roles(of: person, .notYet).count)", "\(rows.roles(of: person, .unknown).count)",
        ]
      }, hasRowHeaders: true)
    let framework = rows.framework.framework
    let others =
      rows.unknown == 0
      ? []
      : [
        Section(
          nil,
          .text(
            "Of \(Counted(rows.unknown, "other rated person", "other rated people")) nothing is known here."
          ))
      ]
    return [
      Section("Everybody and the roles of \(framework.title) (\(framework.id))", .table(table))
    ] + others
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
