package import CoequalModel
import CoequalRegistry

/// What the documents say of one track, in figures.
package struct TrackScore: Hashable, Sendable {
  package let id: Identifier
  package let kind: TrackKind
  package let title: String

  /// The grade until which it is promised, by itself or by the structure; `nil` where nobody says.
  package let promisedUntil: Identifier?
  /// The grades that it has roles on; `nil` where no grade is known.
  package let rungs: Int?
  /// The same of its compared roles.
  package let comparedRungs: Int?
  /// Its highest grade; `nil` where no grade is known.
  package let topGrade: Scorecard.GradeStep?
  /// Its highest grade without direct reports; `nil` where no grade is known.
  package let topWithoutReports: TopWithoutReports?
  /// What its compared roles ask for, by the rank of the grade; a rank without a role is left out.
  package let bars: [Int: BarScore]
  /// The moves within it, into it and out of it; `nil` where the framework has no moves.
  package let routes: RouteScore?
  /// Its compared roles on grades with a role of another track; all compared ones where no tracks share a
  /// grade.
  package let sharedRoles: Int
  /// What the shared roles decide by themselves; `nil` where no role of the framework names a decision.
  package let decisions: PartTally?
  /// The results that the shared roles answer for; `nil` where no role of the framework names one.
  package let outcomes: PartTally?
  /// The seats of the shared roles; `nil` where no role of the framework has one.
  package let seats: SeatTally?
  /// The least months in its roles from the lowest shared grade to the highest; `nil` where a role does
  /// not say, and where there is nothing shared to climb.
  package let leastMonths: Int?
  /// The usual months for the same.
  package let usualMonths: Int?
  /// How people are chosen for the shared roles.
  package let selection: SelectionTally
  /// Its roles that are deprecated, which no other measure counts.
  package let deprecatedRoles: Int
  /// Its other roles whose grade the structure does not know, which no other measure counts either.
  package let rolesOnUnknownGrades: Int

  /// A highest grade, as far as roles say how many people report to them.
  package struct TopWithoutReports: Hashable, Sendable {
    /// The highest grade of a role without reports; `nil` where there is none.
    package let grade: Scorecard.GradeStep?
    /// The highest grade above of a role that does not say; `nil` where all say.
    package let unsaid: Identifier?
  }

  init(
    _ track: Int, of linked: LinkedFramework, _ all: ComparedRoles,
    _ measured: MeasuredParts, _ stretch: SharedStretch?, routes: RouteScore?
  ) {
    let ladder = linked.framework.tracks[track]
    let rungs = linked.rungs(ofTrack: track)
    let compared = all.byTrack[track]
    let roles = all.sharedByTrack[track].map { linked.role($0.role) }
    id = ladder.id
    kind = ladder.kind
    title = ladder.title
    promisedUntil = ladder.dualUntil ?? linked.structure?.structure.dualUntil
    self.rungs = rungs.isEmpty ? nil : rungs.count
    comparedRungs = rungs.isEmpty ? nil : Set(compared.map(\.rank)).count
    topGrade = rungs.last.flatMap { rung in
      rung.roles.first.map { .init(rank: rung.rank, id: linked.role($0).grade) }
    }
    topWithoutReports = TopWithoutReports(rungs, kind: ladder.kind, in: linked)
    bars = Dictionary(grouping: compared, by: \.rank).mapValues { places in
      BarScore(of: places.map(\.role), in: linked)
    }
    self.routes = routes
    sharedRoles = roles.count
    decisions = measured.decisions ? PartTally(roles.map(\.decisions.count)) : nil
    outcomes = measured.outcomes ? PartTally(roles.map(\.outcomes.count)) : nil
    seats = measured.seats ? SeatTally(roles.map(\.seats)) : nil
    leastMonths = stretch?.months(ofTrack: track, \.minimum)
    usualMonths = stretch?.months(ofTrack: track, \.typical)
    selection = SelectionTally(roles.map(\.selection))
    let deprecated = ladder.roles.count { $0.deprecation != nil }
    deprecatedRoles = deprecated
    rolesOnUnknownGrades =
      ladder.roles.count - deprecated - rungs.reduce(0) { $0 + $1.roles.count }
  }
}

extension TrackScore.TopWithoutReports {
  fileprivate init?(_ rungs: [Rung], kind: TrackKind, in linked: LinkedFramework) {
    if rungs.isEmpty { return nil }
    var unsaid: Identifier?
    for rung in rungs.reversed() {
      for number in rung.roles {
        let role = linked.role(number)
        switch role.reports(on: kind) {
        case .none:
          self.init(grade: .init(rank: rung.rank, id: role.grade), unsaid: unsaid)
          return
        case .unsaid: unsaid = unsaid ?? role.grade
        case .some: continue
        }
      }
    }
    self.init(grade: nil, unsaid: unsaid)
  }
}
