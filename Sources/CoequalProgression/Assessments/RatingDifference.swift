import CoequalCensus
import CoequalModel
import CoequalRegistry

/// A person's own rating, and that of a manager, far apart.
public struct RatingDifference: Hashable, Sendable {
  /// The id of the person.
  public let person: String
  /// The framework and competency, as in `engineering/coaching`; of a competency that several frameworks
  /// share, the first of them that is rated.
  public let competency: String
  /// The latest of the person, as the id of its level.
  public let own: String
  /// The latest of a manager, as the id of its level.
  public let manager: String
  /// How many levels the person is above the manager's rating; negative below.
  public let levels: Int
}

extension RatingDifference {
  /// Those of everybody, by person and competency.
  ///
  /// - Parameters:
  ///   - first: Ratings of this day, in days since 1 January 1970, and before it are stale.
  ///   - last: Ratings after this day do not count.
  /// - Complexity: O(*n* log *n*) for *n* ratings
  static func all(
    in ratings: LinkedRatings, from first: Int, to last: Int, threshold: Int
  ) -> [RatingDifference] {
    var pairs: [Pair: Views] = [:]
    for row in 0..<ratings.table.count {
      guard let rating = ratings.rating(ofRow: row),
        rating.kind == .self || rating.kind == .manager,
        let day = rating.day, day > first, day <= last, let target = ratings.target(ofRow: row),
        let competency = ratings.competency(ofRow: row)
      else { continue }
      let pair = Pair(person: ratings.table.people.codes[row], competency: competency)
      pairs[pair, default: Views(target: target)]
        .add(View(day: day, level: rating.level), isOwn: rating.kind == .self, target)
    }
    return pairs.compactMap { pair, views in
      guard let own = views.own?.level, let manager = views.manager?.level,
        abs(own - manager) >= threshold, pair.person >= 0
      else { return nil }
      let linked = ratings.frameworks[views.target.framework]
      let levels = linked.scale(ofCompetency: views.target.competency)?.levels ?? []
      guard levels.indices.contains(own), levels.indices.contains(manager) else { return nil }
      return RatingDifference(
        person: ratings.table.people.names[Int(pair.person)],
        competency: "\(linked.framework.id)/\(linked.competency(views.target.competency).id)",
        own: levels[own].id.lexical, manager: levels[manager].id.lexical, levels: own - manager)
    }.sorted { ($0.person, $0.competency) < ($1.person, $1.competency) }
  }

  private struct Pair: Hashable {
    let person: Int32
    /// The number among those of all frameworks.
    let competency: Int
  }

  private struct Views {
    var target: LinkedRatings.Target
    var own, manager: View?

    mutating func add(_ view: View, isOwn: Bool, _ target: LinkedRatings.Target) {
      if target.framework < self.target.framework { self.target = target }
      if isOwn { own = max(own ?? view, view) } else { manager = max(manager ?? view, view) }
    }
  }

  /// A rating by its day; of one day the higher level, so that the order of rows does not count.
  private struct View: Comparable {
    let day, level: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.day, left.level) < (right.day, right.level)
    }
  }
}
