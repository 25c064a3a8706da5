import CoequalModel
import CoequalRegistry

/// The roles of a track that stand on one grade.
struct Rung {
  let rank: Int
  /// Their numbers, in the order written.
  var roles: [Int]
}

extension LinkedFramework {
  /// The rungs of a track from the lowest grade, without deprecated roles and those whose grade is
  /// unknown.
  func rungs(ofTrack track: Int) -> [Rung] {
    let first = firstRole(ofTrack: track)
    let ladder = framework.tracks[track]
    let roles = ladder.roles.span
    var places: [(rank: Int, role: Int)] = []
    for position in roles.indices where roles[position].deprecation == nil {
      if let rank = rank(ofRole: first + position) { places.append((rank, first + position)) }
    }
    places.sort { $0 < $1 }
    var rungs: [Rung] = []
    for place in places {
      if rungs.last?.rank == place.rank {
        rungs[rungs.count - 1].roles.append(place.role)
      } else {
        rungs.append(Rung(rank: place.rank, roles: [place.role]))
      }
    }
    return rungs
  }
}
