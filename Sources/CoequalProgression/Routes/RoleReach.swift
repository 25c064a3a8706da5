/// The roles that moves lead to from a role, as routes go: a deprecated role can be entered and is not
/// passed through.
struct RoleReach: Sendable {
  private let isEntered: [Bool]

  /// - Complexity: O(*n* + *m*) for *n* roles and *m* moves
  init(from start: Int, in roles: RoleGraph) {
    let moves = roles.graph.moves(
      from: start, through: roles.openRoles(RouteConstraints(), from: start))
    var isEntered = moves.map { $0 >= 0 }
    for role in moves.indices where moves[role] >= 0 {
      for edge in roles.graph.edges(from: role) { isEntered[roles.graph.target(edge)] = true }
    }
    self.isEntered = isEntered
  }

  func contains(_ role: Int) -> Bool { isEntered.indices.contains(role) && isEntered[role] }
}
