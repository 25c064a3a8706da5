import CoequalModel
package import CoequalProgression
package import CoequalRegistry

extension Sheet {
  /// How near a person is to every role, the nearest first.
  package static func roles(
    for person: String, in frameworks: [LinkedFramework], _ people: AssessedPeople
  ) -> Sheet {
    let roles = people.roles(for: person, in: frameworks)
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
      sections: [Section(nil, .table(table))] + closing(people, person))
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
            + [
              Field("rated people", "\(people.ratings.peopleCount)"),
              Field("people nobody rated", people.unrated.map { "\($0)" } ?? "not known"),
            ]))
    ]
    if !showsPeople {
      sections.append(Section(nil, .text("Their ids are shown with --ids.")))
    } else {
      let near = people.candidates(of: bench, in: framework) {
        [.ready, .withinReach].contains($0.verdict)
      }
      // Of somebody whom nobody rated on this, everything is possible, and nothing is said by that.
      let perhaps = people.candidates(of: bench, in: framework) {
        $0.verdict == .unknown && $0.best != .notYet
      }.filter { $0.readiness.coverage.lowerBound >= 0.5 }
      sections += table(of: near, titled: "Ready and within reach")
      sections += table(
        of: perhaps, titled: "Perhaps: half of the weight is met, and ratings decide the rest")
    }
    return Sheet(
      "The bench of \(words.role(role))", subtitle: framework.role(role).title,
      sections: sections + closing(people, nil))
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
      people.benches(in: framework).enumerated().map { role, counts in
        [
          ReadinessWords(framework: framework).role(role), framework.role(role).grade.lexical,
        ] + Verdict.allCases.map { "\(counts[$0])" }
      }
    }
    let table = Table(
      columns: [Column("role", "Role"), Column("grade", "Grade")]
        + Verdict.allCases.map {
          Column(
            $0.rawValue.replacing(" ", with: "-"), $0.rawValue.capitalizedFirst, isNumber: true)
        }, rows: rows, hasRowHeaders: true)
    return Sheet(
      "The bench of every role",
      subtitle: "\(Counted(people.ratings.peopleCount, "rated person", "rated people"))"
        + (people.unrated.map { ", and \($0) whom nobody rated" } ?? ""),
      sections: [Section(nil, .table(table))] + closing(people, nil))
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
