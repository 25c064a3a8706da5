/// Who could take a role: its bench, for succession.
public struct RoleBench: Sendable {
  /// One person.
  public struct Candidate: Sendable {
    /// The id.
    public let person: String
    /// How near the person is.
    public let readiness: Readiness
  }

  /// The number of the role in the framework.
  public let role: Int
  /// The nearest first; of equally near ones by id.
  public let candidates: [Candidate]

  init(role: Int, _ candidates: [Candidate]) {
    self.role = role
    self.candidates = candidates.map { ($0.readiness.distance, $0) }
      .sorted { ($0.0, $0.1.person) < ($1.0, $1.1.person) }.map(\.1)
  }

  /// How many have a verdict.
  public func count(_ verdict: Verdict) -> Int {
    candidates.count { $0.readiness.verdict == verdict }
  }
}
