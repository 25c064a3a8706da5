import CoequalModel
import CoequalRegistry

/// The compared roles of one track, the first on each rank.
struct Climb {
  let track: Int
  let leads: Bool
  var roles: [Int: Role] = [:]

  /// The months in the roles of some ranks; `nil` where one of them is unknown or not in months.
  func months(on ranks: some Sequence<Int>, _ time: (Tenure) -> CalendarDuration?) -> Int? {
    var sum = 0
    for rank in ranks {
      guard let months = roles[rank]?.tenure.flatMap(time)?.months else { return nil }
      sum += months
    }
    return sum
  }
}

extension LinkedFramework {
  /// The tracks that have roles to compare, from the branch to the grade until which they are promised.
  var climbs: [Climb] {
    var climbs = framework.tracks.enumerated().map {
      Climb(track: $0.offset, leads: $0.element.kind.isLeading)
    }
    for (role, rank) in comparedRoles where climbs[trackIndex(role)].roles[rank] == nil {
      climbs[trackIndex(role)].roles[rank] = self.role(role)
    }
    return climbs.filter { !$0.roles.isEmpty }
  }
}
