public import CoequalModel

/// One rating as a policy looks at it.
public struct LevelRating: Hashable, Sendable {
  /// The level, from 0 for the lowest of the scale.
  public let level: Int
  /// How the rater stands to the person.
  public let kind: RaterKind
  /// A number for who rated, another one for everybody; `nil` where it is not told.
  public let rater: Int?
  /// The day, in days since 1 January 1970; `nil` where it is not told.
  public let day: Int?
  /// Whether it says what it rests on.
  public let hasEvidence: Bool
  /// Whether the person contests it.
  public let isContested: Bool

  /// Makes a rating.
  public init(
    level: Int, kind: RaterKind, rater: Int? = nil, day: Int?, hasEvidence: Bool = false,
    isContested: Bool = false
  ) {
    self.level = level
    self.kind = kind
    self.rater = rater
    self.day = day
    self.hasEvidence = hasEvidence
    self.isContested = isContested
  }
}

/// What a policy makes of the ratings of one person in one competency, with what became of each.
public struct LevelReading: Hashable, Sendable {
  /// What became of a rating.
  public enum Fate: String, Sendable {
    case counted
    case otherKind = "raters of this kind do not count"
    case withoutEvidence = "has no evidence"
    case undated = "has no day"
    case later = "is later than the day that is asked for"
    case superseded = "the same rater rated later"
    case repeated = "the same rater rated it on that day as well"
    case stale = "is stale"
    case overruled = "a calibration took its place"
  }

  /// What is known of the level.
  public let state: LevelState
  /// What became of each rating, in the order given.
  public let fates: [Fate]
}

extension RatingPolicy {
  /// What the ratings of a person in one competency come to.
  ///
  /// - Parameters:
  ///   - ratings: All of them, also those that will not count.
  ///   - highest: The highest level of the scale.
  ///   - today: The day for which the level is asked.
  /// - Complexity: O(*n* log *n*) for *n* ratings
  public func reading(
    of ratings: [LevelRating], highest: Int, on today: CalendarDate
  ) -> LevelReading {
    var work = LevelReader.Work()
    let state = LevelReader(self, on: today).state(of: ratings, highest: highest, &work)
    return LevelReading(state: state, fates: work.fates)
  }
}
