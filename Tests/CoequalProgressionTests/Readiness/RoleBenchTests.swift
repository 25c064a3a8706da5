import CoequalCensus
import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTables
import CoequalTestSupport
import Testing

struct RoleBenchTests {
  private static let today = CalendarDate(literal: "2026-12-31")

  /// Rows of ratings of all kinds, fresh and old, some contested, in no order.
  private static func rows(
    _ lots: inout SplitMix, people: Int, competencies: Int = AskedTree.competencies
  ) -> String {
    var rows: [String] = []
    for person in 0..<people {
      for _ in 0..<lots.index(competencies * 2) {
        let kind = ["self", "manager", "peer", "calibration"][lots.index(4)]
        let day = "\(2023 + lots.index(4))-0\(1 + lots.index(9))-01"
        rows.append(
          "p\(person),c\(lots.index(competencies)),l\(lots.index(AskedTree.levels)),"
            + "r\(lots.index(3)),\(kind),\(day),\(lots.once(in: 9) ? "no" : " ")")
      }
    }
    return "person,competency,level,rater,kind,on,contest\n"
      + rows.shuffled(using: &lots).joined(separator: "\n")
  }

  private static func people(
    _ asked: AskedRoles, _ rows: String, _ growth: String = "several"
  ) throws -> AssessedPeople {
    var conventions = Conventions.standard
    try conventions.choose(#require(Identifier(growth)), for: Convention.growth.id)
    let reading = try RatingTableReader(DataTable(kind: .assessments, path: "a.csv"))
      .read(.bytes(Array(rows.utf8), name: "a.csv"))
    return AssessedPeople(
      LinkedRatings(try #require(reading.ratings), in: [asked.framework]), nil, conventions,
      on: today)
  }

  @Test(arguments: ["several", "one-at-a-time", "all-at-once"])
  func everybodyStandsAsTheirOwnReadinessSays(growth: String) async throws {
    var lots = SplitMix(seed: 23)
    let asked = try await AskedRoles(
      (0..<30).map { _ in AskedTree.random(&lots) }, months: [3, 4, nil, 2, 6])
    let count = Sizes.many(400, inDebug: 150)
    let people = try Self.people(asked, Self.rows(&lots, people: count), growth)
    #expect(Self.standings(asked, people).count >= 5)
  }

  @Test func moreWaysThanAreTriedAreSearched() async throws {
    var lots = SplitMix(seed: 31)
    // 210 ways.
    let choice = AskedTree.choose(4, (0..<10).map { .level(competency: $0, bar: 2) })
    let asked = try await AskedRoles([[choice]], months: Array(repeating: 3, count: 10))
    let people = try Self.people(asked, Self.rows(&lots, people: 200, competencies: 10))
    #expect(Self.standings(asked, people).count >= 2)
  }

  /// How people stand to all roles, each compared with their readiness.
  private static func standings(
    _ asked: AskedRoles, _ people: AssessedPeople
  ) -> Set<RoleBench.Standing> {
    var seen: Set<RoleBench.Standing> = []
    for role in asked.roles.indices {
      let bench = people.bench(for: role, in: asked.framework)
      for (person, standing) in zip(people.ratings.table.people.names, bench.standings) {
        let readiness = people.readiness(of: person, for: role, in: asked.framework)
        #expect(standing.verdict == readiness.verdict, "\(person), \(asked.roles[role])")
        #expect(standing.best == readiness.best.verdict, "\(person), \(asked.roles[role])")
      }
      for verdict in Verdict.allCases {
        #expect(bench.counts[verdict] == bench.standings.count { $0.verdict == verdict })
      }
      seen.formUnion(bench.standings)
    }
    return seen
  }

  @Test func benchIsTheSameForAnyNumberOfThreads() async throws {
    var lots = SplitMix(seed: 29)
    let asked = try await AskedRoles((0..<4).map { _ in AskedTree.random(&lots) })
    let people = try Self.people(asked, Self.rows(&lots, people: 9_000))
    let benches = people.benches(in: asked.framework, threads: 1)
    #expect(people.benches(in: asked.framework, threads: 5) == benches)
    for role in asked.roles.indices {
      let bench = people.bench(for: role, in: asked.framework, threads: 1)
      #expect(bench.counts == benches[role])
      #expect(people.bench(for: role, in: asked.framework, threads: 5).standings == bench.standings)
    }
  }

  /// The matrix of people and roles is every bench beside the others, without who is no candidate.
  @Test func everybodyStandsInTheMatrixAsOnTheBenches() async throws {
    var lots = SplitMix(seed: 31)
    let asked = try await AskedRoles((0..<5).map { _ in AskedTree.random(&lots) })
    var people = try Self.people(asked, Self.rows(&lots, people: 300))
    let ids = people.ratings.table.people.names
    people.listed = try await Self.listed(
      ids.dropFirst(20).enumerated().map { "\($1) \($0.isMultiple(of: 7) ? "r1" : "-")" },
      of: asked, beside: people)
    let rows = people.standings(in: asked.framework)
    #expect(rows.map(\.person) == ids.dropFirst(20).sorted())
    for role in asked.roles.indices {
      let bench = people.bench(for: role, in: asked.framework)
      for row in rows {
        let code = Int(try #require(people.ratings.code(of: row.person)))
        guard let standing = row.roles[role] else { continue }
        #expect(standing == bench.standings[code])
      }
      let counted = rows.count { $0.roles[role] != nil }
      #expect(bench.counts.people == counted)
    }
    #expect(rows.contains { $0.roles.contains(nil) })
  }

  @Test func whoNobodyRatedIsUnknownAndCounted() async throws {
    let asked = try await AskedRoles([[.level(competency: 0, bar: 1)], []])
    var people = try Self.people(
      asked, "person,competency,level,kind,on\np1,c0,l2,manager,2026-11-01")
    people.listed = try await Self.listed(
      ["p1 r1"] + (0..<7).map { "x\($0) -" }, of: asked, beside: people)
    let bench = people.bench(for: 0, in: asked.framework)
    #expect(bench.counts[.ready] == 1)
    #expect(bench.counts[.unknown] == 7)
    #expect(bench.counts.people == 8)
    #expect(bench.holders == 0)
    // A role that asks for nothing is open to all but who holds it.
    #expect(people.benches(in: asked.framework)[1][.ready] == 7)
    #expect(people.bench(for: 1, in: asked.framework).holders == 1)
  }

  /// A census of ids and roles.
  private static func listed(
    _ rows: [String], of asked: AskedRoles, beside people: AssessedPeople
  ) async throws -> ListedPeople {
    let cells = rows.map { $0.split(separator: " ").map(String.init) }
    return ListedPeople(
      ids: CodedColumn(cells.map { $0[0] }),
      roles: CodedColumn(cells.map { $0[1] == "-" ? nil : "engineering/\($0[1])" }),
      CensusRoles(asked.catalog), beside: people.ratings)
  }

  @Test func whoHoldsTheRoleOrIsNotInTheCensusIsOnNoBench() async throws {
    let asked = try await AskedRoles([[.level(competency: 0, bar: 1)]])
    var people = try Self.people(
      asked,
      """
      person,competency,level,kind,on
      holder,c0,l2,manager,2026-11-01
      left,c0,l2,manager,2026-11-01
      next,c0,l2,manager,2026-11-01
      left,c1,l2,manager,2026-11-01
      """)
    let listed = try await Self.listed(
      ["holder r0", "next -", "new r0", "new -"], of: asked, beside: people)
    people.listed = listed
    let bench = people.bench(for: 0, in: asked.framework)
    #expect(bench.counts.people == 1)
    #expect(bench.holders == 2)
    #expect(people.benches(in: asked.framework)[0] == bench.counts)
    let near = people.candidates(of: bench, in: asked.framework) { $0.verdict == .ready }
    #expect(near.map(\.person) == ["next"])
    #expect((listed.rated, listed.unrated, listed.strangers) == (2, 1, 1))
    #expect(listed.findings.map(\.rule) == [AssessmentRule.unlistedPerson.id])
    #expect(listed.findings.first?.message.hasPrefix("row 3 and 1 more: the person is not") == true)
    #expect(listed.findings.first?.message.contains("left") == false)
  }

  @Test func candidatesComeWithReasonsAndTheNearestFirst() async throws {
    let asked = try await AskedRoles([[.level(competency: 0, bar: 2)]])
    let people = try Self.people(
      asked,
      """
      person,competency,level,kind,on
      far,c0,l0,manager,2026-11-01
      b,c0,l2,manager,2026-11-01
      near,c0,l1,manager,2026-11-01
      a,c0,l3,manager,2026-11-01
      """)
    let bench = people.bench(for: 0, in: asked.framework)
    let all = people.candidates(of: bench, in: asked.framework) { _ in true }
    #expect(all.map(\.person) == ["a", "b", "near", "far"])
    #expect(all.map(\.readiness.worst.months) == [0, 0, 3, 6])
    let ready = people.candidates(of: bench, in: asked.framework) { $0.verdict == .ready }
    #expect(ready.map(\.person) == ["a", "b"])
  }
}
