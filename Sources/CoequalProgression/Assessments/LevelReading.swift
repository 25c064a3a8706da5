public import CoequalModel

/// One rating as a policy looks at it.
public struct LevelRating: Hashable, Sendable {
  /// The level, from 0 for the lowest of the scale.
  public let level: Int
  /// How the rater stands to the person.
  public let kind: RaterKind
  /// Who rated; `nil` where it is not told.
  public let rater: String?
  /// The day, in days since 1 January 1970; `nil` where it is not told.
  public let day: Int?
  /// Whether it says what it rests on.
  public let hasEvidence: Bool
  /// Whether the person contests it.
  public let isContested: Bool

  /// Makes a rating.
  public init(
    level: Int, kind: RaterKind, rater: String? = nil, day: Int?, hasEvidence: Bool = false,
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
    case later = "is of a later day than today"
    case superseded = "the same rater rated later"
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
  /// - Complexity: O(*n*²) for *n* ratings, which are few
  public func reading(
    of ratings: [LevelRating], highest: Int, on today: CalendarDate
  ) -> LevelReading {
    let cutoff = today.going(back: oldest)
    let now = today.daysSince1970
    var fates = ratings.map { rating -> LevelReading.Fate in
      if weights[rating.kind] == nil { return .otherKind }
      if needsEvidence && !rating.hasEvidence { return .withoutEvidence }
      guard let day = rating.day else { return .undated }
      return day > now ? .later : .counted
    }
    func counted() -> [Int] { fates.indices.filter { fates[$0] == .counted } }
    for place in counted() {
      let isSuperseded = counted().contains { other in
        ratings[other].rater != nil && ratings[other].rater == ratings[place].rater
          && ratings[other].kind == ratings[place].kind
          && (ratings[other].day ?? 0) > (ratings[place].day ?? 0)
      }
      if isSuperseded { fates[place] = .superseded }
    }
    let fresh = counted().filter { (ratings[$0].day ?? 0) > cutoff }
    let isStale = fresh.isEmpty
    if !isStale { for place in counted() where !fresh.contains(place) { fates[place] = .stale } }
    if calibrationDecides,
      let last = counted().filter({ ratings[$0].kind == .calibration })
        .compactMap({ ratings[$0].day }).max()
    {
      for place in counted() {
        let rating = ratings[place]
        let isLast = rating.kind == .calibration && rating.day == last
        if !isLast, (rating.day ?? 0) <= last { fates[place] = .overruled }
      }
    }
    let places = counted()
    let levels = places.map { ratings[$0].level }
    guard let low = levels.min(), let high = levels.max() else {
      return LevelReading(state: .unknown, fates: fates)
    }
    if isStale && !staleCounts {
      for place in places { fates[place] = .stale }
      return LevelReading(
        state: .stale(summarised(places.map { ratings[$0] })), fates: fates)
    }
    if places.contains(where: { ratings[$0].isContested }) {
      // What the person says of it is one end, even where it does not count; else it may be anything above.
      let own = ratings.filter { $0.kind == .self && ($0.day ?? .max) <= now }.map(\.level)
      let range = min(low, own.min() ?? low)...max(high, own.max() ?? highest)
      return LevelReading(state: .contested(range), fates: fates)
    }
    if disagreementContests, high - low >= disagreement {
      return LevelReading(state: .contested(low...high), fates: fates)
    }
    return LevelReading(
      state: .rated(summarised(places.map { ratings[$0] })), fates: fates)
  }

  /// One level of several ratings; there must be one.
  private func summarised(_ ratings: [LevelRating]) -> Int {
    let weighted = ratings.map { rating in
      (level: rating.level, weight: Int128(weights[rating.kind]?.tenThousandths ?? 0))
    }.sorted { $0.level < $1.level }
    let total = weighted.reduce(Int128(0)) { $0 + $1.weight }
    let lowest = weighted.first?.level ?? 0
    switch summary {
    case .lowest: return lowest
    case .latest:
      let last = ratings.compactMap(\.day).max()
      return ratings.filter { $0.day == last }.map(\.level).min() ?? lowest
    case .mean:
      let sum = weighted.reduce(Int128(0)) { $0 + $1.weight * Int128($1.level) }
      return total > 0 ? Int(sum / total) : lowest
    case .median:
      var below = Int128(0)
      for (level, weight) in weighted {
        below += weight
        if below * 2 >= total { return level }
      }
      return lowest
    }
  }
}

extension CalendarDate {
  /// The day so long before, in days since 1 January 1970; the last day of a month that is too short.
  func going(back duration: CalendarDuration) -> Int {
    let months = year * 12 + month - 1 - (duration.years ?? 0) * 12 - (duration.monthsPart ?? 0)
    let days = (duration.weeks ?? 0) * 7 + (duration.days ?? 0)
    guard months >= 12 else { return .min }
    var day = day
    while day > 28, CalendarDate(year: months / 12, month: months % 12 + 1, day: day) == nil {
      day -= 1
    }
    return CalendarDate.daysSince1970(year: months / 12, month: months % 12 + 1, day: day) - days
  }
}
