import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CoequalProgression

/// A plan that is made from a gap.
@Suite struct PlanDraftTests {
  private static let from = CalendarDate(trusted: "2026-10-01")
  private static let by = CalendarDate(trusted: "2027-09-30")

  private func framework(_ ladders: String = "") async throws -> LinkedFramework {
    let documents = ReviewedExample.documents(framework: ladders)
      .filter { $0.key != "plan.xml" }
    return try #require(await Registry(documents: documents).load().frameworks.first)
  }

  private func draft(
    _ levels: [Int: LevelState], to role: String = "staff", in ladders: String = ""
  ) async throws -> PlanDraft {
    let framework = try await framework(ladders)
    return PlanDraft(
      for: "p001", PersonLevels(levels, in: framework),
      to: try #require(framework.roles[Identifier(trusted: role)]),
      of: framework, from: Self.from, by: Self.by, ReadinessPolicy())
  }

  private static func words(_ point: StartingPoint) -> String {
    [point.competency.lexical, point.level?.lexical ?? "?", point.asked?.lexical ?? "?"]
      .joined(separator: " ")
  }

  @Test func startingPointsSayWhatIsKnownAndWhatIsAsked() async throws {
    let draft = try await draft([0: .rated(1)])
    #expect(
      draft.plan.startingPoints.map(Self.words) == [
        "design independent trusted", "coaching ? independent",
      ])
    #expect(draft.unknown.map(\.competency.lexical) == ["coaching"])
  }

  @Test func ofAChoiceOnlyTheNearestAlternativeIsAskedFor() async throws {
    // Coaching is asked for without fail at 'independent'; of the choice one level of design is nearest.
    let ladders = """
      <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
        <role id="staff" grade="g3"><title>Staff</title><requirements>
          <requires competency="coaching" level="independent"/>
          <choose id="breadth" at-least="1"><requires competency="delivery" level="trusted"/>
            <requires competency="design" level="independent"/>
            <requires competency="coaching" level="trusted"/></choose></requirements></role>
      </track></tracks>
      <moves/>
      """
    let draft = try await draft([0: .rated(0), 1: .rated(1), 2: .rated(0)], in: ladders)
    #expect(
      draft.plan.startingPoints.map(Self.words) == [
        "design learning independent", "coaching independent independent",
      ])
    #expect(draft.plan.outcomes.map(\.id.lexical) == ["design"])
  }

  @Test func whyALevelIsNotKnownIsKept() async throws {
    let draft = try await draft([0: .stale(1), 1: .contested(0...2)])
    #expect(draft.unknown.map(\.state) == [.stale(1), .contested(0...2)])
  }

  @Test func thereIsAnOutcomeForEachGapAndNoneForWhatNobodyKnows() async throws {
    let outcomes = try await draft([0: .rated(1)]).plan.outcomes
    #expect(outcomes.map(\.id.lexical) == ["design"])
    #expect(outcomes.first?.develops.map(\.level?.lexical) == ["trusted"])
  }

  @Test func whatIsReachedNeedsNoOutcome() async throws {
    #expect(try await draft([0: .rated(2), 1: .rated(2)]).plan.outcomes == [])
  }

  @Test func aDraftDoesNotPassAsDone() async throws {
    let draft = try await draft([0: .rated(0), 1: .rated(0)])
    var documents = ReviewedExample.documents()
    documents["plan.xml"] = CoequalDocument.plan(draft.plan).xml()
    let reviewed = try await ReviewedExample(documents: documents)
    // Motivation, support, two commitments, and four questions for each of two outcomes.
    #expect(reviewed.rules.count { $0 == "unwritten-plan" } == 12)
    #expect(reviewed.result.check.worst == .warning)
  }

  @Test func aPlanWithoutEndHasTheReviewsOfTenYears() {
    let days = PlanDays(from: Self.from, by: CalendarDate(trusted: "9999-12-31")).reviews
    #expect(days.count == 40)
    #expect(days.last.map { $0 < CalendarDate(trusted: "2036-10-02") } == true)
  }

  @Test func reviewsAreOnWorkingDaysWithinThePlan() async throws {
    let days = try await draft([:]).plan.reviews.map(\.on)
    #expect(days.map(\.lexical) == ["2026-12-31", "2027-04-01", "2027-07-01", "2027-09-16"])
  }
}
