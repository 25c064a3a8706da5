import CoequalModel

/// Makes levels of ratings under a policy and for a day; made once for many people.
struct LevelReader: Sendable {
  private let policy: RatingPolicy
  /// The day for which levels are asked, and the last on which a rating is stale, since 1 January 1970.
  private let now, cutoff: Int
  /// How much a rating of each kind counts, in ten thousandths; `nil` where it does not.
  private let weights: [Int128?]

  init(_ policy: RatingPolicy, on today: CalendarDate) {
    self.policy = policy
    now = today.daysSince1970
    cutoff = today.going(back: policy.oldest)
    weights = RaterKind.allCases.sorted { $0.place < $1.place }
      .map { policy.weights[$0].map { Int128($0.tenThousandths) } }
  }

  /// What is worked out on the way; kept from one competency to the next, memory is asked for once.
  struct Work {
    /// What became of each rating.
    fileprivate(set) var fates: [LevelReading.Fate] = []
    /// The places of ratings, those of one rater together.
    fileprivate var places: [Int] = []
  }

  /// What the ratings of a person in one competency come to.
  func state(of ratings: [LevelRating], highest: Int, _ work: inout Work) -> LevelState {
    work.fates.removeAll(keepingCapacity: true)
    for rating in ratings { work.fates.append(fate(of: rating)) }
    passOverEarlier(ratings, &work)
    return state(of: ratings, highest: highest, &work.fates)
  }

  /// The same of ratings of which each rater has one that may count.
  private func state(
    of ratings: [LevelRating], highest: Int, _ fates: inout [LevelReading.Fate]
  ) -> LevelState {
    let isStale = passOverStale(ratings, &fates)
    if policy.calibrationDecides { overrule(ratings, &fates) }
    var (lowest, highestCounted) = (Int.max, Int.min)
    var isContested = false
    for (rating, fate) in zip(ratings, fates) where fate == .counted {
      lowest = min(lowest, rating.level)
      highestCounted = max(highestCounted, rating.level)
      isContested = isContested || rating.isContested
    }
    if lowest > highestCounted { return .unknown }
    let levels = lowest...highestCounted
    if isStale && !policy.staleCounts {
      let level = summarised(ratings, fates, within: levels)
      for place in fates.indices where fates[place] == .counted { fates[place] = .stale }
      return .stale(level)
    }
    if isContested { return .contested(contested(ratings, fates, levels, highest: highest)) }
    if policy.disagreementContests, levels.upperBound - levels.lowerBound >= policy.disagreement {
      return .contested(levels)
    }
    return .rated(summarised(ratings, fates, within: levels))
  }

  private func fate(of rating: LevelRating) -> LevelReading.Fate {
    if weights[rating.kind.place] == nil { return .otherKind }
    if policy.needsEvidence && !rating.hasEvidence { return .withoutEvidence }
    guard let day = rating.day else { return .undated }
    return day > now ? .later : .counted
  }

  /// Of one rater the latest counts, under whatever kind, and of one day the lowest.
  private func passOverEarlier(_ ratings: [LevelRating], _ work: inout Work) {
    if ratings.count < 2 { return }
    work.places.removeAll(keepingCapacity: true)
    for place in ratings.indices where work.fates[place] == .counted && ratings[place].isBySomebody
    {
      work.places.append(place)
    }
    work.places.sort { isBefore(ratings[$0], $0, ratings[$1], $1) }
    var first: Int?
    for place in work.places {
      if let first, ratings[first].isBySameRater(as: ratings[place]) {
        work.fates[place] = ratings[place].day == ratings[first].day ? .repeated : .superseded
      } else {
        first = place
      }
    }
  }

  /// An order in which those of one rater stand together, the one that counts first: the latest, and of one
  /// day the lower, then the contested one, then that of more weight.
  ///
  /// Rows that are alike in all that could stand in any order.
  private func isBefore(
    _ rating: LevelRating, _ place: Int, _ other: LevelRating, _ otherPlace: Int
  ) -> Bool {
    let (view, otherView) = (rating.view, other.view)
    if view != otherView { return view < otherView }
    if view != .own, let rater = rating.rater, let otherRater = other.rater, rater != otherRater {
      return rater < otherRater
    }
    let (day, otherDay) = (rating.day ?? 0, other.day ?? 0)
    if day != otherDay { return day > otherDay }
    if rating.level != other.level { return rating.level < other.level }
    if rating.isContested != other.isContested { return rating.isContested }
    let (weight, otherWeight) = (weights[rating.kind.place] ?? 0, weights[other.kind.place] ?? 0)
    return weight == otherWeight ? place < otherPlace : weight > otherWeight
  }

  /// Those that are too old, unless all are; gives whether all are.
  private func passOverStale(
    _ ratings: [LevelRating], _ fates: inout [LevelReading.Fate]
  ) -> Bool {
    func isFresh(_ place: Int) -> Bool { (ratings[place].day ?? 0) > cutoff }
    guard ratings.indices.contains(where: { fates[$0] == .counted && isFresh($0) }) else {
      return true
    }
    for place in ratings.indices where fates[place] == .counted && !isFresh(place) {
      fates[place] = .stale
    }
    return false
  }

  /// The last calibration takes the place of what is not later.
  private func overrule(_ ratings: [LevelRating], _ fates: inout [LevelReading.Fate]) {
    var last: Int?
    for (rating, fate) in zip(ratings, fates) where fate == .counted {
      if case .calibration = rating.kind { last = max(last ?? .min, rating.day ?? .min) }
    }
    guard let last else { return }
    for place in ratings.indices where fates[place] == .counted {
      let rating = ratings[place]
      let isLast = rating.kind == .calibration && rating.day == last
      if !isLast, (rating.day ?? 0) <= last { fates[place] = .overruled }
    }
  }

  /// The range of what a person contests: what the person says of it since then is one end, even where it
  /// does not count; else, and where that leaves nothing open, it may be anything above.
  private func contested(
    _ ratings: [LevelRating], _ fates: [LevelReading.Fate], _ levels: ClosedRange<Int>, highest: Int
  ) -> ClosedRange<Int> {
    var since = cutoff + 1
    for (rating, fate) in zip(ratings, fates) where fate == .counted && rating.isContested {
      since = max(since, rating.day ?? since)
    }
    let own = ratings.filter { rating in
      rating.kind == .self && rating.day.map { $0 >= since && $0 <= now } ?? false
    }.map(\.level)
    let low = min(levels.lowerBound, own.min() ?? levels.lowerBound)
    let high = max(levels.upperBound, own.max() ?? highest)
    return low...(low == high ? max(high, highest) : high)
  }

  /// One level of the ratings that count.
  private func summarised(
    _ ratings: [LevelRating], _ fates: [LevelReading.Fate], within levels: ClosedRange<Int>
  ) -> Int {
    let counted = zip(ratings, fates).lazy.filter { $0.1 == .counted }.map(\.0)
    if levels.count == 1 { return levels.lowerBound }
    func weight(_ rating: LevelRating) -> Int128 { weights[rating.kind.place] ?? 0 }
    switch policy.summary {
    case .lowest: return levels.lowerBound
    case .latest:
      let last = counted.compactMap(\.day).max()
      return counted.filter { $0.day == last }.map(\.level).min() ?? levels.lowerBound
    case .mean:
      let total = counted.reduce(Int128(0)) { $0 + weight($1) }
      let sum = counted.reduce(Int128(0)) { $0 + weight($1) * Int128($1.level) }
      return total > 0 ? Int(sum / total) : levels.lowerBound
    case .median:
      let total = counted.reduce(Int128(0)) { $0 + weight($1) }
      var below = Int128(0)
      for level in levels {
        below += counted.filter { $0.level == level }.reduce(0) { $0 + weight($1) }
        if below * 2 >= total { return level }
      }
      return levels.upperBound
    }
  }
}

extension LevelRating {
  /// Whose view a rating is: that of the person, of somebody under whatever kind, or of the meeting that
  /// calibrates, whoever wrote it down.
  fileprivate enum View: Int, Comparable {
    case own, other, meeting

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  fileprivate var view: View {
    switch kind {
    case .`self`: .own
    case .calibration: .meeting
    case .manager, .peer, .report: .other
    }
  }

  /// Whether it is known whose view it is.
  fileprivate var isBySomebody: Bool { view == .own || rater != nil }

  /// Whether both are by one rater.
  fileprivate func isBySameRater(as other: LevelRating) -> Bool {
    view == other.view && (view == .own || rater == other.rater)
  }
}

extension RaterKind {
  /// A number of the kind: this is asked for every rating, and a table of words would take longer.
  fileprivate var place: Int {
    switch self {
    case .`self`: 0
    case .manager: 1
    case .peer: 2
    case .report: 3
    case .calibration: 4
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
