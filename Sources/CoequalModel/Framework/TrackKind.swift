/// What kind of work advances a career on a track.
public enum TrackKind: String, Keyword, Sendable {
  /// Sets direction and grows people.
  case leader
  /// Coordinates work and people.
  case manager
  /// Turns direction into results.
  case executor
  /// Advances by craft, without reports.
  case individualContributor = "individual-contributor"
  /// Leads people and practises the craft.
  case hybrid

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .leader: "sets direction and grows people"
    case .manager: "coordinates work and people"
    case .executor: "turns direction into results"
    case .individualContributor: "advances by craft, without reports"
    case .hybrid: "leads people and practises the craft"
    }
  }
}
