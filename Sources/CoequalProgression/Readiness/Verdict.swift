/// Whether a person can take a role.
public enum Verdict: String, CaseIterable, Sendable {
  /// Every requirement is met.
  case ready
  /// What is missing grows within the time that the project calls within reach.
  case withinReach = "within reach"
  /// It takes longer.
  case notYet = "not yet"
  /// What is not known decides.
  case unknown
}

/// How near a person is to a role if nothing were unknown.
struct Nearness: Hashable, Comparable, Sendable {
  /// The levels whose time the framework does not declare.
  var untimed = 0
  /// The time that the others take under the convention.
  var time = GrowthSpan.zero
  /// The time that they take one after the other.
  var sum = GrowthSpan.zero
  /// The levels that are missing.
  var levels = 0

  static func < (left: Self, right: Self) -> Bool {
    (left.untimed, left.time, left.sum, left.levels)
      < (right.untimed, right.time, right.sum, right.levels)
  }
}
