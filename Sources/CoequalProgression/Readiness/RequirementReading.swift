public import CoequalModel

/// How a person stands to one requirement of a role.
public struct RequirementReading: Hashable, Sendable {
  /// What is asked for.
  public enum Subject: Hashable, Sendable {
    /// A competency by its number, at a level; no number where the framework has no such one.
    case competency(Int?, level: Int)
    /// So many of alternatives, by the name of the choice within the role.
    case choice(Identifier, title: String, atLeast: Int, alternatives: [RequirementReading])
  }

  /// What is known of it.
  public enum State: Hashable, Sendable {
    /// The person has it.
    case met
    /// So many levels are missing; of a choice, on the way that comes nearest.
    case short(by: Int)
    /// Nobody rated it, or no rating counts.
    case unknown
    /// Its ratings are too old.
    case stale
    /// Raters disagree about it, and that decides.
    case contested
    /// A choice that is not met and among alternatives that come nearer.
    case notNeeded
  }

  /// What is asked for.
  public let subject: Subject
  /// What is known of it.
  public let state: State
  /// What is known of the person's level; `nil` for a choice.
  public let level: LevelState?
  /// Whether a person can hold the role without it.
  public let isOptional: Bool
  /// Whether it is on the way that comes nearest; of alternatives, only some are.
  public let isOnTheWay: Bool
}
