import CoequalModel

extension LinkedStructure {
  /// The rank from which tracks stand side by side; `nil` where the structure does not say.
  package var branchRank: Int? { structure.branch.flatMap(rank) }

  /// The rank up to which two tracks are promised; `nil` where the structure does not say.
  package var sharedUntil: Int? { structure.dualUntil.flatMap(rank) }
}

extension LinkedFramework {
  /// For each track the rank up to which it is promised, by itself or by the structure; `nil` where
  /// nobody says.
  package var promisedRanks: [Int?] {
    framework.tracks.map { track in
      track.dualUntil.flatMap { structure?.rank(of: $0) } ?? structure?.sharedUntil
    }
  }

  /// The position of the track that a role is on.
  package func trackIndex(_ role: Int) -> Int { Int(rolePlaces[role].track) }
}
