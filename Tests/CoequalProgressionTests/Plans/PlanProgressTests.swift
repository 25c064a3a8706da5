import CoequalModel
import CoequalProgression
import Testing

/// How far somebody has come since a plan began.
@Suite struct PlanProgressTests {
  @Test func levelsSinceTheBeginningAreCounted() async throws {
    let plan = try await ReviewedExample(
      documents: ReviewedExample.documents(), levels: ["design": .rated(1)]
    ).plan
    let progress = PlanProgress(plan)
    #expect(progress.missingAtFirst == 1)
    #expect(progress.gainedSince == 1)
    #expect(progress.lines.map(\.isReached) == [true, true])
  }

  @Test func whatNobodyRatedSinceIsNoProgressAndNoStandstill() async throws {
    let plan = try await ReviewedExample(documents: ReviewedExample.documents()).plan
    let line = try #require(PlanProgress(plan).lines.first)
    #expect(line.now == nil)
    #expect(line.gained == nil)
    #expect(line.isReached == false)
  }

  @Test func moreThanIsAskedForIsNotCountedTwice() async throws {
    let plan = try await ReviewedExample(
      documents: ReviewedExample.documents(), levels: ["design": .rated(2)]
    ).plan
    #expect(PlanProgress(plan).gainedSince == 1)
  }
}
