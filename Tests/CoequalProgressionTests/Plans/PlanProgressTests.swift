import CoequalModel
import CoequalProgression
import Testing

/// How far somebody has come since a plan began.
@Suite struct PlanProgressTests {
  private static let since = CalendarDate(trusted: "2026-12-01")

  private func progress(
    _ levels: [String: LevelState],
    of documents: [String: String] = ReviewedExample.documents(), ratedOn day: CalendarDate = since
  ) async throws -> PlanProgress {
    PlanProgress(
      try await ReviewedExample(documents: documents, levels: levels, ratedOn: day).plan)
  }

  @Test func levelsSinceTheBeginningAreCounted() async throws {
    let progress = try await progress(["design": .rated(1)])
    #expect(progress.missingAtFirst == 1)
    #expect(progress.gainedSince == 1)
    #expect(progress.notRatedSince == 0)
    #expect(progress.lines.map(\.isReached) == [true, true])
  }

  @Test func ratingsOfTheTimeBeforeAreNoProgress() async throws {
    for day in ["2026-09-30", "2026-10-01"] {
      let progress = try await progress(
        ["design": .rated(1)], ratedOn: CalendarDate(trusted: day))
      #expect(progress.lines.map(\.now) == [nil, nil])
      #expect(progress.missingAtFirst == nil)
      // They are still the last that is known.
      #expect(progress.lines.first?.isReached == true)
    }
  }

  @Test func whatNobodyRatedSinceIsNoProgressAndNoStandstill() async throws {
    let progress = try await progress([:])
    #expect(progress.lines.first?.now == nil)
    #expect(progress.missingAtFirst == nil)
    #expect(progress.notRatedSince == 1)
    #expect(progress.lines.first?.isReached == false)
  }

  @Test func moreThanIsAskedForIsNotCountedTwice() async throws {
    #expect(try await progress(["design": .rated(2)]).gainedSince == 1)
  }

  @Test func onlyWhatIsKnownAtBothEndsIsCounted() async throws {
    let toStaff = ReviewedExample.documents(
      head: "role=\"staff\" from=\"2026-10-01\" by=\"2028-09-30\"")
    let progress = try await progress(["design": .rated(1)], of: toStaff)
    // Two levels of design, of which one is there; nobody has looked at the coaching since.
    #expect(progress.missingAtFirst == 2)
    #expect(progress.gainedSince == 1)
    #expect(progress.notRatedSince == 1)
  }

  @Test func aLevelWithoutABeginningIsNotCountedFromNothing() async throws {
    let documents = ReviewedExample.documents(
      """
      <starting-points><starting-point competency="coaching" level="learning"/></starting-points>
      """)
    let progress = try await progress(["design": .rated(1)], of: documents)
    #expect(progress.missingAtFirst == nil)
    #expect(progress.withoutBeginning == 1)
  }

  // MARK: - Choices

  private static let choice = """
    <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
      <role id="engineer" grade="g2" entry="true"><title>Engineer</title></role>
      <role id="senior" grade="g3"><title>Senior</title><requirements>
        <requires competency="coaching" level="independent"/>
        <choose id="breadth" at-least="1"><requires competency="delivery" level="trusted"/>
          <requires competency="design" level="independent"/>
          <requires competency="coaching" level="trusted"/></choose></requirements></role>
    </track></tracks>
    <moves><move from="engineer" to="senior" kind="promotion"/></moves>
    """

  @Test func ofAChoiceOnlyTheNearestAlternativesCount() async throws {
    let documents = ReviewedExample.documents(
      """
      <starting-points><starting-point competency="design" level="learning" asked="independent"/>
        <starting-point competency="coaching" level="learning" asked="independent"/>
        <starting-point competency="delivery" level="learning"/></starting-points>
      """, framework: Self.choice)
    let progress = try await progress(
      ["design": .rated(0), "coaching": .rated(1), "delivery": .rated(0)], of: documents)
    #expect(progress.lines.map(\.choice?.title) == ["breadth", nil, "breadth"])
    #expect(progress.lines.map(\.isOnTheWay) == [true, true, false])
    // One level of design and one of coaching, and nothing of the delivery.
    #expect(progress.lines.map(\.asked) == [1, 1, 2])
    #expect(progress.missingAtFirst == 2)
    #expect(progress.gainedSince == 1)
  }
}
