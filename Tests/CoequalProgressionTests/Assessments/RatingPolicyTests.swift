import CoequalModel
import CoequalProgression
import Testing

struct RatingPolicyTests {
  private static let today = CalendarDate(year: 2026, month: 12, day: 31)

  private static func rating(
    _ level: Int, _ kind: RaterKind = .manager, by rater: Unicode.Scalar? = nil, monthsAgo: Int = 1,
    evidence: Bool = false, contested: Bool = false
  ) -> LevelRating {
    LevelRating(
      level: level, kind: kind, rater: rater.map { Int($0.value) }, day: 20_818 - monthsAgo * 30,
      hasEvidence: evidence,
      isContested: contested)
  }

  private static func reading(
    _ ratings: [LevelRating], _ settings: ProgressionSettings? = nil,
    _ choices: [(Convention, String)] = []
  ) throws -> LevelReading {
    var conventions = Conventions.standard
    for (convention, value) in choices {
      try conventions.choose(#require(Identifier(value)), for: convention.id)
    }
    return RatingPolicy(settings, conventions).reading(
      of: ratings, highest: 4, on: try #require(today))
  }

  @Test func withoutRatingsTheLevelIsUnknown() throws {
    #expect(try Self.reading([]).state == .unknown)
  }

  @Test func ratingOfOneselfDoesNotCountUnlessTheProjectSaysSo() throws {
    let own = Self.rating(3, .self)
    #expect(try Self.reading([own]).state == .unknown)
    #expect(try Self.reading([own]).fates == [.otherKind])
    let settings = ProgressionSettings(raters: [RaterWeight(kind: .self)])
    #expect(try Self.reading([own, Self.rating(1)], settings).state == .rated(3))
  }

  @Test(arguments: [("median", 1), ("mean", 1), ("latest", 2), ("lowest", 1)])
  func ratingsBecomeALevelByTheSummary(name: String, level: Int) throws {
    let ratings = [
      Self.rating(2, by: "a"), Self.rating(1, .peer, by: "b", monthsAgo: 2),
    ]
    #expect(try Self.reading(ratings, nil, [(.ratingSummary, name)]).state == .rated(level))
  }

  @Test func weightsMoveTheMedian() throws {
    let settings = ProgressionSettings(raters: [
      RaterWeight(kind: .manager, weight: DecimalNumber(3)), RaterWeight(kind: .peer),
    ])
    let ratings = [Self.rating(2), Self.rating(1, .peer), Self.rating(1, .peer)]
    #expect(try Self.reading(ratings, settings).state == .rated(2))
    #expect(try Self.reading(ratings).state == .rated(1))
  }

  @Test func ofOneRaterTheLatestCounts() throws {
    let ratings = [Self.rating(0, by: "m", monthsAgo: 9), Self.rating(3, by: "m")]
    let reading = try Self.reading(ratings)
    #expect(reading.state == .rated(3))
    #expect(reading.fates == [.superseded, .counted])
  }

  @Test func staleRatingsStandBackBehindFreshOnes() throws {
    let ratings = [Self.rating(0, monthsAgo: 30), Self.rating(2)]
    let reading = try Self.reading(ratings)
    #expect(reading.state == .rated(2))
    #expect(reading.fates == [.stale, .counted])
  }

  @Test func whereAllAreStaleSoIsTheLevelUnlessDeclaredOtherwise() throws {
    let ratings = [Self.rating(2, monthsAgo: 30)]
    #expect(try Self.reading(ratings).state == .stale(2))
    #expect(
      try Self.reading(ratings, nil, [(.staleRatings, "as-rated")]).state == .rated(2))
  }

  @Test func ratingIsStaleOnTheDayOnWhichItReachesTheAge() throws {
    let settings = ProgressionSettings(oldest: CalendarDuration(months: 1))
    // 30 November is the last day of that month: 31 December goes back to it.
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 30))
    for (later, isStale) in [(0, true), (1, false)] {
      let rating = LevelRating(
        level: 1, kind: .manager, day: Self.days(day) + later)
      #expect(
        try Self.reading([rating], settings).state == (isStale ? .stale(1) : .rated(1)))
    }
  }

  private static func days(_ date: CalendarDate) -> Int {
    CalendarDate.daysSince1970(year: date.year, month: date.month, day: date.day)
  }

  @Test func calibrationDecidesOverWhatCameBefore() throws {
    let ratings = [
      Self.rating(0, monthsAgo: 3), Self.rating(3, .calibration, monthsAgo: 2),
    ]
    #expect(try Self.reading(ratings).state == .rated(3))
    #expect(try Self.reading(ratings).fates == [.overruled, .counted])
    #expect(
      try Self.reading(ratings, nil, [(.calibration, "counts")]).state == .contested(0...3))
  }

  @Test func ratersTwoLevelsApartContestTheLevel() throws {
    let ratings = [Self.rating(1, by: "a"), Self.rating(3, .peer, by: "b")]
    #expect(try Self.reading(ratings).state == .contested(1...3))
    #expect(
      try Self.reading(ratings, ProgressionSettings(disagreement: Step(3))).state == .rated(1))
    #expect(
      try Self.reading(ratings, nil, [(.ratingDisagreement, "summary")]).state == .rated(1))
  }

  @Test func whatThePersonContestsReachesToTheirOwnRating() throws {
    let contested = Self.rating(1, contested: true)
    #expect(try Self.reading([contested]).state == .contested(1...4))
    #expect(try Self.reading([contested, Self.rating(2, .self)]).state == .contested(1...2))
  }

  @Test func ownRatingFromBeforeTheContestedOneClosesNothing() throws {
    let contested = Self.rating(1, contested: true)
    for monthsAgo in [2, 30, 180] {
      let own = Self.rating(1, .self, monthsAgo: monthsAgo)
      #expect(try Self.reading([contested, own]).state == .contested(1...4))
    }
  }

  @Test func contestStaysOpenWhereThePersonSaysTheSame() throws {
    let contested = Self.rating(1, contested: true)
    #expect(try Self.reading([contested, Self.rating(1, .self)]).state == .contested(1...4))
  }

  @Test func oneRaterCountsOnceUnderWhateverKind() throws {
    let ratings = [
      Self.rating(0, .peer, by: "m", monthsAgo: 9), Self.rating(3, by: "m"),
      Self.rating(2, .peer, by: "x"),
    ]
    let reading = try Self.reading(ratings, nil, [(.ratingSummary, "lowest")])
    #expect(reading.state == .rated(2))
    #expect(reading.fates == [.superseded, .counted, .counted])
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 0, 2]])
  func ofOneRaterAndDayTheLowestCountsOnceInAnyOrder(order: [Int]) throws {
    let ratings = [Self.rating(3, by: "m"), Self.rating(1, by: "m"), Self.rating(1, by: "m")]
    let reading = try Self.reading(order.map { ratings[$0] })
    #expect(reading.state == .rated(1))
    #expect(reading.fates.count { $0 == .counted } == 1)
    #expect(reading.fates.count { $0 == .repeated } == 2)
  }

  @Test func ownRatingsAreOfOneRaterWithoutAnId() throws {
    let settings = ProgressionSettings(raters: [RaterWeight(kind: .self)])
    let reading = try Self.reading(
      [Self.rating(0, .self, monthsAgo: 9), Self.rating(3, .self)], settings)
    #expect(reading.state == .rated(3))
    #expect(reading.fates == [.superseded, .counted])
  }

  @Test func laterRatingByWhoLedACalibrationDoesNotUndoIt() throws {
    let ratings = [
      Self.rating(0, .peer, by: "x", monthsAgo: 3),
      Self.rating(2, .calibration, by: "m", monthsAgo: 2), Self.rating(3, by: "m"),
    ]
    let reading = try Self.reading(ratings)
    #expect(reading.fates == [.overruled, .counted, .counted])
  }

  @Test func evidenceIsNeededWhereTheProjectSaysSo() throws {
    let ratings = [Self.rating(3, by: "a"), Self.rating(1, by: "b", evidence: true)]
    let reading = try Self.reading(ratings, nil, [(.ratingEvidence, "left-out")])
    #expect(reading.state == .rated(1))
    #expect(reading.fates == [.withoutEvidence, .counted])
  }

  @Test func ratingWithoutADayOrOfALaterDayDoesNotCount() throws {
    let undated = LevelRating(level: 2, kind: .manager, day: nil)
    let reading = try Self.reading([undated, Self.rating(2, monthsAgo: -2)])
    #expect(reading.state == .unknown)
    #expect(reading.fates == [.undated, .later])
  }

  @Test(.timeLimit(.minutes(1)))
  func competencyOfVeryManyRatingsIsReadInTime() throws {
    let ratings = (0..<100_000).map { number in
      LevelRating(
        level: 1, kind: .peer, rater: number % 50_000, day: 20_700 + (number < 50_000 ? 1 : 0))
    }
    let reading = try Self.reading(ratings)
    #expect(reading.state == .rated(1))
    #expect(reading.fates.count { $0 == .superseded } == 50_000)
  }
}
