import CoequalRegistry

/// Whether a person meets a role, with everything that is possible over what nobody knows.
public struct RoleFit: Hashable, Sendable {
  /// What is known of it.
  public enum State: String, CaseIterable, Sendable {
    /// Everything that the role asks for is there.
    case met
    /// What is not known decides.
    case unknown
    /// Something is missing, whatever is not known.
    case short
  }

  /// If everything that is unknown were as good as can be, and as bad.
  public let best, worst: Readiness.Case
  /// What is missing on the way that comes nearest.
  public let gap: [CompetencyGap]

  /// Whether the role is met.
  public var state: State {
    worst.verdict == .ready ? .met : best.verdict == .ready ? .unknown : .short
  }

  init(_ readiness: Readiness) {
    best = readiness.best
    worst = readiness.worst
    gap = readiness.gap
  }
}
