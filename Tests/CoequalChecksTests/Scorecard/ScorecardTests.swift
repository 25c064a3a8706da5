import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CoequalChecks

/// How high tracks go, what they ask for, and how long they take.
@Suite struct ScorecardTests {
  private typealias Case = ScorecardCase

  private func id(_ text: String) -> Identifier { Identifier(trusted: text) }

  @Test func countsGradesNotRoles() async throws {
    let (expert, people) = try await Case(
      expert: [Case.role("a", "g1"), Case.role("b", "g2"), Case.role("c", "g2")],
      people: [Case.role("d", "g2")]
    ).tracks()
    #expect(expert.rungs == 2)
    #expect(people.rungs == 1)
  }

  @Test func comparesFromTheBranchToThePromise() async throws {
    let (expert, people) = try await Case(
      structure: #" branch="g2" dual-until="g3""#,
      expert: ["g1", "g2", "g3"].map { Case.role("e\($0)", $0) },
      people: ["g2", "g3", "g4", "g5"].map { Case.role("p\($0)", $0) }
    ).tracks()
    #expect([expert.rungs, people.rungs] == [3, 4])
    #expect([expert.comparedRungs, people.comparedRungs] == [2, 2])
    #expect([expert.topGrade?.id, people.topGrade?.id] == [id("g3"), id("g5")])
    #expect(people.promisedUntil == id("g3"))
  }

  @Test func deprecatedRolesAreCountedApart() async throws {
    let (expert, _) = try await Case(
      expert: [
        Case.role("a", "g1"),
        Case.role("b", "g4", "<deprecated since=\"1.0.0\"/>"),
      ],
      people: [Case.role("c", "g1")]
    ).tracks()
    #expect(expert.topGrade?.id == id("g1"))
    #expect(expert.deprecatedRoles == 1)
  }

  @Test func withoutAStructureNothingIsKnownOfGrades() async throws {
    let catalog = await Registry(documents: [
      "framework.xml": DocumentText.framework(
        "<tracks>\(DocumentText.track("t", roles: [("a", "g1")]))</tracks>", uses: nil)
    ]).load()
    let card = Scorecard(try #require(catalog.frameworks.first), .standard)
    let track = try #require(card.tracks.first)
    #expect(track.rungs == nil)
    #expect(track.comparedRungs == nil)
    #expect(track.topGrade == nil)
    #expect(track.topWithoutReports == nil)
    #expect(track.rolesOnUnknownGrades == 1)
    #expect(card.pay == [])
  }

  // MARK: - Direct reports

  @Test func highestGradeWithoutReportsIsThatOfARoleThatMayHaveNone() async throws {
    let (_, people) = try await Case(
      expert: [Case.role("a", "g1")],
      people: [
        Case.role("b", "g2", #"<scope reports="0-3"/>"#),
        Case.role("c", "g3", #"<scope reports="3-8"/>"#),
      ]
    ).tracks()
    #expect(people.topWithoutReports == .init(grade: .init(rank: 2, id: id("g2")), unsaid: nil))
  }

  @Test func roleThatDoesNotSayIsUnknownAboveTheHighestWithoutReports() async throws {
    let (_, people) = try await Case(
      expert: [Case.role("a", "g1")],
      people: [Case.role("b", "g2", #"<scope reports="0"/>"#), Case.role("c", "g3")]
    ).tracks()
    #expect(
      people.topWithoutReports == .init(grade: .init(rank: 2, id: id("g2")), unsaid: id("g3")))
  }

  @Test func individualContributorsNeedNotSayThatNobodyReportsToThem() async throws {
    let (expert, _) = try await Case(
      expert: [Case.role("a", "g4")], people: [Case.role("b", "g2")]
    ).tracks()
    #expect(expert.topWithoutReports == .init(grade: .init(rank: 4, id: id("g4")), unsaid: nil))
  }

  // MARK: - The bar

  @Test func barCountsWhatEverybodyMustMeetAndAddsItsLevels() async throws {
    let (expert, people) = try await Case(
      expert: [
        Case.role(
          "a", "g1",
          """
          <requirements><requires competency="c1" level="high"/>
            <requires competency="c2" level="high" optional="true"/></requirements>
          """)
      ],
      people: [
        Case.role(
          "b", "g1",
          """
          <requirements><requires competency="c1" level="middle"/>
            <choose id="x" at-least="1"><requires competency="c2" level="high"/>
              <requires competency="c3" level="low"/></choose></requirements>
          """)
      ]
    ).tracks()
    let bars = (expert.bars[1], people.bars[1])
    #expect(bars.0?.competencies == 1...1)
    #expect(bars.0?.levels == 3...3)
    #expect(bars.1?.competencies == 2...2)
    #expect(bars.1?.levels == 3...3)
  }

  @Test func barOfRolesWithoutRequirementsIsUnknown() async throws {
    let (expert, people) = try await Case(
      expert: [
        Case.role("a", "g1"),
        Case.role(
          "b", "g1", #"<requirements><requires competency="c1" level="low"/></requirements>"#),
      ],
      people: [Case.role("c", "g1")]
    ).tracks()
    #expect(expert.bars[1]?.competencies == 1...1)
    #expect(expert.bars[1]?.rolesNotKnown == 1)
    #expect(people.bars[1]?.competencies == nil)
  }

  // MARK: - Time

  private func tenure(_ typical: String, _ minimum: String? = nil) -> String {
    "<tenure typical=\"\(typical)\"\(minimum.map { " minimum=\"\($0)\"" } ?? "")/>"
  }

  @Test func timeIsForTheGradesThatAllTracksShare() async throws {
    let card = try await Case(
      expert: [
        Case.role("a", "g1", tenure("P9Y", "P9Y")), Case.role("b", "g2", tenure("P2Y", "P1Y")),
        Case.role("c", "g3", tenure("P3Y", "P18M")), Case.role("d", "g4"),
      ],
      people: [
        Case.role("e", "g2", tenure("P1Y", "P6M")), Case.role("f", "g3", tenure("P1Y")),
        Case.role("g", "g4"),
      ]
    ).card()
    #expect(card.climb == .init(from: id("g2"), to: id("g4")))
    #expect(card.tracks.map(\.leastMonths) == [30, nil])
    #expect(card.tracks.map(\.usualMonths) == [60, 24])
  }

  @Test func oneSharedGradeIsNothingToClimb() async throws {
    let card = try await Case(
      expert: [Case.role("a", "g1", tenure("P1Y")), Case.role("b", "g2", tenure("P1Y"))],
      people: [Case.role("c", "g2", tenure("P1Y"))]
    ).card()
    #expect(card.climb == nil)
    #expect(card.tracks.map(\.usualMonths) == [nil, nil])
  }

  // MARK: - Decisions, seats, outcomes, selection

  @Test func whatNoRoleOfTheFrameworkNamesIsUnknownAndNotZero() async throws {
    let (expert, people) = try await Case(
      expert: [Case.role("a", "g1", #"<decisions><decides subject="x"/></decisions>"#)],
      people: [Case.role("b", "g1")]
    ).tracks()
    #expect(expert.decisions?.count == 1)
    #expect(people.decisions?.count == 0)
    #expect([expert.outcomes?.count, people.outcomes?.count] == [nil, nil])
    #expect(people.seats == nil)
  }

  @Test func decisionsAreAveragedInTenthsHalvesUp() {
    #expect(PartTally([1, 0, 0, 0]).tenthsPerRole == 3)
    #expect(PartTally([2, 3]).tenthsPerRole == 25)
    #expect(PartTally([]).tenthsPerRole == nil)
  }

  @Test func forumsAreCountedOnceForEachVoice() async throws {
    let (expert, _) = try await Case(
      expert: [
        Case.role("a", "g1", #"<seats><seat forum="f" voice="decides"/></seats>"#),
        Case.role(
          "b", "g2",
          #"<seats><seat forum="f" voice="decides"/><seat forum="g" voice="advises"/></seats>"#),
      ],
      people: [Case.role("c", "g1"), Case.role("d", "g2")],
      rest: #"<forums><forum id="f"/><forum id="g"/></forums>"#
    ).tracks()
    let voices = try #require(expert.seats?.voices)
    #expect(voices.map(\.voice) == [.decides, .advises])
    #expect(voices.map(\.forums) == [1, 1])
    #expect(voices.map(\.roles) == [2, 1])
  }

  @Test func selectionCountsRolesOfSharedGradesAndThoseThatDoNotSay() async throws {
    let (expert, _) = try await Case(
      expert: [
        Case.role("a", "g1", #"<selection process="panel"/>"#), Case.role("b", "g2"),
        Case.role("c", "g3", #"<selection process="panel"/>"#),
        Case.role("d", "g4", #"<selection process="election"/>"#),
      ],
      people: ["g1", "g2", "g3"].map { Case.role("p\($0)", $0) }
    ).tracks()
    #expect(expert.selection.ways.map(\.process) == [.panel])
    #expect(expert.selection.ways.map(\.roles) == [2])
    #expect(expert.selection.notKnown == 1)
  }

  @Test func sameDocumentsGiveTheSameCard() async throws {
    let ladder = Case(
      expert: ["g1", "g2", "g3"].map { Case.role("e\($0)", $0) },
      people: ["g2", "g3"].map { Case.role("p\($0)", $0) })
    #expect(try await ladder.card() == ladder.card())
  }
}
