public import CoequalModel

/// What a project declares of readiness: how competencies grow, and which time is within reach.
public struct ReadinessPolicy: Hashable, Sendable {
  /// How long several competencies take.
  public let growth: GrowthTime
  /// The time up to which a role is within reach.
  public let withinReach: CalendarDuration

  /// The time up to which a role is within reach where a project does not say it.
  public static let standardWithinReach = CalendarDuration(trusted: "P12M")

  /// As a project says it.
  public init(_ settings: ProgressionSettings? = nil, _ conventions: Conventions = .standard) {
    growth = GrowthTime(settings, conventions)
    withinReach = settings?.withinReach ?? Self.standardWithinReach
  }

  var reach: GrowthSpan { GrowthSpan(withinReach) }
}
