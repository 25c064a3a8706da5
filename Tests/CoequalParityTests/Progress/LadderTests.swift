import CoequalCensus
import CoequalModel
import CoequalParity
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Where ladders end, who changes between them, and what does not matter.
@Suite struct LadderTests {
  @Test func shortTrackIsNamed() {
    let short = CareerExample.ladders.ends.filter { $0.higherGrade != nil }
    #expect(short.map(\.track) == ["a/making"])
    #expect(short.first?.roles == ["a/m2"])
    #expect(short.first?.higherGrade == "g3")
  }

  /// The roles of ``CareerExample`` with some more, or with other ranks.
  private func ladders(
    adding more: [CareerLadders.Role] = [], rank: (CareerLadders.Role) -> Int? = \.rank
  ) -> CareerLadders {
    CareerLadders(
      CareerExample.roles.map { role in
        CareerLadders.Role(
          name: role.name, track: role.track, kind: role.kind, grade: role.grade, rank: rank(role))
      } + more)
  }

  @Test func deprecatedRoleIsNoEndAndNoSummit() throws {
    let old = CareerLadders.Role(
      name: "a/old", track: "a/leading", kind: .leader, grade: "g4", rank: 4, isDeprecated: true)
    let ladders = ladders(adding: [old])
    #expect(ladders.ends == CareerExample.ladders.ends)
    var example = CareerExample()
    example.add("f", [(0, .hire, "l3")])
    example.add("f", [(0, .hire, "l2")])
    #expect(try example.progress(to: 100, on: ladders).ends.rows.first?.share.compared.value == 0.5)
  }

  /// Whoever still holds a deprecated role has another one above, or none.
  @Test func peopleInDeprecatedRolesAreAtTheEndWhereNoOtherRoleIsHigher() throws {
    for (rank, share) in [(4, 1.0), (3, 1), (2, 0)] {
      let roles = CareerExample.roles.map { role in
        CareerLadders.Role(
          name: role.name, track: role.track, kind: role.kind,
          grade: role.name == "a/l1" ? "g\(rank)" : role.grade,
          rank: role.name == "a/l1" ? rank : role.rank, isDeprecated: role.name == "a/l1")
      }
      var example = CareerExample()
      example.add("f", [(0, .hire, "l1")])
      let ends = try example.progress(to: 100, on: CareerLadders(roles)).ends
      #expect(ends.rows.first?.share.compared.value == share)
    }
  }

  @Test func withoutRanksNobodyIsAtAnEndOrBelow() throws {
    let ladders = ladders { _ in nil }
    #expect(ladders.ends.isEmpty)
    #expect(ladders.tracksWithoutKnownEnd == ["a/craft", "a/leading", "a/making"])
    var example = CareerExample()
    example.add("f", [(0, .hire, "l3")])
    example.add("m", [(0, .hire, "e1")])
    let ends = try example.progress(to: 100, on: ladders).ends
    for row in ends.rows {
      for figure in row.share.all + row.median.all { #expect(figure.value == nil) }
    }
    let everybody = try #require(ends.rows.first)
    guard case .refused = everybody.share.both.absence else {
      Issue.record("\(String(describing: everybody.share.both.absence))")
      return
    }
    #expect(everybody.notKnown?.both.value == 2)
    #expect(ends.people.isEmpty)
  }

  @Test func peopleInRolesWithoutARankAreNotKnown() throws {
    // The highest role of leaders may be below the one without a rank, or above.
    let ladders = ladders { $0.name == "a/l2" ? nil : $0.rank }
    #expect(ladders.tracksWithoutKnownEnd == ["a/leading"])
    var example = CareerExample()
    for role in ["l1", "l2", "l3", "e3"] { example.add("f", [(0, .hire, role)]) }
    example.add("m", [(0, .hire, "e1")])
    let ends = try example.progress(to: 100, on: ladders).ends
    #expect(ends.table.outcomes.count == 3)
    #expect(ends.table.rows == ["leader", "individual-contributor"])
    #expect(ends.table.counts.map { $0.map(\.compared) } == [[0, 1], [1, 0], [2, 0]])
    #expect(ends.rows.map(\.share.compared.value) == [0.5, 0, 1])
    #expect(ends.rows.map { $0.notKnown?.compared.value } == [2, 2, 0])
  }

  @Test func timeAtTheEndIsThatInTheRole() throws {
    var example = CareerExample()
    for place in 0..<3 {
      example.add("f", [(0, .hire, "m1"), (1000 + place, .promotion, "m2")])
    }
    example.add("m", [(0, .hire, "m1")])
    let ends = try example.progress(to: 1000 + days(2)).ends
    #expect(ends.table.rows == ["executor"])
    #expect(ends.rows.map(\.share.compared.value) == [1, 1])
    #expect(ends.rows.map(\.share.reference.value) == [0, 0])
    #expect(abs(try #require(ends.rows.last?.median.compared.value) - 2) < 0.01)
    #expect(ends.people.map(\.number) == [0, 1, 2])
  }

  @Test func waysBackCountWithinTheDeclaredYears() throws {
    var example = CareerExample()
    // Back after a year, after four years, not yet, and too early to tell.
    example.add("f", [(0, .hire, "e2"), (100, .switch, "l2"), (100 + days(1), .switch, "e2")])
    example.add("f", [(0, .hire, "e2"), (100, .switch, "l2"), (100 + days(4), .switch, "e2")])
    example.add("f", [(0, .hire, "e2"), (100, .switch, "l2"), (300, .promotion, "l3")])
    example.add("f", [(0, .hire, "e2"), (days(4), .switch, "l2")])
    let changes = try example.progress(to: 200 + days(5)).changes
    #expect(changes.back.rows == ["individual-contributor → leader"])
    #expect(changes.back.counts.map { $0[0].compared } == [1, 2, 1])
    #expect(changes.promoted.counts.map { $0[0].compared } == [1, 2, 1])
    #expect(
      abs(try #require(changes.directions.first?.yearsUntilBack.compared.value) - 1) < 0.01)
  }

  /// Who changed late and is back already would otherwise count, and who is not yet would not.
  @Test func changesCountOnceTheirYearsAreOverWhateverHappened() throws {
    var example = CareerExample()
    let late = days(4)
    example.add("f", [(0, .hire, "e2"), (late, .switch, "l2"), (late + 90, .switch, "e2")])
    example.add("f", [(0, .hire, "e2"), (late, .switch, "l2"), (late + 90, .promotion, "l3")])
    example.add("f", [(0, .hire, "e2"), (late, .switch, "l2"), (late + 90, .end, "l2")])
    example.add("f", [(0, .hire, "e2"), (100, .switch, "l2"), (100 + days(1), .switch, "e2")])
    let changes = try example.progress(to: days(5)).changes
    #expect(changes.back.counts.map { $0[0].compared } == [1, 0, 3])
    #expect(changes.promoted.counts.map { $0[0].compared } == [0, 1, 3])
    let direction = try #require(changes.directions.first)
    #expect(direction.back.compared.value == 1)
    #expect(abs(try #require(direction.yearsUntilBack.compared.value) - 1) < 0.01)
  }

  @Test func whoLeftWithinTheYearsDidNotComeBackOnceTheyAreOver() throws {
    var example = CareerExample()
    example.add("f", [(0, .hire, "e2"), (100, .switch, "l2"), (200, .end, "l2")])
    example.add(
      "f", [(0, .hire, "e2"), (100, .switch, "l2"), (200, .end, "l2"), (300, .hire, "e2")])
    let changes = try example.progress(to: days(5)).changes
    #expect(changes.back.counts.map { $0[0].compared } == [0, 2, 0])
    #expect(changes.promoted.counts.map { $0[0].compared } == [0, 2, 0])
  }

  @Test func tracksCanBeTheLadders() throws {
    var example = CareerExample()
    example.add("f", [(0, .hire, "m1")])
    let progress = try example.progress(
      from: 10, to: 100, on: CareerLadders(CareerExample.roles, byTrack: true))
    #expect(progress.rates.table.rows == ["a/making"])
  }

  /// `g1` of one framework says nothing of `g1` of another, unless a structure says so for both.
  @Test(arguments: ["structure=\"acme\" version=\"1\"", nil])
  func gradesAreThoseOfTheStructureOrElseOfEachFramework(uses: String?) async {
    let tracks = "<tracks>\(DocumentText.track("expert", roles: [("first", "g1")]))</tracks>"
    let catalog = await Registry(documents: [
      "structure.xml": DocumentText.structure(),
      "crafts.xml": DocumentText.framework(tracks, id: "crafts", uses: uses),
      "sales.xml": DocumentText.framework(tracks, id: "sales", uses: uses),
    ]).load()
    let grades = CareerLadders(CensusRoles(catalog)).grades
    #expect(grades == (uses == nil ? ["crafts/g1", "sales/g1"] : ["g1"]))
  }

  @Test func bothGroupsTogetherHaveNumbersOfTheirOwn() throws {
    var example = CareerExample()
    example.add("f", [(0, .hire, "e2"), (100, .switch, "l2"), (100 + days(1), .switch, "e2")])
    example.add("m", [(0, .hire, "e2"), (100, .switch, "l2"), (300, .promotion, "l3")])
    example.add("m", [(0, .hire, "e3")])
    example.add(nil, [(0, .hire, "e3")])
    let progress = try example.progress(to: 200 + days(5))
    let change = try #require(progress.changes.directions.first)
    #expect(change.back.both.value == 0.5)
    #expect(change.promoted.both.value == 0.5)
    #expect(abs(try #require(change.yearsUntilBack.both.value) - 1) < 0.01)
    let everybody = try #require(progress.ends.rows.first)
    #expect(everybody.share.both.value == 2.0 / 3)
    #expect(everybody.median.both.value != nil)
  }

  @Test func yearsAreAscendingAndBounded() throws {
    let day = try #require(CareerExample.day(100))
    let question = ProgressQuestion(to: day, years: [5, 2, 5, -3, .max, 0], within: .max)
    #expect(question.years == [1, 2, 5, 100])
    var example = CareerExample()
    example.add("f", [(0, .hire, "e1"), (50, .switch, "l1")])
    let progress = FairProgress(question, about: example.history(), on: CareerExample.ladders)
    #expect(progress.curve()?.marks.map(\.years) == [1, 2, 5, 100])
  }

  @Test func columnOfGroupsThatIsTooShortSaysNothingOfTheOthers() throws {
    for rows in [1, 3] {
      let steps = (0..<2).map {
        HistoryStep(person: $0, day: 0, event: .hire, role: CareerExample.role("e1"))
      }
      let history = History(
        people: ["p0", "p1"], steps: steps,
        groups: ["sex": CodedColumn(Array(repeating: "f", count: rows))])
      let progress = FairProgress(
        ProgressQuestion(to: try #require(CalendarDate(daysSince1970: 100))), about: history,
        on: CareerExample.ladders)
      #expect(progress.groups.map(\.count) == [min(rows, 2)])
      #expect(progress.withoutGroup == 2 - min(rows, 2))
    }
  }

  /// A column that holds an id, and is taken for one of groups.
  @Test(.timeLimit(.minutes(1)))
  func manyTextsInTheColumnOfGroupsAreCountedOnce() throws {
    let count = 50_000
    let history = History(
      people: (0..<count).map { "p\($0)" }, steps: [],
      groups: ["sex": CodedColumn((0..<count).map { "text \($0)" })])
    let question = ProgressQuestion(to: try #require(CareerExample.day(100)))
    let progress = FairProgress(question, about: history, on: CareerExample.ladders)
    #expect(progress.groups.count == count)
    #expect(question.groupProblem(in: history) != nil)
  }

  /// With a track for each, roles were looked up in lists of all.
  @Test(.timeLimit(.minutes(1)))
  func manyTracksAreLaddersInLittleTime() {
    let roles = (0..<20_000).map { (place: Int) in
      CareerLadders.Role(
        name: "a/r\(place)", track: "a/t\(place)", kind: .leader, grade: "g\(place)",
        rank: place)
    }
    let ladders = CareerLadders(roles, byTrack: true)
    #expect(ladders.names.count == 20_000)
    #expect(ladders.ends.count == 20_000)
    #expect(ladders.ends.count { $0.higherGrade == nil } == 1)
  }

  @Test func orderOfTheRowsDoesNotMatter() throws {
    var random = SplitMix(seed: 7)
    var example = CareerExample()
    for _ in 0..<200 {
      var events: [(Int, CareerEvent, String)] = [(random.index(900), .hire, "e1")]
      for (event, role) in [(CareerEvent.leave, "e1"), (.return, "e1"), (.promotion, "e2")]
      where !random.once(in: 4) {
        events.append(((events.last?.0 ?? 0) + random.index(400), event, role))
      }
      example.add(random.pick(["f", "m", nil]), events)
    }
    let question = ProgressQuestion(to: try #require(CareerExample.day(2000)))
    let figures = [example.history(), example.history { $0.shuffled(using: &random) }].map {
      FairProgress(question, about: $0, on: CareerExample.ladders).figures
    }
    #expect(figures[0] == figures[1])
    #expect(figures[0].count > 100)
  }

  @Test func everyFigureHasANameOfItsOwnAndCanBeComputedAgain() throws {
    var example = CareerExample()
    for place in 0..<40 {
      example.add(
        place < 20 ? "f" : "m",
        [
          (0, .hire, "e1"), (300 + place, .leave, "e1"), (400, .return, "e1"),
          (900 + 7 * place, .promotion, "e2"), (1300, .switch, "l2"), (1500, .switch, "e2"),
        ])
    }
    let figures = try example.progress(from: 100, to: 4000).figures
    #expect(Set(figures.map(\.id)).count == figures.count)
    for figure in figures { #expect(figure.problem == nil) }
  }
}
