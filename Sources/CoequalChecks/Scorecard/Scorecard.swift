package import CoequalModel
package import CoequalRegistry

/// The tracks of one framework side by side: what its documents say of each, measured alike.
///
/// Most measures are of the *compared roles*: those from the branch of the structure, where it names
/// one, to the grade until which their track is promised, without deprecated ones. Nothing is judged, and
/// what the documents do not say is unknown (`nil`), never zero.
package struct Scorecard: Hashable, Sendable {
  /// Which framework it is of.
  package let id: Identifier
  package let version: SemanticVersion
  package let title: String

  /// The lowest grade that is compared; `nil` where the structure names none.
  package let branch: Identifier?
  /// The grade until which the structure promises two tracks; `nil` where it does not.
  package let dualUntil: Identifier?
  /// The grades that some compared role stands on, from the lowest up.
  package let grades: [GradeStep]
  /// The tracks, in the order written.
  package let tracks: [TrackScore]
  /// The stretch that times are given for; `nil` where tracks share fewer than two grades.
  package let climb: ClimbedGrades?
  /// The top pay without direct reports, by zone, each time other than in the zones before; empty where
  /// no pay is known.
  package let pay: [PayScore]
  /// Whether a way back counts only on the grade that was left, or above.
  package let wayBackKeepsGrade: Bool

  /// A grade by its rank.
  package struct GradeStep: Hashable, Sendable {
    package let rank: Int
    package let id: Identifier
  }

  /// The lowest and the highest grade on which every track with compared roles has one.
  package struct ClimbedGrades: Hashable, Sendable {
    package let from, to: Identifier
  }

  /// Measures the tracks of a framework.
  ///
  /// - Parameter conventions: These say which way back counts.
  package init(_ linked: LinkedFramework, _ conventions: Conventions) {
    let roles = ComparedRoles(linked)
    let stretch = SharedStretch(linked)
    let routes = RouteScore.all(
      of: linked, roles, keepingGrade: conventions.isStandard(.wayBack))
    let measured = MeasuredParts(roles.all.map { linked.role($0.role) })
    id = linked.framework.id
    version = linked.framework.version
    title = linked.framework.title
    branch = linked.structure?.structure.branch
    dualUntil = linked.structure?.structure.dualUntil
    grades = roles.ranks.map { rank in
      GradeStep(rank: rank, id: roles.grade(ofRank: rank, in: linked))
    }
    tracks = linked.framework.tracks.indices.map { track in
      TrackScore(
        track, of: linked, roles, measured, stretch,
        routes: linked.moves.isEmpty ? nil : routes[track])
    }
    climb = stretch?.grades
    pay = PayScore.all(of: linked, roles)
    wayBackKeepsGrade = conventions.isStandard(.wayBack)
  }
}

/// The roles that are compared, in the order written.
struct ComparedRoles {
  typealias Place = (role: Int, rank: Int)

  let all: [Place]
  let byTrack: [[Place]]
  /// Those on grades with roles of two tracks or more; all of them where there is no such grade.
  let sharedByTrack: [[Place]]
  /// The ranks they stand on, from the lowest.
  let ranks: [Int]

  init(_ linked: LinkedFramework) {
    all = linked.comparedRoles
    var byTrack = [[Place]](repeating: [], count: linked.framework.tracks.count)
    for place in all { byTrack[linked.trackIndex(place.role)].append(place) }
    self.byTrack = byTrack
    let shared = Set(linked.sharedGrades.flatMap(\.roles))
    sharedByTrack =
      shared.isEmpty ? byTrack : byTrack.map { $0.filter { shared.contains($0.role) } }
    ranks = Set(all.map(\.rank)).sorted()
    firstRoles = Dictionary(all.map { ($0.rank, $0.role) }, uniquingKeysWith: { first, _ in first })
  }

  private let firstRoles: [Int: Int]

  fileprivate func grade(ofRank rank: Int, in linked: LinkedFramework) -> Identifier {
    linked.role(firstRoles[rank] ?? 0).grade
  }
}

/// What some compared role of a framework speaks of; the rest is unknown of all of them.
struct MeasuredParts {
  let decisions, outcomes, seats: Bool

  init(_ roles: [Role]) {
    decisions = roles.contains { !$0.decisions.isEmpty }
    outcomes = roles.contains { !$0.outcomes.isEmpty }
    seats = roles.contains { !$0.seats.isEmpty }
  }
}

/// The ranks on which every track with compared roles has one, and who climbs them.
struct SharedStretch {
  let grades: Scorecard.ClimbedGrades
  private let steps: [Int]
  private let climbs: [Int: Climb]

  /// `nil` where fewer than two tracks have compared roles, or share fewer than two ranks.
  init?(_ linked: LinkedFramework) {
    let climbs = linked.climbs
    guard climbs.count > 1 else { return nil }
    let ranks = climbs.dropFirst().reduce(into: Set(climbs[0].roles.keys)) { ranks, climb in
      ranks.formIntersection(climb.roles.keys)
    }.sorted()
    guard ranks.count > 1, let first = ranks.first, let last = ranks.last,
      let from = climbs[0].roles[first]?.grade, let to = climbs[0].roles[last]?.grade
    else { return nil }
    grades = Scorecard.ClimbedGrades(from: from, to: to)
    steps = ranks.dropLast()
    self.climbs = Dictionary(climbs.map { ($0.track, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The months that a track takes from the first grade to the last.
  func months(ofTrack track: Int, _ time: (Tenure) -> CalendarDuration?) -> Int? {
    climbs[track]?.months(on: steps, time)
  }
}
