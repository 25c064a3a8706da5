/// How one person stands to every role of a framework: a row of the matrix of people and roles.
public struct PersonStandings: Hashable, Sendable {
  /// The id.
  public let person: String
  /// One for each role, in the order of the framework; `nil` for the role that the person holds.
  public let roles: [RoleBench.Standing?]
}
