public import CoequalModel
import CoequalRegistry

/// What routes may not do.
///
/// None of it concerns the role that somebody is in already.
public struct RouteConstraints: Hashable, Sendable {
  /// Roles that people report to are not entered.
  public var isWithoutReports: Bool
  /// Only roles of this track are entered.
  public var track: TrackChoice?
  /// Roles that are not entered, by their numbers in the graph.
  public var avoided: Set<Int>
  /// The most moves.
  public var mostMoves: Int?
  /// Deprecated roles may be entered.
  public var allowsDeprecated: Bool

  /// A track of the framework, or a kind of tracks.
  public enum TrackChoice: Hashable, Sendable {
    case track(Identifier)
    case kind(TrackKind)
  }

  /// No constraints but that deprecated roles are not entered.
  public init(
    isWithoutReports: Bool = false, track: TrackChoice? = nil, avoided: Set<Int> = [],
    mostMoves: Int? = nil, allowsDeprecated: Bool = false
  ) {
    self.isWithoutReports = isWithoutReports
    self.track = track
    self.avoided = avoided
    self.mostMoves = mostMoves
    self.allowsDeprecated = allowsDeprecated
  }

  /// These constraints with one of them lifted, for each that there is.
  var lifted: [(RouteConstraint, RouteConstraints)] {
    var all: [(RouteConstraint, RouteConstraints)] = []
    func lift(_ constraint: RouteConstraint, _ change: (inout RouteConstraints) -> Void) {
      var changed = self
      change(&changed)
      if changed != self { all.append((constraint, changed)) }
    }
    lift(.withoutReports) { $0.isWithoutReports = false }
    lift(.stayOn) { $0.track = nil }
    for role in avoided.sorted() { lift(.avoid(role)) { $0.avoided.remove(role) } }
    lift(.mostMoves) { $0.mostMoves = nil }
    lift(.deprecated) { $0.allowsDeprecated = true }
    return all
  }
}

/// One of the constraints of a question.
public enum RouteConstraint: Hashable, Sendable {
  case withoutReports
  case stayOn
  case avoid(Int)
  case mostMoves
  case deprecated
}

extension RoleGraph {
  /// The roles that routes may enter under constraints, and the role where they begin.
  func openRoles(_ constraints: RouteConstraints, from start: Int? = nil) -> [Bool] {
    var isOpen: [Bool] = []
    isOpen.reserveCapacity(roleCount)
    for linked in frameworks {
      for track in linked.framework.tracks {
        let isOnTrack =
          switch constraints.track {
          case nil: true
          case .track(let id): track.id == id
          case .kind(let kind): track.kind == kind
          }
        for role in track.roles {
          isOpen.append(
            isOnTrack && (constraints.allowsDeprecated || role.deprecation == nil)
              && !(constraints.isWithoutReports && role.reports(on: track.kind) == .some))
        }
      }
    }
    for role in constraints.avoided where isOpen.indices.contains(role) { isOpen[role] = false }
    if let start { isOpen[start] = true }
    return isOpen
  }
}
