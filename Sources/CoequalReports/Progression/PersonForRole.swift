import CoequalCensus
import CoequalModel
import CoequalProgression

/// How near a person is to a role, with the reasons.
struct PersonForRole: Sendable {
  /// One rating behind a level.
  struct Rating: Sendable {
    /// The competency, by its number in the framework.
    let competency: Int
    let rating: LevelRating
    /// The id of who rated; `nil` where it is not told.
    let rater: String?
    /// The day; `nil` where it is not told.
    let day: CalendarDate?
    /// What it rests on; `nil` where it does not say it.
    let evidence: String?
    /// What became of it.
    let fate: LevelReading.Fate
  }

  let person: String
  let role: RoleReference
  let readiness: Readiness
  /// Why the role says nothing about who is near to it; `nil` for other roles.
  let exception: RoleException?
  /// The competencies of which there are ratings, whether they count or not.
  let rated: Set<Int>
  /// The fewest ratings that decide; `nil` where the verdict is known, or ratings alone do not decide.
  let deciding: DecidingRatings?
  /// The ratings of what the role asks for; `nil` unless somebody asks for them.
  let ratings: [Rating]?

  init(_ person: String, _ role: RoleReference, _ people: AssessedPeople, explains: Bool) {
    let ratings = people.levels(of: person, in: role.linked)
    self.person = person
    self.role = role
    readiness = Readiness(
      role: role.number, in: role.linked, of: ratings.levels, by: people.readinessPolicy)
    exception = RoleException(of: role)
    rated = Set(ratings.entries.map(\.competency))
    deciding = readiness.verdict == .unknown ? readiness.decidingRatings() : nil
    self.ratings = explains ? Self.ratings(ratings, behind: readiness, people.ratings.table) : nil
  }

  private static func ratings(
    _ ratings: PersonRatings, behind readiness: Readiness, _ table: RatingTable
  ) -> [Rating] {
    let asked = readiness.requirements.flatMap(\.competencies)
    return ratings.entries.filter { asked.contains($0.competency) }.flatMap { entry in
      entry.rows.indices.map { place in
        let row = entry.rows[place]
        return Rating(
          competency: entry.competency, rating: entry.ratings[place],
          rater: table.raters.name(ofRow: row),
          day: CalendarDate(daysSince1970: Int(table.days[row])),
          evidence: table.evidence(ofRow: row), fate: entry.reading.fates[place])
      }
    }
  }
}

extension RequirementReading {
  /// The competencies of a requirement, those of its alternatives as well.
  fileprivate var competencies: [Int] {
    switch subject {
    case .competency(let number, _): number.map { [$0] } ?? []
    case .choice(_, _, _, let alternatives): alternatives.flatMap(\.competencies)
    }
  }
}
