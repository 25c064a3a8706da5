import CoequalCensus
public import CoequalModel
public import CoequalRegistry

/// The people whom somebody rated, with everything that is declared about what follows from it.
public struct AssessedPeople: Sendable {
  /// The ratings.
  public let ratings: LinkedRatings
  /// How ratings become levels.
  public let ratingPolicy: RatingPolicy
  /// How levels become a verdict.
  public let readinessPolicy: ReadinessPolicy
  /// The answers on which both rest.
  public let conventions: Conventions
  /// The day for which it holds.
  public let today: CalendarDate
  /// Who works here; `nil` where nobody says it.
  public var listed: ListedPeople?

  /// Takes ratings under the conventions and settings of a project.
  public init(
    _ ratings: LinkedRatings, _ settings: ProgressionSettings?, _ conventions: Conventions,
    on today: CalendarDate
  ) {
    self.ratings = ratings
    ratingPolicy = RatingPolicy(settings, conventions)
    readinessPolicy = ReadinessPolicy(settings, conventions)
    self.conventions = conventions
    self.today = today
  }

  /// How many people were rated; where it is known who works here, only those.
  package var ratedCount: Int { listed?.rated ?? ratings.peopleCount }

  /// What is declared, a line each; it belongs to every report.
  public var declared: [String] {
    ["levels as of \(today.lexical)"] + ratingPolicy.declared + readinessPolicy.declared
  }

  /// The levels of a person in a framework, with the ratings behind them.
  public func levels(of person: String, in framework: LinkedFramework) -> PersonRatings {
    levels(ofCode: ratings.code(of: person), in: framework)
  }

  func levels(ofCode code: Int32?, in framework: LinkedFramework) -> PersonRatings {
    PersonRatings(of: code, in: ratings, for: framework, by: ratingPolicy, on: today)
  }

  /// How near a person is to a role.
  public func readiness(
    of person: String, for role: Int, in framework: LinkedFramework
  ) -> Readiness {
    Readiness(
      role: role, in: framework, of: levels(of: person, in: framework).levels,
      by: readinessPolicy)
  }

  /// How near a person is to every role of some frameworks, the nearest role first.
  public func roles(
    for person: String, in frameworks: [LinkedFramework]
  ) -> [(framework: LinkedFramework, readiness: Readiness)] {
    frameworks.flatMap { framework in
      let levels = levels(of: person, in: framework).levels
      return (0..<framework.roleCount).map { role in
        (
          framework: framework,
          readiness: Readiness(role: role, in: framework, of: levels, by: readinessPolicy)
        )
      }
    }.enumerated().sorted {
      ($0.element.readiness.distance, $0.offset) < ($1.element.readiness.distance, $1.offset)
    }.map(\.element)
  }
}

extension ReadinessPolicy {
  /// The policy in plain words, a line each.
  public var declared: [String] {
    let growth =
      switch growth.atOnce {
      case nil: "all competencies grow at once"
      case 1: "competencies grow one after the other"
      case let number?: "\(number) competencies grow at once, those that take longest first"
      }
    return [
      growth, "a role is within reach up to \(withinReach.lexical)",
      "what is unknown or stale may be anything; what is contested, anything in its range",
    ]
  }
}

extension Readiness {
  /// How far a role is, for a list with the nearest first: verdict, then the worst case.
  var distance: Distance {
    Distance(
      rank: [.ready: 0, .withinReach: 1, .unknown: 2][verdict] ?? 3,
      months: worst.months ?? .infinity, levels: gap.reduce(0) { $0 + $1.span.upperBound })
  }

  struct Distance: Comparable {
    let rank: Int
    let months: Double
    let levels: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.rank, left.months, left.levels) < (right.rank, right.months, right.levels)
    }
  }
}
