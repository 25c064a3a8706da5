import CoequalChecks
import CoequalModel

/// One track in the published JSON of scorecards; what is not known is left out.
struct ScorecardTrackV1: Encodable {
  let id, kind, title: String
  let promisedUntil: String?
  let rungs, comparedRungs: Int?
  let topGrade: String?
  let topWithoutReports: TopV1?
  let bars: [BarV1]
  let routes: RoutesV1?
  let sharedRoles: Int
  let decisions, outcomes: TallyV1?
  let seats: [SeatV1]?
  let leastMonths, usualMonths: Int?
  let selection: SelectionV1
  let deprecatedRoles, rolesOnUnknownGrades: Int

  struct TopV1: Encodable {
    let grade, unsaid: String?
  }

  struct BarV1: Encodable {
    let grade: String
    let competencies, levels: RangeV1?
    let rolesNotKnown: Int
  }

  struct RangeV1: Encodable {
    let least, most: Int

    init(_ range: ClosedRange<Int>) { (least, most) = (range.lowerBound, range.upperBound) }
  }

  struct RoutesV1: Encodable {
    let promotions, laterals, switches, returns: DirectionsV1
    let waysOut, waysBack: Int
  }

  struct DirectionsV1: Encodable {
    let within, `in`, out: Int

    init(_ directions: RouteScore.Directions) {
      (within, `in`, out) = (directions.within, directions.entering, directions.leaving)
    }
  }

  struct TallyV1: Encodable {
    let count, naming, roles: Int

    init(_ tally: PartTally) { (count, naming, roles) = (tally.count, tally.naming, tally.roles) }
  }

  struct SeatV1: Encodable {
    let voice: String
    let forums, roles: Int
  }

  struct SelectionV1: Encodable {
    let ways: [WayV1]
    let notKnown: Int
  }

  struct WayV1: Encodable {
    let process: String
    let roles: Int
  }

  init(_ track: TrackScore, grades: [Scorecard.GradeStep]) {
    id = track.id.lexical
    kind = track.kind.rawValue
    title = track.title
    promisedUntil = track.promisedUntil?.lexical
    rungs = track.rungs
    comparedRungs = track.comparedRungs
    topGrade = track.topGrade?.id.lexical
    topWithoutReports = track.topWithoutReports.map {
      TopV1(grade: $0.grade?.id.lexical, unsaid: $0.unsaid?.lexical)
    }
    bars = grades.compactMap { grade in
      track.bars[grade.rank].map { bar in
        BarV1(
          grade: grade.id.lexical, competencies: bar.competencies.map(RangeV1.init),
          levels: bar.levels.map(RangeV1.init), rolesNotKnown: bar.rolesNotKnown)
      }
    }
    routes = track.routes.map { routes in
      RoutesV1(
        promotions: DirectionsV1(routes.promotions), laterals: DirectionsV1(routes.laterals),
        switches: DirectionsV1(routes.switches), returns: DirectionsV1(routes.returns),
        waysOut: routes.waysOut, waysBack: routes.waysBack)
    }
    sharedRoles = track.sharedRoles
    decisions = track.decisions.map(TallyV1.init)
    outcomes = track.outcomes.map(TallyV1.init)
    seats = track.seats.map { tally in
      tally.voices.map { SeatV1(voice: $0.voice.rawValue, forums: $0.forums, roles: $0.roles) }
    }
    leastMonths = track.leastMonths
    usualMonths = track.usualMonths
    selection = SelectionV1(
      ways: track.selection.ways.map { WayV1(process: $0.process.rawValue, roles: $0.roles) },
      notKnown: track.selection.notKnown)
    deprecatedRoles = track.deprecatedRoles
    rolesOnUnknownGrades = track.rolesOnUnknownGrades
  }
}
