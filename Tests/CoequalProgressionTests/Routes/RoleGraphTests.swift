import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CoequalProgression

/// Routes through frameworks: constraints, what steps close, and what stands in the way.
@Suite struct RoleGraphTests {
  private typealias Lattice = RouteCatalog

  private static let moves =
    Lattice.move("e1", "e2") + Lattice.move("e2", "e3") + Lattice.move("m1", "m2")
    + Lattice.move("m2", "m3") + Lattice.move("e1", "m1", "switch")
    + Lattice.move("m1", "e1", "return") + Lattice.move("m2", "e3", "switch")

  private func question(
    _ catalog: RouteCatalog, _ from: String, _ to: String, by order: RouteOrder = .months,
    _ constraints: RouteConstraints = RouteConstraints()
  ) -> RouteQuestion {
    RouteQuestion(
      from: catalog[from], to: catalog[to], order: order, count: 10, constraints: constraints)
  }

  @Test func theShortestRouteComesFirst() async {
    let catalog = await Lattice(Self.moves)
    #expect(catalog.routes(question(catalog, "e1", "e3")) == ["e2 e3", "m1 m2 e3"])
  }

  @Test func routesOfUnknownTimeComeAfterThoseOfKnownTime() async {
    // Through m3 it takes less, as far as it is known.
    let catalog = await Lattice(Self.moves + Lattice.move("e1", "m3") + Lattice.move("m3", "e2"))
    let routes = catalog.graph.answer(question(catalog, "e1", "e2")).routes
    #expect(routes.first?.effort.months == 6)
    #expect(routes.dropFirst().allSatisfy { $0.effort.months == nil })
    #expect(routes.count > 1)
  }

  @Test func withoutReportsNoRoleWithReportsIsEntered() async {
    let catalog = await Lattice(Self.moves)
    let limits = RouteConstraints(isWithoutReports: true)
    #expect(catalog.routes(question(catalog, "e1", "e3", limits)) == ["e2 e3"])
    // The role that somebody is in already does not count.
    #expect(catalog.routes(question(catalog, "m2", "e3", limits)) == ["e3"])
  }

  @Test func aTrackCanBeStayedOnByIdAndByKind() async throws {
    let catalog = await Lattice(Self.moves)
    for track in [
      RouteConstraints.TrackChoice.track(try #require(Identifier("lead"))), .kind(.leader),
    ] {
      #expect(
        catalog.routes(question(catalog, "e1", "m3", RouteConstraints(track: track)))
          == ["m1 m2 m3"])
      #expect(catalog.routes(question(catalog, "e1", "e3", RouteConstraints(track: track))) == [])
    }
  }

  @Test func avoidedAndDeprecatedRolesAreNotEntered() async {
    let old = Lattice.role("old", "g1", "").replacing(
      "</role>", with: "<deprecated since=\"1.0.0\"/></role>")
    let catalog = await Lattice(
      Self.moves + Lattice.move("e1", "old") + Lattice.move("old", "e3"),
      tracks: Lattice.tracks.replacing(
        "<track id=\"lead\"",
        with: "<track id=\"x\" kind=\"hybrid\">"
          + "<title>X</title>\(old)</track><track id=\"lead\""))
    let avoided = RouteConstraints(avoided: [catalog["e2"]])
    #expect(catalog.routes(question(catalog, "e1", "e3", avoided)) == ["m1 m2 e3"])
    let deprecated = RouteConstraints(mostMoves: 2, allowsDeprecated: true)
    #expect(
      catalog.routes(question(catalog, "e1", "e3", deprecated)).sorted() == ["e2 e3", "old e3"])
  }

  @Test func theSameRoutesWhateverTheOrderOfFiles() async {
    let others = (0..<4).map { number in
      (
        "f\(number).xml",
        DocumentText.framework(
          Lattice.competencies + Lattice.tracks + "<moves>\(Self.moves)</moves>", id: "f\(number)")
      )
    }
    let documents =
      [("s.xml", DocumentText.structure())] + others
    var seen: Set<[String]> = []
    for turn in 0..<4 {
      let turned = documents[turn...] + documents[..<turn]
      let catalog = await Registry(
        sources: turned.map { .memory(name: $0.0, text: $0.1) }, fileSystem: MemoryFileSystem([:])
      ).load()
      let graph = RoleGraph(catalog)
      seen.insert(
        graph.answer(RouteQuestion(from: 6, to: 8, count: 9)).routes.flatMap { route in
          route.steps.map { "\(graph.place(of: $0.to).framework.framework.id) \($0.to)" }
        })
    }
    #expect(seen.count == 1)
    #expect(seen.first?.isEmpty == false)
  }

  @Test func twoKindsOfOneMoveAreOneWay() async throws {
    let catalog = await Lattice(
      Lattice.move("e1", "m1", "switch") + Lattice.move("e1", "m1", "lateral"))
    let answer = catalog.graph.answer(question(catalog, "e1", "m1"))
    #expect(answer.routes.count == 1)
    let edge = try #require(answer.routes.first?.steps.first?.edge)
    #expect(catalog.graph.moves(edge).map(\.kind) == [.switch, .lateral])
  }

  @Test func aStepSaysWhatItClosesAndOpens() async throws {
    let catalog = await Lattice(Self.moves)
    let steps = try #require(
      catalog.graph.answer(question(catalog, "e1", "m2")).routes.first
    ).steps
    // From m1 one can go back, and from m2 no longer.
    #expect(steps.map { catalog.ids($0.closed) } == [[], ["e1", "e2", "m1"]])
    #expect(steps.map { catalog.ids($0.opened) } == [[], []])
    #expect(steps.map(\.reachable) == [5, 2])
  }

  @Test func aDeprecatedRoleCannotBeReachedThoughItIsWrittenFirst() async throws {
    let old = Lattice.role("old", "g1", "").replacing(
      "</role>", with: "<deprecated since=\"1.0.0\"/></role>")
    let catalog = await Lattice(
      Self.moves + Lattice.move("e1", "old") + Lattice.move("old", "e1"),
      tracks: Lattice.tracks.replacing(
        "<tracks>",
        with: "<tracks><track id=\"x\" kind=\"hybrid\"><title>X</title>\(old)</track>"))
    #expect(catalog["old"] == 0)
    let steps = try #require(
      catalog.graph.answer(question(catalog, "e1", "m2")).routes.first
    ).steps
    #expect(steps.map { catalog.ids($0.closed) } == [[], ["e1", "e2", "m1"]])
    #expect(steps.map(\.reachable) == [5, 2])
  }

  @Test func reachIsThatOfRoutes() async {
    let catalog = await Lattice(Self.moves)
    for start in 0..<catalog.graph.roleCount {
      let reach = RoleReach(from: start, in: catalog.graph)
      for end in 0..<catalog.graph.roleCount where end != start {
        let answer = catalog.graph.answer(RouteQuestion(from: start, to: end, count: 1))
        #expect(reach.contains(end) == !answer.routes.isEmpty)
      }
    }
  }

  @Test func whatAPersonHasCountsInTheFirstStep() async throws {
    let catalog = await Lattice(Self.moves)
    var question = question(catalog, "e1", "e3")
    question.person = PersonLevels([1: .rated(2), 0: .rated(3)], in: catalog.graph.frameworks[0])
    let routes = catalog.graph.answer(question).routes
    #expect(routes.first?.steps.first?.gap.effort == MoveEffort())
  }

  @Test func whatAPersonHasCountsInLaterStepsToo() async throws {
    let catalog = await Lattice(Self.moves)
    var question = question(catalog, "e1", "m2")
    let linked = catalog.graph.frameworks[0]
    question.person = PersonLevels([0: .rated(0), 1: .rated(1)], in: linked)
    let route = try #require(catalog.graph.answer(question).routes.first)
    // To m1 nothing is missing, and from there one level; whoever just meets m1 lacks two.
    #expect(route.steps.map(\.gap.effort.months) == [0, 10])
    #expect(route.effort.months == 10)
    #expect(route.best == route.effort)
  }

  @Test func whatNobodyRatedHasABestAndAWorstCase() async throws {
    let catalog = await Lattice(Self.moves)
    var question = question(catalog, "e1", "e3")
    question.person = PersonLevels([0: .rated(0)], in: catalog.graph.frameworks[0])
    let routes = catalog.graph.answer(question).routes
    #expect(catalog.routes(question) == ["e2 e3", "m1 m2 e3"])
    #expect(routes.map(\.best.months) == [18, 18])
    #expect(routes.map(\.effort.months) == [18, 48])
  }

  @Test func numbersThatNoRoleHasAreAnsweredByNothing() async {
    let graph = await Lattice(Self.moves).graph
    let levels = PersonLevels([:], in: graph.frameworks[0])
    for number in [-1, graph.roleCount, .max, .min] {
      #expect(graph[number] == nil)
      #expect(graph.reachable(from: number).isEmpty)
      #expect(graph.gap(from: number, to: 0) == nil)
      #expect(graph.gap(from: 0, to: number) == nil)
      #expect(graph.gap(of: levels, to: number) == nil)
      #expect(graph.gap(of: levels, meeting: number, to: 0) == nil)
    }
    for edge in [-1, 99, .max, .min] { #expect(graph.moves(edge).isEmpty) }
    #expect(graph[0]?.number == 0)
  }

  // MARK: - No way

  @Test func constraintsThatWouldOpenARouteAreNamedEachByItself() async throws {
    let catalog = await Lattice(Self.moves)
    let limits = RouteConstraints(isWithoutReports: true, track: .kind(.leader))
    #expect(
      try #require(catalog.graph.answer(question(catalog, "e1", "m2", limits)).obstacle)
        .constraints == [.init(constraint: .withoutReports, moves: 2)])
    let two = RouteConstraints(avoided: [catalog["e2"]], mostMoves: 2)
    #expect(
      try #require(catalog.graph.answer(question(catalog, "e1", "e3", two)).obstacle)
        .constraints == [
          .init(constraint: .avoid(catalog["e2"]), moves: 2),
          .init(constraint: .mostMoves, moves: 3),
        ])
  }

  @Test func theMissingMoveThatAsksForLeastIsNamedFirst() async throws {
    let catalog = await Lattice(
      Lattice.move("e1", "e2") + Lattice.move("e2", "e3") + Lattice.move("m1", "m2"))
    let obstacle = try #require(catalog.graph.answer(question(catalog, "e1", "m2")).obstacle)
    let first = try #require(obstacle.moves.first)
    // To m1 on the same grade, one level of people; all others ask for more or lose a grade.
    #expect(catalog.ids([first.from, first.to]) == ["e1", "m1"])
    #expect(first.gap.effort.levels == 1)
    #expect(first.moves == 2)
  }

  /// What a person has of whom something is known, something is contested, and the rest is not known.
  private static func person(_ catalog: RouteCatalog) -> PersonLevels {
    PersonLevels([0: .rated(1), 3: .contested(0...2)], in: catalog.graph.frameworks[0])
  }

  @Test(arguments: [false, true])
  func fewMovesAreMeasuredToFindThoseThatAskForLeast(isOfPerson: Bool) async throws {
    // Two ladders of forty roles each, from g1 to g5, without a way from one to the other.
    func ladder(_ name: String, _ competency: String) -> (roles: String, moves: String) {
      let roles = (0..<40).map { number in
        Lattice.role(
          "\(name)\(number)", "g\(1 + number / 8)",
          Lattice.asks(competency, min(3, number / 10)) + Lattice.asks("voice", number % 4))
      }
      let moves = (0..<39).map { Lattice.move("\(name)\($0)", "\(name)\($0 + 1)") }
      return (roles.joined(), moves.joined())
    }
    let (one, other) = (ladder("a", "craft"), ladder("b", "people"))
    let catalog = await Lattice(
      one.moves + other.moves,
      tracks: "<tracks><track id=\"a\" kind=\"executor\"><title>A</title>\(one.roles)</track>"
        + "<track id=\"b\" kind=\"leader\"><title>B</title>\(other.roles)</track></tracks>")
    let question = RouteQuestion(
      from: catalog["a0"], to: catalog["b39"],
      person: isOfPerson ? Self.person(catalog) : nil)
    var search = MissingMoveSearch(question, in: catalog.graph)
    let found = search.moves()
    // 1600 moves could be.
    #expect(search.measured < 100)
    let levels = (0..<40).flatMap { start in
      (0..<40).compactMap { end -> Int? in
        guard start / 8 <= end / 8 else { return nil }
        return catalog.graph.gap(
          from: catalog["a\(start)"], to: catalog["b\(end)"], for: question)?.effort.levels
      }
    }.sorted()
    #expect(found.map(\.gap.effort.levels) == Array(levels.prefix(3)))
  }

  @Test func movesStayWithinAFramework() async throws {
    let catalog = await Lattice(
      Self.moves,
      others: [
        "other.xml": DocumentText.framework(
          "<tracks><track id=\"t\" kind=\"executor\"><title>T</title>"
            + "\(DocumentText.role("x1", "g1"))</track></tracks>", id: "other")
      ])
    let answer = catalog.graph.answer(question(catalog, "e1", "x1"))
    #expect(answer.routes.isEmpty)
    #expect(answer.obstacle?.crossesFrameworks == true)
  }

  @Test func numbersOutsideOfTheGraphGiveNoRoute() async {
    let catalog = await Lattice(Self.moves)
    for (from, to) in [(-1, 2), (0, 99), (3, 3)] {
      let answer = catalog.graph.answer(RouteQuestion(from: from, to: to))
      #expect(answer.routes.isEmpty)
      #expect(answer.obstacle == nil)
    }
  }
}
