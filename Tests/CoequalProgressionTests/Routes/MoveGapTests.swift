import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CoequalProgression

/// What a move asks for.
@Suite struct MoveGapTests {
  private typealias Lattice = RouteCatalog

  /// The gap between a role that asks for one list and a role that asks for another.
  private func gap(
    _ left: String, _ entered: String, growth: GrowthTime = GrowthTime(atOnce: 1)
  ) async throws -> MoveGap {
    let tracks = """
      <tracks><track id="t" kind="executor"><title>T</title>\(Lattice.role("a", "g1", left))\
      \(Lattice.role("b", "g2", entered))</track></tracks>
      """
    let catalog = await Lattice("", tracks: tracks, growth: growth)
    return try #require(catalog.graph.gap(from: catalog["a"], to: catalog["b"]))
  }

  private func asks(_ competency: String, _ level: Int, _ more: String = "") -> String {
    Lattice.asks(competency, level, more)
  }

  private func choice(_ count: Int, _ alternatives: String...) -> String {
    "<choose id=\"c\(count)\" at-least=\"\(count)\">\(alternatives.joined())</choose>"
  }

  @Test func onlyLevelsAboveTheRoleBeforeAreMissing() async throws {
    let gap = try await gap(
      asks("craft", 1) + asks("people", 2), asks("craft", 3) + asks("people", 1))
    #expect(gap.effort.levels == 2)
    #expect(gap.missing.map(\.from) == [.rated(1)])
    #expect(gap.effort.months == 12)
  }

  @Test func whatWasNotAskedForIsOneLevelFromTheLowest() async throws {
    let gap = try await gap("", asks("craft", 0))
    #expect(gap.effort.levels == 1)
    #expect(gap.missing.map(\.from) == [nil])
  }

  @Test func aTimeThatIsNotDeclaredIsUnknownAndNotZero() async throws {
    let gap = try await gap("", asks("voice", 1) + asks("craft", 0))
    #expect(gap.effort.months == nil)
    #expect(gap.effort.untimed == 2)
    #expect(gap.effort.time.months == 6)
  }

  @Test func optionalRequirementsAreNotMissing() async throws {
    let gap = try await gap("", asks("craft", 3, " optional=\"true\""))
    #expect(gap.effort == MoveEffort())
  }

  @Test func whatWasOptionalBeforeIsNotTakenForGranted() async throws {
    let gap = try await gap(asks("craft", 3, " optional=\"true\""), asks("craft", 0))
    #expect(gap.effort.levels == 1)
  }

  @Test func ofAChoiceTheAlternativesWithTheFewestLevelsCount() async throws {
    let gap = try await gap(
      asks("people", 1), choice(2, asks("craft", 3), asks("people", 2), asks("sales", 1)))
    #expect(gap.missing.map(\.competency) == [1, 2])
    #expect(gap.effort.levels == 3)
  }

  @Test func ofEqualLevelsKnownTimesCountFirstAndThenShorterOnes() async throws {
    let gap = try await gap("", choice(1, asks("voice", 0), asks("people", 0), asks("craft", 0)))
    #expect(gap.missing.map(\.competency) == [0])
  }

  @Test func choicesAreNested() async throws {
    let gap = try await gap(
      "", choice(1, asks("craft", 3), choice(2, asks("people", 0), asks("sales", 0))))
    #expect(gap.missing.map(\.competency) == [1, 2])
  }

  @Test func whatIsRequiredAnywayIsFreeInAChoice() async throws {
    let gap = try await gap("", choice(1, asks("sales", 0), asks("craft", 2)) + asks("craft", 2))
    #expect(gap.missing.map(\.competency) == [0])
  }

  @Test func aChoiceThatTheRoleBeforeHasLacksNothing() async throws {
    let have = choice(2, asks("craft", 2), asks("people", 2), asks("sales", 2))
    let want = choice(2, asks("craft", 1), asks("people", 2), asks("sales", 2), asks("voice", 3))
    #expect(try await gap(have, want).effort.levels == 0)
    // One alternative less: somebody may have chosen just that one.
    let fewer = choice(2, asks("craft", 1), asks("people", 2), asks("voice", 3))
    #expect(try await gap(have, fewer).effort.levels > 0)
  }

  @Test func competenciesGrowBesideEachOtherUnderTheConvention() async throws {
    // Ten, six and six months: in two lines the shorter ones come one after the other.
    let asked = asks("people", 0) + asks("craft", 0) + asks("sales", 3)
    let months = try await [1, 2, nil].map { GrowthTime(atOnce: $0) }.asyncMap {
      try await gap("", asked, growth: $0).effort.months
    }
    let weeks = 8 * 7 / 30.436875
    #expect(months == [16 + weeks, 10, 10])
  }

  @Test func whatTheFrameworkDoesNotDefineIsUnknown() async throws {
    let gap = try await gap("", asks("missing", 1) + asks("craft", 0))
    #expect(gap.unresolved == 1)
    #expect(gap.effort.months == nil)
    #expect(gap.effort.levels == 1)
  }

  @Test func aPersonsLevelsTakeThePlaceOfTheRole() async throws {
    let catalog = await Lattice(Lattice.move("e2", "e3"))
    let linked = catalog.graph.frameworks[0]
    func months(_ state: LevelState) throws -> [Double?] {
      let gap = try #require(
        catalog.graph.gap(of: PersonLevels([0: state], in: linked), to: catalog["e3"]))
      return [gap.best.months, gap.effort.months]
    }
    #expect(try months(.rated(2)) == [6, 6])
    #expect(try months(.rated(3)) == [0, 0])
    // At best everything is there, and at worst the person is below the lowest level.
    #expect(try months(.unknown) == [0, 24])
    #expect(try months(.stale(3)) == [0, 24])
    #expect(try months(.contested(1...2)) == [6, 12])
  }

  @Test func aPersonsGapIsThatOfTheirReadiness() async throws {
    let tracks = """
      <tracks><track id="t" kind="executor"><title>T</title>\(Lattice.role("a", "g1", ""))\
      \(Lattice.role(
        "b", "g2",
        choice(1, asks("people", 1), asks("craft", 2)) + asks("sales", 2) + asks("voice", 1))
      )</track></tracks>
      """
    let catalog = await Lattice("", tracks: tracks)
    let linked = catalog.graph.frameworks[0]
    for people in [LevelState.unknown, .rated(0), .contested(0...2)] {
      for voice in [LevelState.unknown, .rated(1)] {
        let levels = PersonLevels([0: .rated(0), 1: people, 2: .rated(1), 3: voice], in: linked)
        let gap = try #require(catalog.graph.gap(of: levels, to: catalog["b"]))
        let readiness = Readiness(
          role: 1, in: linked, of: levels,
          by: ReadinessPolicy(nil, try Conventions.oneAtATime))
        #expect(gap.best.months == readiness.best.months)
        #expect(gap.effort.months == readiness.worst.months)
      }
    }
  }

  @Test func onALaterStepThePersonHasAtLeastWhatTheRoleBeforeAsksFor() async throws {
    let catalog = await Lattice(Lattice.move("e2", "e3"))
    let linked = catalog.graph.frameworks[0]
    func months(_ state: LevelState) throws -> [Double?] {
      let gap = try #require(
        catalog.graph.gap(
          of: PersonLevels([0: state], in: linked), meeting: catalog["e2"], to: catalog["e3"]))
      return [gap.best.months, gap.effort.months]
    }
    #expect(try months(.rated(0)) == [12, 12])
    #expect(try months(.rated(2)) == [6, 6])
    #expect(try months(.unknown) == [0, 12])
    #expect(try months(.contested(0...2)) == [6, 12])
  }

  @Test func aChoiceThatTheRoleBeforeHasLacksNothingOfAPerson() async throws {
    let wanted = choice(1, asks("craft", 2), asks("people", 2))
    let tracks = """
      <tracks><track id="t" kind="executor"><title>T</title>\(Lattice.role("a", "g1", wanted))\
      \(Lattice.role("b", "g2", wanted + asks("sales", 0)))</track></tracks>
      """
    let catalog = await Lattice("", tracks: tracks)
    let levels = PersonLevels([0: .rated(0)], in: catalog.graph.frameworks[0])
    let gap = try #require(
      catalog.graph.gap(of: levels, meeting: catalog["a"], to: catalog["b"]))
    #expect(gap.missing.map(\.competency) == [2])
  }

  @Test func whatTheFrameworkDoesNotDefineIsUnknownOfAPersonToo() async throws {
    let tracks = """
      <tracks><track id="t" kind="executor"><title>T</title>\(Lattice.role("a", "g1", ""))\
      \(Lattice.role("b", "g2", asks("missing", 1) + asks("craft", 0)))</track></tracks>
      """
    let catalog = await Lattice("", tracks: tracks)
    let levels = PersonLevels([:], in: catalog.graph.frameworks[0])
    let gap = try #require(catalog.graph.gap(of: levels, to: catalog["b"]))
    #expect(gap.unresolved == 1)
    #expect(gap.effort.levels == 1)
    #expect(gap.effort.months == nil)
  }
}

extension Conventions {
  fileprivate static var oneAtATime: Conventions {
    get throws {
      var conventions = Conventions.standard
      try conventions.choose(
        try #require(Identifier("one-at-a-time")), for: try #require(Identifier("growth")))
      return conventions
    }
  }
}

extension Array {
  fileprivate func asyncMap<Result>(
    _ transform: (Element) async throws -> Result
  ) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
