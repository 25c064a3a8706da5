import CoequalModel
import CoequalRegistry

/// A grade on which roles of several tracks stand side by side.
struct SharedGrade {
  /// The roles by number, in the order written.
  let roles: [Int]
}

extension LinkedFramework {
  /// The roles that are compared with those of other tracks, with their ranks: from the branch, where
  /// the structure names one, to the grade until which their track is promised.
  ///
  /// Deprecated roles are left out, and so are those on unknown grades.
  var comparedRoles: [(role: Int, rank: Int)] {
    let promised = promisedRanks
    let branch = structure?.branchRank ?? .min
    return rolePlaces.enumerated().compactMap { number, place in
      guard let rank = rank(ofRole: number), rank >= branch,
        rank <= promised[Int(place.track)] ?? .max,
        !isDeprecatedRole(at: place)
      else { return nil }
      return (number, rank)
    }
  }

  /// The grades with compared roles of two tracks or more, from the lowest up.
  var sharedGrades: [SharedGrade] {
    Dictionary(grouping: comparedRoles, by: \.rank).sorted { $0.key < $1.key }
      .compactMap { _, roles in
        let numbers = roles.map(\.role)
        return isOfSeveralTracks(numbers) ? SharedGrade(roles: numbers) : nil
      }
  }

  /// Whether some of the roles are on different tracks.
  func isOfSeveralTracks(_ roles: [Int]) -> Bool {
    guard let first = roles.first else { return false }
    return roles.contains { trackIndex($0) != trackIndex(first) }
  }
}
