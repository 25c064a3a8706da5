import CoequalModel
import CoequalProgression
import CoequalRegistry

extension ReadinessDocumentV1 {
  /// How near a person is to a role, with the reasons.
  struct PersonForRoleV1: Encodable {
    let person: String
    let role: RoleV1
    let exception: ExceptionV1?
    let verdict: String
    let best, worst: CaseV1
    /// Left out where the best and the worst case differ, or a time is not declared.
    let months: Double?
    /// Left out where nothing weighs.
    let coverage: ShareV1?
    /// Whether every way was compared.
    let isExact: Bool
    let requirements: [RequirementV1]
    let gap: [GapV1]
    /// Left out where the verdict is known, or ratings alone do not decide.
    let deciding: DecidingV1?
    /// Only where somebody asks for them.
    let ratings: [RatingV1]?
  }

  struct RequirementV1: Encodable {
    let kind: KindV1
    /// Of a competency; left out where the framework has no such one, or no such level.
    var competency, asked: String?
    var known: KnownV1?
    /// Of a choice.
    var choice: String?
    var atLeast: Int?
    var alternatives: [RequirementV1]?
    var title: String?
    let state: String
    let levelsShort: Int?
    let isOptional, isOnTheWay: Bool

    enum KindV1: String, Encodable {
      case competency, choice
    }
  }

  /// What is known of a level.
  struct KnownV1: Encodable {
    let state: String
    /// The same level twice, unless it is contested; left out where it is unknown.
    var low, high: String?
    /// Of an unknown level: whether there are ratings, none of which counts.
    var hasRatings: Bool?
  }

  struct GapV1: Encodable {
    let competency, title: String
    let from: KnownV1
    let to: String
    let levels: LevelsV1
    /// Left out where the time of one level is not declared.
    let months: ShareV1?
  }

  struct LevelsV1: Encodable {
    let low, high: Int
  }

  struct DecidingV1: Encodable {
    let toRate, toSettle: [String]
    let atLeast: Int
    let isExact: Bool
  }

  struct RatingV1: Encodable {
    let competency, level, kind: String
    let rater, day, evidence: String?
    /// What became of it.
    let use: String
    let isContested: Bool
  }
}

extension ReadinessDocumentV1.PersonForRoleV1 {
  init(_ answer: PersonForRole) {
    let readiness = answer.readiness
    let ids = CompetencyIDs(framework: answer.role.linked, rated: answer.rated)
    person = answer.person
    role = .init(answer.role)
    exception = answer.exception.map(ReadinessDocumentV1.ExceptionV1.init)
    verdict = readiness.verdict.name
    best = .init(readiness.best)
    worst = .init(readiness.worst)
    months = readiness.best == readiness.worst ? readiness.worst.months : nil
    coverage = readiness.coverage.map(ReadinessDocumentV1.ShareV1.init)
    isExact = readiness.isExact
    requirements = readiness.requirements.map { .init($0, ids) }
    gap = readiness.gap.map { .init($0, ids) }
    deciding = answer.deciding.map { deciding in
      .init(
        toRate: deciding.toRate.map(ids.competency),
        toSettle: deciding.toSettle.map(ids.competency),
        atLeast: deciding.atLeast, isExact: deciding.isExact)
    }
    ratings = answer.ratings?.map { .init($0, ids) }
  }
}

/// The ids of competencies and levels.
private struct CompetencyIDs {
  let framework: LinkedFramework
  /// The competencies of which there are ratings, whether they count or not.
  let rated: Set<Int>

  func competency(_ number: Int) -> String { framework.competency(number).id.lexical }

  func title(_ number: Int) -> String { framework.competency(number).title }

  func level(_ place: Int, of competency: Int) -> String {
    framework.levelName(place, of: competency)
  }

  func known(_ level: LevelState, of competency: Int) -> ReadinessDocumentV1.KnownV1 {
    func name(_ place: Int) -> String { self.level(place, of: competency) }
    return switch level {
    case .rated(let place): .init(state: "rated", low: name(place), high: name(place))
    case .stale(let place): .init(state: "stale", low: name(place), high: name(place))
    case .contested(let range):
      .init(state: "contested", low: name(range.lowerBound), high: name(range.upperBound))
    case .unknown: .init(state: "unknown", hasRatings: rated.contains(competency))
    }
  }
}

extension ReadinessDocumentV1.RequirementV1 {
  fileprivate init(_ reading: RequirementReading, _ ids: CompetencyIDs) {
    state = reading.state.name
    if case .short(let levels) = reading.state { levelsShort = levels } else { levelsShort = nil }
    isOptional = reading.isOptional
    isOnTheWay = reading.isOnTheWay
    switch reading.subject {
    case .competency(let number, let bar):
      kind = .competency
      guard let number else { return }
      competency = ids.competency(number)
      title = ids.title(number)
      asked = ids.level(bar, of: number)
      known = reading.level.map { ids.known($0, of: number) }
    case .choice(let id, let title, let atLeast, let alternatives):
      kind = .choice
      choice = id.lexical
      self.title = title
      self.atLeast = atLeast
      self.alternatives = alternatives.map { Self($0, ids) }
    }
  }
}

extension ReadinessDocumentV1.GapV1 {
  fileprivate init(_ gap: CompetencyGap, _ ids: CompetencyIDs) {
    competency = ids.competency(gap.competency)
    title = ids.title(gap.competency)
    from = ids.known(gap.from, of: gap.competency)
    to = ids.level(gap.to, of: gap.competency)
    levels = .init(low: gap.span.lowerBound, high: gap.span.upperBound)
    months = gap.monthsSpan.map(ReadinessDocumentV1.ShareV1.init)
  }
}

extension ReadinessDocumentV1.RatingV1 {
  fileprivate init(_ behind: PersonForRole.Rating, _ ids: CompetencyIDs) {
    competency = ids.competency(behind.competency)
    level = ids.level(behind.rating.level, of: behind.competency)
    kind = behind.rating.kind.rawValue
    rater = behind.rater
    day = behind.day?.lexical
    evidence = behind.evidence
    use = behind.fate.name
    isContested = behind.rating.isContested
  }
}

extension RequirementReading.State {
  /// The word for programs.
  fileprivate var name: String {
    switch self {
    case .met: "met"
    case .short: "short"
    case .unknown: "unknown"
    case .stale: "stale"
    case .contested: "contested"
    case .notNeeded: "not-needed"
    }
  }
}

extension LevelReading.Fate {
  /// The word for programs.
  fileprivate var name: String {
    switch self {
    case .counted: "counted"
    case .otherKind: "other-kind"
    case .withoutEvidence: "without-evidence"
    case .undated: "undated"
    case .later: "later"
    case .superseded: "superseded"
    case .repeated: "repeated"
    case .stale: "stale"
    case .overruled: "overruled"
    }
  }
}
