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

  /// How many moves are named at most.
  static let mostNamed = 3
}

extension RoleGraph {
  /// What stands between the roles of a question that has no route.
  ///
  /// - Complexity: O(*a* *b* *r*) for *a* roles that can be reached, *b* from which the end can be, and
  ///   *r* requirements of one
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
    return RouteObstacle(
      crossesFrameworks: false, constraints: constraints, moves: missingMoves(question))
  }

  /// The moves that would open a route, those that lose a grade only where no others would.
  private func missingMoves(_ question: RouteQuestion) -> [RouteObstacle.MissingMove] {
    let isOpen = openRoles(question.constraints, from: question.from)
    guard isOpen[question.to] else { return [] }
    let before = graph.moves(from: question.from, through: isOpen)
    let after = graph.moves(to: question.to, through: isOpen)
    let starts = before.indices.filter { before[$0] >= 0 }
    let ends = after.indices.filter { after[$0] >= 0 }
    var nearest: [Candidate] = []
    for start in starts {
      for end in ends where start != end {
        let moves = Int(before[start]) + 1 + Int(after[end])
        guard moves <= question.constraints.mostMoves ?? moves,
          let gap = gap(from: start, to: end, for: question)
        else { continue }
        let candidate = Candidate(
          move: RouteObstacle.MissingMove(from: start, to: end, gap: gap, moves: moves),
          rise: rise(from: start, to: end))
        if nearest.count == RouteObstacle.mostNamed, let last = nearest.last, last < candidate {
          continue
        }
        nearest.append(candidate)
        nearest.sort()
        if nearest.count > RouteObstacle.mostNamed { nearest.removeLast() }
      }
    }
    // Those that lose a grade stand last.
    let rising = nearest.filter { !$0.losesGrade }
    return (rising.isEmpty ? nearest : rising).map(\.move)
  }

  /// By how many ranks a move rises; `nil` where one is unknown.
  private func rise(from start: Int, to end: Int) -> Int? {
    let (left, entered) = (place(of: start), place(of: end))
    guard let low = left.framework.rank(ofRole: left.number),
      let high = entered.framework.rank(ofRole: entered.number)
    else { return nil }
    return high - low
  }
}

/// A move that could be, ordered by what it asks for.
private struct Candidate: Comparable {
  let move: RouteObstacle.MissingMove
  let rise: Int?

  var losesGrade: Bool { (rise ?? 0) < 0 }

  /// Grades that are lost, levels, levels without a time, time, distance in grades, moves of the
  /// route, roles.
  static func < (one: Self, other: Self) -> Bool {
    if one.losesGrade != other.losesGrade { return other.losesGrade }
    let (first, second) = (one.move.gap.effort, other.move.gap.effort)
    if first != second {
      return (first.levels, first.untimed, first.time)
        < (second.levels, second.untimed, second.time)
    }
    return (abs(one.rise ?? 0), one.move.moves, one.move.from, one.move.to)
      < (abs(other.rise ?? 0), other.move.moves, other.move.from, other.move.to)
  }

  static func == (one: Self, other: Self) -> Bool { one.move == other.move }
}
