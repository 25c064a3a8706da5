import CoequalModel
package import CoequalProgression
package import CoequalRegistry

extension Sheet {
  /// How near a person is to every role, the nearest first.
  package static func roles(
    for person: String, in frameworks: [LinkedFramework], _ people: AssessedPeople
  ) -> Sheet {
    let all = people.roles(for: person, in: frameworks)
    let roles = all.filter { framework, readiness in
      ReadinessWords(framework: framework).exception(ofRole: readiness.role) == nil
    }
    let table = Table(
      columns: [
        Column("role", "Role"), Column("grade", "Grade"), Column("verdict", "Verdict"),
        Column("best", "At best"), Column("worst", "At worst"), Column("coverage", "Weight met"),
      ],
      rows: roles.map { framework, readiness in
        [
          ReadinessWords(framework: framework).role(readiness.role),
          framework.role(readiness.role).grade.lexical, readiness.verdict.rawValue,
          ReadinessWords.one(readiness.best), ReadinessWords.one(readiness.worst),
          ReadinessWords.coverage(readiness.coverage),
        ]
      }, hasRowHeaders: true)
    return Sheet(
      "Roles for '\(person)'", subtitle: "the nearest first",
      sections: [Section(nil, .table(table))] + exceptions(in: frameworks) + closing(people, person)
    )
  }

  /// The roles with which nobody is compared.
  private static func exceptions(in frameworks: [LinkedFramework]) -> [Section] {
    let points = frameworks.flatMap { framework in
      let words = ReadinessWords(framework: framework)
      return (0..<framework.roleCount).compactMap { role in
        words.exception(ofRole: role).map { "\(words.role(role)): \($0)" }
      }
    }
    return points.isEmpty ? [] : [Section("Not compared", .points(points))]
  }

  /// Who is near to a role.
  ///
  /// - Parameter showsPeople: Whether ids are shown.
  package static func bench(
    for role: Int, in framework: LinkedFramework, _ people: AssessedPeople, showsPeople: Bool
  ) -> Sheet {
    let bench = people.bench(for: role, in: framework)
    let words = ReadinessWords(framework: framework)
    var sections = [
      Section(
        nil,
        .fields(
          Verdict.allCases.map { Field($0.rawValue, "\(bench.counts[$0])") }
            + (words.exception(ofRole: role).map { [Field("the role", $0)] } ?? []))),
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
    if !showsPeople {
      sections.append(Section(nil, .text("Their ids are shown with --ids.")))
    } else {
      let near = people.candidates(of: bench, in: framework) {
        [.ready, .withinReach].contains($0.verdict)
      }
      // Of somebody whom nobody rated on this, everything is possible, and nothing is said by that.
      let perhaps = people.candidates(of: bench, in: framework) {
        $0.verdict == .unknown && $0.best != .notYet
      }.filter { $0.readiness.coverage.map { $0.lowerBound >= 0.5 } ?? false }
      sections += table(of: near, titled: "Ready and within reach")
      sections += table(
        of: perhaps, titled: "Perhaps: half of the weight is met, and ratings decide the rest")
    }
    return Sheet(
      "The bench of \(words.role(role))", subtitle: framework.role(role).title,
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
  package static func matrix(
    of frameworks: [LinkedFramework], _ people: AssessedPeople
  ) -> Sheet {
    let rows = frameworks.flatMap { framework in
      let words = ReadinessWords(framework: framework)
      return people.benches(in: framework).enumerated().compactMap { role, counts in
        words.exception(ofRole: role) == nil
          ? [words.role(role), framework.role(role).grade.lexical]
            + Verdict.allCases.map { "\(counts[$0])" } : nil
      }
    }
    let table = Table(
      columns: [Column("role", "Role"), Column("grade", "Grade")]
        + Verdict.allCases.map {
          Column(
            $0.rawValue.replacing(" ", with: "-"), $0.rawValue.capitalizedFirst, isNumber: true)
        }, rows: rows, hasRowHeaders: true)
    let listed = people.listed
    let rated = Counted(
      listed?.rated ?? people.ratings.peopleCount, "rated person", "rated people")
    return Sheet(
      "The bench of every role",
      subtitle: "\(rated)"
        + (listed.map { ", and \($0.unrated) whom nobody rated; each without who holds the role" }
          ?? "; who of them works here is not known, as the project has no census"),
      sections: [Section(nil, .table(table))] + exceptions(in: frameworks) + closing(people, nil))
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
