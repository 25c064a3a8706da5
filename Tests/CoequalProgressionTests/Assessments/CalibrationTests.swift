import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTestSupport
import Testing

struct CalibrationTests {
  private typealias Given = (
    person: String, competency: String, level: String, rater: String?, kind: RaterKind, day: Int
  )

  private static func calibration(
    _ ratings: [Given], in frameworks: [LinkedFramework]? = nil
  ) async throws -> Calibration {
    let all: [LinkedFramework]
    if let frameworks { all = frameworks } else { all = [try await AskedRoles([[]]).framework] }
    let document = Assessments(
      ratings: try ratings.map { rating in
        Rating(
          person: rating.person, competency: rating.competency,
          level: try #require(Identifier(rating.level)), rater: rating.rater,
          kind: rating.kind, on: try #require(CalendarDate(daysSince1970: 20_454 + rating.day)))
      })
    return Calibration(
      LinkedRatings(RatingTable(document, file: "a.xml", day: nil), in: all),
      on: try #require(CalendarDate(year: 2026, month: 12, day: 31)))
  }

  private static func scaled(_ id: String, _ levels: Int) -> String {
    let levels = (0..<levels).map { "<level id=\"\(id)\($0)\"><title>L</title></level>" }
    return "<scale id=\"\(id)\"><title>S</title>\(levels.joined())</scale>"
  }

  private static func catalog() async -> Catalog {
    let base = DocumentText.framework(
      """
      <scales>\(scaled("l", 4))\(scaled("k", 2))</scales><competencies><area id="a"><title>A</title>\
      <competency id="c0" scale="l"><title>C</title></competency>\
      <competency id="c1" scale="k"><title>C</title></competency></area></competencies>
      """, id: "base")
    func heir(_ id: String) -> String {
      DocumentText.framework("<extends framework=\"base\" version=\"1\"/>", id: id)
    }
    return await Registry(documents: [
      "s.xml": DocumentText.structure(), "b.xml": base, "e.xml": heir("engineering"),
      "f.xml": heir("finance"),
    ]).load()
  }

  @Test func raterWhoRatesEverybodyAlikeIsMarked() async throws {
    let c0 = "engineering/c0"
    let alike = (0..<5).map { ("p\($0)", c0, "l2", Optional("m1"), RaterKind.manager, 1) }
    let mixed = (0..<5).map { ("p\($0)", c0, "l\($0 % 2)", Optional("m2"), RaterKind.manager, 1) }
    let few = [("p1", c0, "l2", Optional("m3"), RaterKind.peer, 1)]
    let raters = try await Self.calibration(alike + mixed + few).raters
    #expect(raters.map(\.id) == ["m1", "m2", "m3"])
    #expect(raters.map(\.isUniform) == [true, false, false])
    #expect(raters.map { $0.levels.prefix(3) } == [[0, 0, 5], [3, 2, 0], [0, 0, 1]])
    #expect(raters.allSatisfy { $0.levels.count == $0.scale.count })
  }

  @Test func levelsOfDifferentScalesAreNotAddedUp() async throws {
    let catalog = await Self.catalog()
    let people = (0..<6).map { "p\($0)" }
    let ratings: [Given] = people.flatMap { person -> [Given] in
      [
        (person, "base/c0", "l0", "m1", .manager, 1),
        (person, "base/c1", person == "p0" ? "k1" : "k0", "m1", .manager, 1),
      ]
    }
    let raters = try await Self.calibration(ratings, in: catalog.frameworks).raters
    #expect(raters.map(\.scale) == [["k0", "k1"], ["l0", "l1", "l2", "l3"]])
    #expect(raters.map(\.levels) == [[5, 1], [6, 0, 0, 0]])
    #expect(raters.map(\.isUniform) == [false, true])
  }

  @Test func ownRatingTwoLevelsFromTheManagersIsListed() async throws {
    let (c0, c1) = ("engineering/c0", "engineering/c1")
    let calibration = try await Self.calibration([
      ("p1", c0, "l3", "p1", .self, 1), ("p1", c0, "l1", "m1", .manager, 2),
      ("p2", c0, "l2", "p2", .self, 1), ("p2", c0, "l1", "m1", .manager, 2),
      ("p3", c1, "l0", "p3", .self, 1), ("p3", c1, "l0", "m1", .manager, 1),
      ("p3", c1, "l2", "m1", .manager, 3), ("p4", c1, "l0", nil, .peer, 1),
    ])
    #expect(calibration.differences.map(\.person) == ["p1", "p3"])
    #expect(calibration.differences.map(\.levels) == [2, -2])
    #expect(calibration.raters.map(\.id) == ["m1"])
    #expect(calibration.unnamed == 1)
  }

  @Test func viewsOnASharedCompetencyAreComparedAcrossFrameworks() async throws {
    let calibration = try await Self.calibration(
      [
        ("p1", "finance/c0", "l3", "p1", .self, 1),
        ("p1", "engineering/c0", "l1", "m1", .manager, 2),
      ], in: await Self.catalog().frameworks)
    #expect(calibration.differences.map(\.competency) == ["engineering/c0"])
  }

  @Test(arguments: [800, -1000])
  func viewsThatDoNotHoldTodayAreNotCompared(day: Int) async throws {
    let calibration = try await Self.calibration([
      ("p1", "engineering/c0", "l1", "m1", .manager, 2),
      ("p1", "engineering/c0", "l3", "p1", .self, day),
    ])
    #expect(calibration.differences.isEmpty)
  }
}
