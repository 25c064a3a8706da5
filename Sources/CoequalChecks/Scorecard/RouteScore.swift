import CoequalModel
import CoequalRegistry

/// The moves that touch the compared roles of one track; those of deprecated roles are left out.
package struct RouteScore: Hashable, Sendable {
  package var promotions = Directions()
  package var laterals = Directions()
  package var switches = Directions()
  package var returns = Directions()
  /// The ways out to other tracks, whatever their kind, but for returns.
  package var waysOut = 0
  /// Those of them from whose end a move leads back to the track, on the grade that was left or above;
  /// on any grade where the convention says so, or grades are unknown.
  package var waysBack = 0

  /// Where moves of one kind lead.
  package struct Directions: Hashable, Sendable {
    /// From a role of the track to a compared role of the track.
    package var within = 0
    /// From another track to a compared role.
    package var entering = 0
    /// From a compared role to another track.
    package var leaving = 0
  }

  /// The routes of each track of a framework.
  static func all(
    of linked: LinkedFramework, _ roles: ComparedRoles, keepingGrade: Bool
  ) -> [RouteScore] {
    var scores = [RouteScore](repeating: RouteScore(), count: linked.framework.tracks.count)
    var isCompared = [Bool](repeating: false, count: linked.roleCount)
    for place in roles.all { isCompared[place.role] = true }
    let isDeprecated = linked.isDeprecated
    let moves = linked.moves.filter { move in
      move.from >= 0 && move.to >= 0 && !isDeprecated[Int(move.from)] && !isDeprecated[Int(move.to)]
    }
    let back = WaysBack(moves, in: linked, keepingGrade: keepingGrade)
    for move in moves {
      let (from, to) = (Int(move.from), Int(move.to))
      let (left, entered) = (linked.trackIndex(from), linked.trackIndex(to))
      if left == entered {
        if isCompared[to] { scores[left][move.kind].within += 1 }
        continue
      }
      if isCompared[to] { scores[entered][move.kind].entering += 1 }
      guard isCompared[from] else { continue }
      scores[left][move.kind].leaving += 1
      if move.kind == .return { continue }
      scores[left].waysOut += 1
      if back.lead(from: to, backTo: from) { scores[left].waysBack += 1 }
    }
    return scores
  }

  private subscript(kind: MoveKind) -> Directions {
    get {
      switch kind {
      case .promotion: promotions
      case .lateral: laterals
      case .switch: switches
      case .return: returns
      }
    }
    set {
      switch kind {
      case .promotion: promotions = newValue
      case .lateral: laterals = newValue
      case .switch: switches = newValue
      case .return: returns = newValue
      }
    }
  }
}

/// The highest rank on each track that moves from a role lead to.
private struct WaysBack {
  private struct Way: Hashable {
    let from, track: Int
  }

  private let linked: LinkedFramework
  private let keepingGrade: Bool
  private var highest: [Way: Int] = [:]

  init(_ moves: [LinkedMove], in linked: LinkedFramework, keepingGrade: Bool) {
    self.linked = linked
    self.keepingGrade = keepingGrade
    for move in moves {
      let way = Way(from: Int(move.from), track: linked.trackIndex(Int(move.to)))
      highest[way] = max(highest[way] ?? .min, linked.rank(ofRole: Int(move.to)) ?? .max)
    }
  }

  func lead(from role: Int, backTo left: Int) -> Bool {
    guard let highest = highest[Way(from: role, track: linked.trackIndex(left))] else {
      return false
    }
    return !keepingGrade || highest >= linked.rank(ofRole: left) ?? .min
  }
}
