import CoequalModel
import CoequalRegistry

/// Which tracks of a framework lead.
struct LeadingTracks {
  private let leads: [Bool]
  private let tracks: [Int32]

  /// - Parameter conventions: These say whether a hybrid track leads.
  init(_ linked: LinkedFramework, _ conventions: Conventions) {
    let hybridLeads = conventions.isStandard(.hybridTracks)
    leads = linked.framework.tracks.map { $0.kind.isLeading || (hybridLeads && $0.kind == .hybrid) }
    tracks = linked.rolePlaces.map(\.track)
  }

  /// Whether a role is on a track that leads.
  func contains(role: Int) -> Bool { leads[Int(tracks[role])] }
}

extension TrackKind {
  /// Whether people on the track lead or manage, and do nothing else by definition.
  var isLeading: Bool { self == .leader || self == .manager }
}
