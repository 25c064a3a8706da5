import CoequalChecks
import CoequalModel
import CoequalProgression
import CoequalRegistry

/// The published JSON of a plan, version 1.
///
/// Its schema is `Frameworks/schema/plan-1.schema.json`. What is not known is left out. It has all that the
/// plan says, as minutes and pages have it.
package struct PlanDocumentV1: Encodable {
  let format = "coequal-plan"
  let version = 1
  /// The day on which the plan is looked at.
  let day: String
  let id, language, person, framework, role: String
  /// Left out where no framework has the role.
  let roleTitle: String?
  /// That of the target's framework when the plan was made; left out where the plan does not say it.
  let frameworkVersion: String?
  let from, by: String
  let roleNow: RoleNowV1?
  /// Below zero where the plan is over.
  let daysLeft: Int
  let nextReview: String?
  let progress: ProgressV1
  let findings: FindingsV1
  let motivation: String?
  let levels: [LevelV1]
  let outcomes: [OutcomeV1]
  let support: [SupportV1]
  let commitments: [CommitmentV1]
  let boundaries: [BoundaryV1]
  let routines: [RoutineV1]
  let checkIns: [CheckInV1]
  let reviews: [String]

  struct RoleNowV1: Encodable {
    let framework, role: String
    let isFromHistory: Bool
  }

  struct ProgressV1: Encodable {
    /// Both are left out where nothing of what was missing is known at both ends.
    let levelsMissing, levelsGained: Int?
    let notRatedSince, withoutBeginning: Int
  }

  struct FindingsV1: Encodable {
    let errors, warnings, notes, allowed: Int
  }

  struct LevelV1: Encodable {
    let competency, title, asked: String
    /// Left out for what is asked for without fail.
    let choice: ChoiceV1?
    let began: String?
    let now: RangeV1?
    let gained: Int?
    let state: String
    let outcomes: [String]
  }

  struct ChoiceV1: Encodable {
    let id, title: String
  }

  /// Two levels, the same one twice where it is known for sure.
  struct RangeV1: Encodable {
    let low, high: String
  }

  struct OutcomeV1: Encodable {
    let id, title, by: String
    let evidence, forPerson, forOrganization: String?
    let develops: [DevelopmentV1]
    let actions: [ActionV1]
  }

  struct DevelopmentV1: Encodable {
    let competency: String
    /// Left out where that is the level that the target asks for.
    let to: String?
  }

  struct ActionV1: Encodable {
    let kind, text: String
  }

  struct SupportV1: Encodable {
    let by: String
    let competency: String?
    let text: String
  }

  struct CommitmentV1: Encodable {
    let by, text: String
  }

  struct BoundaryV1: Encodable {
    let competency: String?
    let text: String
  }

  struct RoutineV1: Encodable {
    let every, text: String
  }

  struct CheckInV1: Encodable {
    let id: String
    let every: String?
    let text: String
  }

  /// A plan as JSON, with a line break at the end.
  package static func json(_ report: PlanReport) throws -> String {
    try JSONText.encode(PlanDocumentV1(report))
  }
}

extension PlanDocumentV1 {
  fileprivate init(_ report: PlanReport) {
    let (plan, reviewed) = (report.plan, report.reviewed)
    day = reviewed.today.lexical
    id = plan.id.lexical
    language = plan.language.lexical
    person = plan.person
    framework = plan.framework.lexical
    role = plan.role.lexical
    roleTitle = report.roleTitle
    frameworkVersion = plan.version?.lexical
    from = plan.from.lexical
    by = plan.by.lexical
    roleNow = reviewed.person.role.map {
      RoleNowV1(
        framework: $0.framework.lexical, role: $0.role.lexical,
        isFromHistory: reviewed.person.isRoleFromHistory)
    }
    daysLeft = report.daysLeft
    nextReview = report.nextReview?.lexical
    progress = ProgressV1(report.progress)
    findings = FindingsV1(
      errors: report.check.count(.error), warnings: report.check.count(.warning),
      notes: report.check.count(.note), allowed: report.check.allowed.count)
    motivation = plan.motivation
    levels =
      reviewed.framework.map { framework in
        report.progress.lines.map { LevelV1($0, in: framework) }
      } ?? []
    outcomes = report.outcomes.map(OutcomeV1.init)
    support = plan.support.map {
      SupportV1(by: $0.by.rawValue, competency: $0.competency?.lexical, text: $0.text)
    }
    commitments = plan.commitments.map { CommitmentV1(by: $0.by.rawValue, text: $0.text) }
    boundaries = plan.boundaries.map {
      BoundaryV1(competency: $0.competency?.lexical, text: $0.text)
    }
    routines = plan.routines.map { RoutineV1(every: $0.interval.lexical, text: $0.text) }
    checkIns = plan.checkIns.map {
      CheckInV1(id: $0.id.lexical, every: $0.interval?.lexical, text: $0.text)
    }
    reviews = plan.reviews.map(\.on.lexical)
  }
}

extension PlanDocumentV1.ProgressV1 {
  fileprivate init(_ progress: PlanProgress) {
    levelsMissing = progress.missingAtFirst
    levelsGained = levelsMissing.map { _ in progress.gainedSince }
    notRatedSince = progress.notRatedSince
    withoutBeginning = progress.withoutBeginning
  }
}

extension PlanDocumentV1.LevelV1 {
  fileprivate init(_ line: PlanProgress.Line, in framework: LinkedFramework) {
    func name(_ level: Int) -> String { framework.levelName(level, of: line.competency) }
    let competency = framework.competency(line.competency)
    self.competency = competency.id.lexical
    title = competency.title
    asked = name(line.asked)
    choice = line.choice.map { .init(id: $0.id.lexical, title: $0.title) }
    began = line.began.map(name)
    now = line.now.map { .init(low: name($0.lowerBound), high: name($0.upperBound)) }
    gained = line.gained
    state =
      switch line.state {
      case .reached: "reached"
      case .missing: "missing"
      case .anotherWay: "another-way"
      case .unknown: "unknown"
      }
    outcomes = line.outcomes.map(\.lexical)
  }
}

extension PlanDocumentV1.OutcomeV1 {
  fileprivate init(by day: CalendarDate, _ outcome: PlannedOutcome) {
    id = outcome.id.lexical
    title = outcome.title
    by = day.lexical
    evidence = outcome.evidence
    forPerson = outcome.benefitToPerson
    forOrganization = outcome.benefitToOrganization
    develops = outcome.develops.map {
      .init(competency: $0.competency.lexical, to: $0.level?.lexical)
    }
    actions = outcome.actions.map { .init(kind: $0.kind.rawValue, text: $0.text) }
  }
}
