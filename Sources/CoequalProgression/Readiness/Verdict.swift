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
