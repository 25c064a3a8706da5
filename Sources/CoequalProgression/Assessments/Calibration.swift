import CoequalCensus
public import CoequalModel
import CoequalRegistry

/// What a meeting that compares ratings looks at: who rates how, and where views lie far apart.
///
/// It counts every rating whose level is known, whatever the policy makes of it.
public struct Calibration: Sendable {
  /// How one rater rates.
  public struct Rater: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The kind under which the rater rates most.
    public let kind: RaterKind
    /// How many people are rated.
    public let people: Int
    /// How many ratings are on each level, from the lowest.
    public let levels: [Int]
    /// Whether several people are rated and every rating is on one level.
    public let isUniform: Bool

    /// How many ratings there are.
    public var ratings: Int { levels.reduce(0, +) }
  }

  /// A person's own rating, and that of a manager, far apart.
  public struct Difference: Hashable, Sendable {
    /// The id of the person.
    public let person: String
    /// The framework and competency, as in `engineering/coaching`.
    public let competency: String
    /// The latest of the person, as the id of its level.
    public let own: String
    /// The latest of a manager, as the id of its level.
    public let manager: String
    /// How many levels the person is above the manager's rating; negative below.
    public let levels: Int
  }

  /// The raters of others, by id.
  public let raters: [Rater]
  /// Where a person and a manager are at least so many levels apart, by person and competency.
  public let differences: [Difference]
  /// How many levels apart that is.
  public let threshold: Int
  /// How many ratings of others name no rater.
  public let unnamed: Int

  /// Ratings and people from which on a rater whose ratings are all alike is worth a question.
  public static let fewest = (ratings: 5, people: 3)

  /// Looks at ratings.
  ///
  /// - Complexity: O(*n* log *n*) for *n* ratings
  public init(_ ratings: LinkedRatings, threshold: Int = 2) {
    self.threshold = threshold
    var raters: [String: Tally] = [:]
    var pairs: [Pair: (own: Latest?, manager: Latest?)] = [:]
    var unnamed = 0
    let table = ratings.table
    for row in 0..<table.count {
      guard let rating = ratings.rating(ofRow: row), let target = ratings.target(ofRow: row) else {
        continue
      }
      if rating.kind == .self {
        // How people see themselves is no habit of a rater.
      } else if let rater = rating.rater {
        raters[rater, default: Tally()].add(rating, person: table.people.codes[row])
      } else {
        unnamed += 1
      }
      guard rating.kind == .self || rating.kind == .manager, let day = rating.day else { continue }
      let pair = Pair(person: table.people.codes[row], target: target)
      let latest = Latest(day: day, level: rating.level)
      if rating.kind == .self {
        pairs[pair, default: (nil, nil)].own = max(pairs[pair]?.own ?? latest, latest)
      } else {
        pairs[pair, default: (nil, nil)].manager = max(pairs[pair]?.manager ?? latest, latest)
      }
    }
    self.unnamed = unnamed
    self.raters = raters.sorted { $0.key < $1.key }.map { Rater(id: $0.key, $0.value) }
    differences = pairs.compactMap { pair, views in
      guard let own = views.own, let manager = views.manager,
        abs(own.level - manager.level) >= threshold, pair.person >= 0
      else { return nil }
      let linked = ratings.frameworks[pair.target.framework]
      let competency = pair.target.competency
      let levels = linked.scale(ofCompetency: competency)?.levels ?? []
      return Difference(
        person: table.people.names[Int(pair.person)],
        competency: "\(linked.framework.id)/\(linked.competency(competency).id)",
        own: levels[own.level].id.lexical, manager: levels[manager.level].id.lexical,
        levels: own.level - manager.level)
    }.sorted { ($0.person, $0.competency) < ($1.person, $1.competency) }
  }

  private struct Pair: Hashable {
    let person: Int32
    let target: LinkedRatings.Target
  }

  /// A rating by its day; of one day the higher level, so that the order of rows does not count.
  private struct Latest: Comparable {
    let day, level: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.day, left.level) < (right.day, right.level)
    }
  }

  fileprivate struct Tally {
    var kinds: [RaterKind: Int] = [:]
    var people: Set<Int32> = []
    var levels: [Int] = []

    mutating func add(_ rating: LevelRating, person: Int32) {
      kinds[rating.kind, default: 0] += 1
      people.insert(person)
      while levels.count <= rating.level { levels.append(0) }
      levels[rating.level] += 1
    }
  }
}

extension Calibration.Rater {
  fileprivate init(id: String, _ tally: Calibration.Tally) {
    self.id = id
    let most = tally.kinds.values.max()
    kind = RaterKind.allCases.first { tally.kinds[$0] == most } ?? .manager
    people = tally.people.count
    levels = tally.levels
    let ratings = tally.levels.reduce(0, +)
    isUniform =
      ratings >= Calibration.fewest.ratings && people >= Calibration.fewest.people
      && tally.levels.contains(ratings)
  }
}
