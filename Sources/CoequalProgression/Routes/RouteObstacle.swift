import CoequalRegistry

/// What stands between two roles.
public struct RouteObstacle: Hashable, Sendable {
  /// The roles are of different frameworks, and moves stay within one.
  public let crossesFrameworks: Bool
  /// Constraints of the question each of which, lifted alone, opens a route, with the fewest moves
  /// that one then has.
  public let constraints: [Lifted]
  /// Moves each of which, if it existed, would open a route: those that ask for least.
  public let moves: [MissingMove]

  /// A constraint that could be lifted.
  public struct Lifted: Hashable, Sendable {
    /// Which one it is.
    public let constraint: RouteConstraint
    /// The fewest moves of a route without it.
    public let moves: Int
  }

  /// A move that does not exist.
  public struct MissingMove: Hashable, Sendable {
    /// The role that would be left, which can be reached.
    public let from: Int
    /// The role that would be entered, from which the end can be reached.
    public let to: Int
    /// What it would ask for.
    public let gap: MoveGap
    /// How many moves the route would have.
    public let moves: Int
  }

  /// How many missing moves are named at most.
  static let mostNamed = 3
}

extension RoleGraph {
  /// What stands between the roles of a question that has no route.
  ///
  /// - Complexity: O(*a* *b* *r*) for *a* roles that can be reached, *b* from which the end can be, and
  ///   *r* competencies that one asks for; what a move asks for is measured for those that may be among the nearest
  ///   by what roles ask for outside of choices
  func obstacle(_ question: RouteQuestion) -> RouteObstacle? {
    guard hasRole(question.from), hasRole(question.to), question.from != question.to else {
      return nil
    }
    guard framework(of: question.from) == framework(of: question.to) else {
      return RouteObstacle(crossesFrameworks: true, constraints: [], moves: [])
    }
    let constraints = question.constraints.lifted.compactMap {
      constraint, rest -> RouteObstacle.Lifted? in
      let isOpen = openRoles(rest, from: question.from)
      guard isOpen[question.to] else { return nil }
      let moves = Int(graph.moves(from: question.from, through: isOpen)[question.to])
      guard moves > 0, moves <= rest.mostMoves ?? moves else { return nil }
      return RouteObstacle.Lifted(constraint: constraint, moves: moves)
    }
    var search = MissingMoveSearch(question, in: self)
    return RouteObstacle(
      crossesFrameworks: false, constraints: constraints, moves: search.moves())
  }
}
