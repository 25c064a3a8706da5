public import CoequalModel

/// How several ratings of a person in one competency become one level, as a project declares it.
///
/// It is a value without a clock: which day is today is said by who asks.
public struct RatingPolicy: Hashable, Sendable {
  /// How the ratings that count become one level.
  public enum Summary: String, Sendable {
    case median, mean, latest, lowest
  }

  /// How they become one level.
  public let summary: Summary
  /// Whether a calibration takes the place of all ratings up to its day.
  public let calibrationDecides: Bool
  /// Whether a rating without evidence is left out.
  public let needsEvidence: Bool
  /// Whether a level is contested where raters lie far apart.
  public let disagreementContests: Bool
  /// Whether a level of which every rating is stale counts as rated.
  public let staleCounts: Bool
  /// The age from which on a rating is stale.
  public let oldest: CalendarDuration
  /// How many levels apart two ratings contest each other.
  public let disagreement: Int
  /// How much each rating of a kind counts; those of a kind that is missing do not.
  public let weights: [RaterKind: DecimalNumber]

  /// The age from which on a rating is stale where a project does not say it.
  public static let standardOldest = CalendarDuration(trusted: "P24M")
  /// How many levels apart two ratings contest each other where a project does not say it.
  public static let standardDisagreement = 2
  /// Who counts where a project does not say it: everybody but the person.
  public static let standardWeights: [RaterKind: DecimalNumber] = [
    .manager: .one, .peer: .one, .report: .one, .calibration: .one,
  ]

  /// As a project says it.
  public init(_ settings: ProgressionSettings? = nil, _ conventions: Conventions = .standard) {
    summary = Summary(rawValue: conventions[.ratingSummary].lexical) ?? .median
    calibrationDecides = conventions.isStandard(.calibration)
    needsEvidence = !conventions.isStandard(.ratingEvidence)
    disagreementContests = conventions.isStandard(.ratingDisagreement)
    staleCounts = !conventions.isStandard(.staleRatings)
    oldest = settings?.oldest ?? Self.standardOldest
    disagreement = settings?.disagreement?.number ?? Self.standardDisagreement
    let named = settings?.raters ?? []
    weights =
      named.isEmpty
      ? Self.standardWeights
      : Dictionary(named.map { ($0.kind, $0.weight) }, uniquingKeysWith: { first, _ in first })
        .filter { $0.value > .zero }
  }
}

extension RatingPolicy {
  /// The policy in plain words, a line each, for every report that rests on it.
  public var declared: [String] {
    let raters = RaterKind.allCases.compactMap { kind in
      weights[kind].map { $0 == .one ? kind.rawValue : "\(kind.rawValue) \($0.lexical) times" }
    }
    let left = RaterKind.allCases.filter { weights[$0] == nil }.map(\.rawValue)
    let summaries: [Summary: String] = [
      .median: "by their weighted median, the lower one of two",
      .mean: "by their weighted mean, rounded down", .latest: "by the latest of them",
      .lowest: "by the lowest of them",
    ]
    return [
      "ratings that count: \(raters.isEmpty ? "none" : raters.joined(separator: ", "))"
        + (left.isEmpty ? "" : "; not: \(left.joined(separator: ", "))"),
      "they become a level \(summaries[summary] ?? "")",
      "of one rater the latest counts, of one day the lowest",
      "who rates themselves does so as 'self', whatever the rating says",
      calibrationDecides
        ? "a calibration takes the place of all ratings up to its day"
        : "a calibration is a rating among the others",
      "a rating is stale at an age of \(oldest.lexical)"
        + (staleCounts
          ? "; where all are stale they count" : "; where all are stale, so is the level"),
      needsEvidence ? "a rating without evidence does not count" : "evidence is not needed",
      disagreementContests
        ? "ratings \(disagreement) levels apart contest the level"
        : "raters who lie apart do not contest the level",
      "what the person contests is contested",
    ]
  }
}
