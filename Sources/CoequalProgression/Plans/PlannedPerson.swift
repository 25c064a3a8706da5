public import CoequalModel

/// What a project knows of a person who has a plan.
public struct PlannedPerson: Hashable, Sendable {
  /// Whether the data of the project name the person; `nil` where there are no such data.
  public var isListed: Bool?
  /// The framework and the role that the person holds; `nil` where nobody says.
  public var role: HeldRole?
  /// Whether the role is the last one of the history of careers, since no census tells it.
  public var isRoleFromHistory = false
  /// What is known of the person's levels, by framework.
  public var levels: [Identifier: PersonLevels]

  /// Makes a value; what is left out is unknown.
  public init(
    isListed: Bool? = nil, role: HeldRole? = nil, levels: [Identifier: PersonLevels] = [:]
  ) {
    self.isListed = isListed
    self.role = role
    self.levels = levels
  }
}

/// A role that somebody holds, by names.
public struct HeldRole: Hashable, Sendable {
  /// The framework.
  public var framework: Identifier
  /// The role of the framework.
  public var role: Identifier

  /// Makes a value.
  public init(framework: Identifier, role: Identifier) {
    self.framework = framework
    self.role = role
  }
}
