import CoequalModel
import CoequalProgression
import CoequalRegistry

/// The published JSON of who is near to which role, version 1.
///
/// Its schema is `Frameworks/schema/readiness-1.schema.json`. What is not known is left out, and ids of people
/// are there where the text with the same options shows them.
package struct ReadinessDocumentV1: Encodable {
  let format = "coequal-readiness"
  let version = 1
  /// What was asked; the answer has the same name.
  let kind: KindV1
  /// The day for which it holds.
  let day: String
  let policy: PolicyV1
  let conventions: [ConventionV1]
  /// The same in words, a line each.
  let declared: [String]
  var personForRole: PersonForRoleV1?
  var rolesOfPerson: RolesOfPersonV1?
  var bench: BenchV1?
  var matrix: MatrixV1?

  enum KindV1: String, Encodable {
    case personForRole, rolesOfPerson, bench, matrix
  }

  struct PolicyV1: Encodable {
    /// Whose ratings count, and how much.
    let raters: [RaterV1]
    let oldest: String
    /// Left out where raters who lie apart do not contest a level.
    let disagreement: Int?
    /// Left out where all competencies grow at once.
    let atOnce: Int?
    let withinReach: String
  }

  struct RaterV1: Encodable {
    let kind: String
    let weight: Double
  }

  struct ConventionV1: Encodable {
    let id, value: String
  }

  struct RolesOfPersonV1: Encodable {
    let person: String
    /// The nearest first.
    let roles: [RoleStandingV1]
    let notCompared: [NotComparedV1]
  }

  struct BenchV1: Encodable {
    let role: RoleV1
    let exception: ExceptionV1?
    let counts: CountsV1
    /// How many people somebody rated, who are in the census where there is one.
    let rated: Int
    /// All three are left out where the project has no census.
    let holders, unrated, strangers: Int?
    /// The nearest first; only where somebody asks for ids.
    let candidates: [CandidateV1]?
    /// Those of whom half is met, and ratings decide the rest; only where somebody asks for ids.
    let perhaps: [CandidateV1]?
  }

  struct MatrixV1: Encodable {
    let roles: [RoleCountsV1]
    /// Everybody of whom something is known in a framework; only where somebody asks for ids.
    let people: [PersonInFrameworkV1]?
    let notCompared: [NotComparedV1]
    let rated: Int
    /// Left out where the project has no census.
    let unrated: Int?
  }

  struct PersonInFrameworkV1: Encodable {
    let person, framework: String
    /// The role that the person holds here, and by verdict the ids of the others.
    let holds: String?
    let ready, withinReach, notYet, unknown: [String]
  }

  struct RoleV1: Encodable {
    let framework, id, title, grade: String
  }

  struct ExceptionV1: Encodable {
    let reason: String
    let successor: String?
  }

  struct NotComparedV1: Encodable {
    let role: RoleV1
    let exception: ExceptionV1
  }

  struct CaseV1: Encodable {
    let verdict: String
    let months: Double?
  }

  struct ShareV1: Encodable {
    let low, high: Double
  }

  struct RoleStandingV1: Encodable {
    let role: RoleV1
    let verdict: String
    let best, worst: CaseV1
    let coverage: ShareV1?
  }

  struct CandidateV1: Encodable {
    let person, verdict: String
    let best, worst: CaseV1
    let coverage: ShareV1?
  }

  struct CountsV1: Encodable {
    let ready, withinReach, notYet, unknown: Int
  }

  struct RoleCountsV1: Encodable {
    let role: RoleV1
    let counts: CountsV1
  }

  /// A report as JSON, with a line break at the end.
  package static func json(_ report: ReadinessReport) throws -> String {
    try JSONText.encode(ReadinessDocumentV1(report))
  }
}

extension ReadinessDocumentV1 {
  fileprivate init(_ report: ReadinessReport) {
    let people = report.people
    day = people.today.lexical
    policy = PolicyV1(people.ratingPolicy, people.readinessPolicy)
    conventions = Convention.ofReadiness.map {
      ConventionV1(id: $0.id.lexical, value: people.conventions[$0].lexical)
    }
    declared = people.declared
    switch report.answer {
    case .personForRole(let answer):
      kind = .personForRole
      personForRole = PersonForRoleV1(answer)
    case .rolesOfPerson(let answer):
      kind = .rolesOfPerson
      rolesOfPerson = RolesOfPersonV1(
        person: answer.person, roles: answer.roles.map(RoleStandingV1.init),
        notCompared: answer.notCompared.map(NotComparedV1.init))
    case .bench(let answer):
      kind = .bench
      bench = BenchV1(answer, people)
    case .matrix(let answer):
      kind = .matrix
      matrix = MatrixV1(
        roles: answer.roles.map { RoleCountsV1(role: RoleV1($0), counts: CountsV1($1)) },
        people: answer.rows?.flatMap { rows in
          rows.people.map { PersonInFrameworkV1($0, rows) }
        },
        notCompared: answer.notCompared.map(NotComparedV1.init), rated: people.ratedCount,
        unrated: people.listed?.unrated)
    }
  }
}

extension ReadinessDocumentV1.PolicyV1 {
  fileprivate init(_ ratings: RatingPolicy, _ readiness: ReadinessPolicy) {
    raters = RaterKind.allCases.compactMap { kind in
      ratings.weights[kind].map { .init(kind: kind.rawValue, weight: $0.number) }
    }
    oldest = ratings.oldest.lexical
    disagreement = ratings.disagreementContests ? ratings.disagreement : nil
    atOnce = readiness.growth.atOnce
    withinReach = readiness.withinReach.lexical
  }
}

extension ReadinessDocumentV1.BenchV1 {
  fileprivate init(_ answer: BenchOfRole, _ people: AssessedPeople) {
    role = .init(answer.role)
    exception = answer.exception.map(ReadinessDocumentV1.ExceptionV1.init)
    counts = .init(answer.bench.counts)
    rated = people.ratedCount
    holders = people.listed.map { _ in answer.bench.holders ?? 0 }
    unrated = people.listed?.unrated
    strangers = people.listed?.strangers
    candidates = answer.shown?.near.map(ReadinessDocumentV1.CandidateV1.init)
    perhaps = answer.shown?.perhaps.map(ReadinessDocumentV1.CandidateV1.init)
  }
}

extension ReadinessDocumentV1.PersonInFrameworkV1 {
  fileprivate init(_ person: PersonStandings, _ rows: BenchMatrix.Rows) {
    self.person = person.person
    framework = rows.framework.framework.id.lexical
    holds = rows.roles(of: person, nil).first
    ready = rows.roles(of: person, .ready)
    withinReach = rows.roles(of: person, .withinReach)
    notYet = rows.roles(of: person, .notYet)
    unknown = rows.roles(of: person, .unknown)
  }
}

extension ReadinessDocumentV1.RoleV1 {
  init(_ role: RoleReference) {
    let it = role.linked.role(role.number)
    framework = role.linked.framework.id.lexical
    id = it.id.lexical
    title = it.title
    grade = it.grade.lexical
  }
}

extension ReadinessDocumentV1.ExceptionV1 {
  init(_ exception: RoleException) {
    switch exception {
    case .deprecated(let successor):
      reason = "deprecated"
      self.successor = successor?.lexical
    case .asksForNothing:
      reason = "asks-for-nothing"
      successor = nil
    }
  }
}

extension ReadinessDocumentV1.NotComparedV1 {
  fileprivate init(_ role: RoleReference, _ exception: RoleException) {
    self.role = .init(role)
    self.exception = .init(exception)
  }
}

extension ReadinessDocumentV1.CaseV1 {
  init(_ end: Readiness.Case) {
    verdict = end.verdict.name
    months = end.months
  }
}

extension ReadinessDocumentV1.ShareV1 {
  init(_ share: ClosedRange<Double>) {
    low = share.lowerBound
    high = share.upperBound
  }
}

extension ReadinessDocumentV1.RoleStandingV1 {
  fileprivate init(_ role: RoleReference, _ readiness: Readiness) {
    self.role = .init(role)
    verdict = readiness.verdict.name
    best = .init(readiness.best)
    worst = .init(readiness.worst)
    coverage = readiness.coverage.map(ReadinessDocumentV1.ShareV1.init)
  }
}

extension ReadinessDocumentV1.CandidateV1 {
  fileprivate init(_ candidate: RoleBench.Candidate) {
    let readiness = candidate.readiness
    person = candidate.person
    verdict = readiness.verdict.name
    best = .init(readiness.best)
    worst = .init(readiness.worst)
    coverage = readiness.coverage.map(ReadinessDocumentV1.ShareV1.init)
  }
}

extension ReadinessDocumentV1.CountsV1 {
  fileprivate init(_ counts: VerdictCounts) {
    ready = counts[.ready]
    withinReach = counts[.withinReach]
    notYet = counts[.notYet]
    unknown = counts[.unknown]
  }
}

extension Verdict {
  /// The word for programs.
  var name: String {
    switch self {
    case .ready: "ready"
    case .withinReach: "within-reach"
    case .notYet: "not-yet"
    case .unknown: "unknown"
    }
  }
}
