import CoequalCensus
public import CoequalModel
import CoequalRegistry

/// What a meeting that compares ratings looks at: who rates how, and where views lie far apart.
///
/// Who rates how is told by every rating whose level is known, whatever the policy makes of it.
public struct Calibration: Sendable {
  /// How one rater rates on one scale.
  public struct Rater: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The kind under which the rater rates most on this scale.
    public let kind: RaterKind
    /// How many people are rated.
    public let people: Int
    /// The ids of the levels of the scale, from the lowest.
    public let scale: [String]
    /// How many ratings are on each of them.
    public let levels: [Int]
    /// Whether several people are rated and every rating is on one level.
    public let isUniform: Bool

    /// How many ratings there are.
    public var ratings: Int { levels.reduce(0, +) }
  }

  /// The raters of others, by scale and id; who rates on several scales is there once for each.
  public let raters: [Rater]
  /// Where a person and a manager are at least so many levels apart, by person and competency.
  public let differences: [RatingDifference]
  /// How many levels apart that is.
  public let threshold: Int
  /// How many ratings of others name no rater.
  public let unnamed: Int

  /// Ratings and people from which on a rater whose ratings are all alike is worth a question.
  public static let fewest = (ratings: 5, people: 3)
  /// How many levels apart a person and a manager are worth a talk, whatever contests a level.
  public static let standardThreshold = 2

  /// Looks at ratings.
  ///
  /// - Parameters:
  ///   - ratings: The ratings of everybody.
  ///   - today: The day for which views are compared: later ratings are none of them.
  ///   - oldest: The age from which on a rating is none of them either.
  ///   - threshold: How many levels apart two views are listed.
  /// - Complexity: O(*n* log *n*) for *n* ratings
  public init(
    _ ratings: LinkedRatings, on today: CalendarDate,
    oldest: CalendarDuration = RatingPolicy.standardOldest,
    threshold: Int = Self.standardThreshold
  ) {
    self.threshold = threshold
    var raters: [Habit: Tally] = [:]
    var unnamed = 0
    let scales = RatedScales(ratings)
    for row in 0..<ratings.table.count {
      // How people see themselves is no habit of a rater.
      guard let rating = ratings.rating(ofRow: row), rating.kind != .self,
        let target = ratings.target(ofRow: row)
      else { continue }
      guard let rater = rating.rater else {
        unnamed += 1
        continue
      }
      raters[Habit(rater: rater, scale: scales.number(of: target)), default: Tally()]
        .add(rating, person: ratings.table.people.codes[row])
    }
    self.unnamed = unnamed
    let ids = ratings.table.raters.names
    self.raters = raters.map { Rater(ids[$0.key.rater], scales.all[$0.key.scale], $0.value) }
      .sorted {
        $0.scale == $1.scale ? $0.id < $1.id : $0.scale.lexicographicallyPrecedes($1.scale)
      }
    differences = RatingDifference.all(
      in: ratings, from: today.going(back: oldest), to: today.daysSince1970, threshold: threshold)
  }

  private struct Habit: Hashable {
    let rater: Int
    let scale: Int
  }

  fileprivate struct Tally {
    var kinds: [RaterKind: Int] = [:]
    var people: Set<Int32> = []
    var levels: [Int: Int] = [:]

    mutating func add(_ rating: LevelRating, person: Int32) {
      kinds[rating.kind, default: 0] += 1
      people.insert(person)
      levels[rating.level, default: 0] += 1
    }
  }
}

extension Calibration.Rater {
  fileprivate init(_ id: String, _ scale: [String], _ tally: Calibration.Tally) {
    self.id = id
    self.scale = scale
    let most = tally.kinds.values.max()
    kind = RaterKind.allCases.first { tally.kinds[$0] == most } ?? .manager
    people = tally.people.count
    levels = scale.indices.map { tally.levels[$0] ?? 0 }
    let ratings = tally.levels.values.reduce(0, +)
    isUniform =
      ratings >= Calibration.fewest.ratings && people >= Calibration.fewest.people
      && tally.levels.count == 1
  }
}

/// The scales of frameworks; those with the same levels are one.
private struct RatedScales {
  /// The ids of the levels of each.
  private(set) var all: [[String]] = []
  /// For each framework and competency the number of its scale.
  private var numbers: [[Int]] = []

  init(_ ratings: LinkedRatings) {
    var known: [[String]: Int] = [:]
    for framework in ratings.frameworks {
      numbers.append(
        framework.competencyPlaces.indices.map { competency in
          let levels = framework.scale(ofCompetency: competency)?.levels.map(\.id.lexical) ?? []
          if let number = known[levels] { return number }
          known[levels] = all.count
          all.append(levels)
          return all.count - 1
        })
    }
  }

  func number(of target: LinkedRatings.Target) -> Int {
    numbers[target.framework][target.competency]
  }
}
