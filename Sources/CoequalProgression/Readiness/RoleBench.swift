/// Who could take a role: its bench, for succession.
public struct RoleBench: Sendable {
  /// One person, with the reasons.
  public struct Candidate: Sendable {
    /// The id.
    public let person: String
    /// How near the person is.
    public let readiness: Readiness
  }

  /// What is known of one person without the reasons.
  public struct Standing: Hashable, Sendable {
    /// Whether the person can take the role.
    public let verdict: Verdict
    /// The verdict if everything that is unknown were as good as can be.
    public let best: Verdict
  }

  /// The number of the role in the framework.
  public let role: Int
  /// One for each person whom somebody rated, by the code of the person.
  public let standings: [Standing]
  /// How many people who work here and do not hold the role have each verdict, those whom nobody rated among
  /// them; where nobody says who works here, how many of those whom somebody rated.
  public let counts: VerdictCounts
  /// How many people hold the role; `nil` where nobody says it.
  public let holders: Int?
}
