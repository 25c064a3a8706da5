import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTestSupport
import Testing

struct CalibrationTests {
  private static func calibration(
    _ ratings: [(
      person: String, competency: Int, level: Int, rater: String?, kind: RaterKind, day: Int
    )]
  ) async throws -> Calibration {
    let framework = try await AskedRoles([[]]).framework
    let document = Assessments(
      ratings: try ratings.map { rating in
        Rating(
          person: rating.person, competency: "engineering/c\(rating.competency)",
          level: try #require(Identifier("l\(rating.level)")), rater: rating.rater,
          kind: rating.kind,
          on: try #require(CalendarDate(year: 2026, month: 1, day: rating.day)))
      })
    return Calibration(
      LinkedRatings(RatingTable(document, file: "a.xml", day: nil), in: [framework]))
  }

  @Test func raterWhoRatesEverybodyAlikeIsMarked() async throws {
    let alike = (0..<5).map { ("p\($0)", 0, 2, Optional("m1"), RaterKind.manager, 1) }
    let mixed = (0..<5).map { ("p\($0)", 0, $0 % 2, Optional("m2"), RaterKind.manager, 1) }
    let few = [("p1", 0, 2, Optional("m3"), RaterKind.peer, 1)]
    let raters = try await Self.calibration(alike + mixed + few).raters
    #expect(raters.map(\.id) == ["m1", "m2", "m3"])
    #expect(raters.map(\.isUniform) == [true, false, false])
    #expect(raters.map(\.levels) == [[0, 0, 5], [3, 2], [0, 0, 1]])
  }

  @Test func ownRatingTwoLevelsFromTheManagersIsListed() async throws {
    let calibration = try await Self.calibration([
      ("p1", 0, 3, "p1", .self, 1), ("p1", 0, 1, "m1", .manager, 2),
      ("p2", 0, 2, "p2", .self, 1), ("p2", 0, 1, "m1", .manager, 2),
      ("p3", 1, 0, "p3", .self, 1), ("p3", 1, 0, "m1", .manager, 1),
      ("p3", 1, 2, "m1", .manager, 3), ("p4", 1, 0, nil, .peer, 1),
    ])
    #expect(calibration.differences.map(\.person) == ["p1", "p3"])
    #expect(calibration.differences.map(\.levels) == [2, -2])
    #expect(calibration.raters.map(\.id) == ["m1"])
    #expect(calibration.unnamed == 1)
  }
}
