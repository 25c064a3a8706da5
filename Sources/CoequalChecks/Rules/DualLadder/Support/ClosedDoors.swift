import CoequalModel
import CoequalRegistry

/// A switch to leading that no move leads back from to where people were.
struct ClosedDoor {
  /// The position of the move.
  let move: Int
  /// The first way back, which leads too low; `nil` where there is none.
  let back: LinkedMove?
}

extension LinkedFramework {
  /// The switches from roles that do not lead to roles that do, without a way back that counts.
  func closedDoors(_ conventions: Conventions) -> [ClosedDoor] {
    let leading = LeadingTracks(self, conventions)
    let countsGrades = conventions.isStandard(.wayBack)
    // Moves out of leading roles, by role, so that each door is looked at once.
    let waysBack = Dictionary(
      grouping: moves.filter { move in
        move.from >= 0 && move.to >= 0 && leading.contains(role: Int(move.from))
          && !leading.contains(role: Int(move.to))
      }, by: \.from)
    // Whichever of the ways back leads highest decides, so it is looked for once for each role.
    let highest = waysBack.mapValues { moves in
      moves.map { rank(ofRole: Int($0.to)) ?? .max }.max() ?? .max
    }
    return moves.indices.compactMap { index in
      let door = moves[index]
      guard door.kind == .switch, door.from >= 0, door.to >= 0,
        !leading.contains(role: Int(door.from)), leading.contains(role: Int(door.to))
      else { return nil }
      guard let regained = highest[door.to] else { return ClosedDoor(move: index, back: nil) }
      guard countsGrades, let left = rank(ofRole: Int(door.from)), regained < left else {
        return nil
      }
      return ClosedDoor(move: index, back: waysBack[door.to]?.first)
    }
  }
}
