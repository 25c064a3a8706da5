public import CoequalModel
public import CoequalRegistry

/// A plan that is made from what a person lacks for a role, with questions where only people know.
///
/// Each question begins with "TODO:", and a review finds those that nobody has answered.
public struct PlanDraft: Sendable {
  /// The plan.
  public let plan: Plan
  /// What the target asks for and nobody knows of the person, in the order of the framework.
  public let unknown: [UnknownLevel]

  /// A competency in which the person's level is not known.
  public struct UnknownLevel: Hashable, Sendable {
    /// The competency.
    public let competency: Identifier
    /// Why: nobody rated it, the ratings are stale, or they are contested.
    public let state: LevelState
  }

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - person: The id of the person.
  ///   - levels: What is known of the person's levels.
  ///   - role: The number of the target.
  ///   - framework: Its framework.
  ///   - from: The first day.
  ///   - by: The day by which the person wants to be ready; days to look at a plan are made for its first
  ///     ten years at the most.
  ///   - policy: How competencies grow; decides which alternatives are nearest and how many grow at once.
  public init(
    for person: String, _ levels: PersonLevels, to role: Int, of framework: LinkedFramework,
    from: CalendarDate, by: CalendarDate, _ policy: ReadinessPolicy
  ) {
    let target = framework.role(role)
    let readiness = Readiness(role: role, in: framework, of: levels, by: policy)
    let gaps = readiness.gap.filter { $0.span.lowerBound > 0 }
    // Of a choice, the alternatives that the plan is about: the others are not asked of this person.
    let asked = readiness.asked.filter(\.isOnTheWay)
    unknown = asked.filter { levels[$0.competency].place == nil }.map {
      UnknownLevel(
        competency: framework.competency($0.competency).id, state: levels[$0.competency])
    }
    plan = Plan(
      id: Identifier.suggestion(for: "\(person)-\(target.id)") ?? target.id,
      language: framework.framework.header.language, person: person,
      framework: framework.framework.id, role: target.id,
      version: framework.framework.header.version, from: from, by: by,
      motivation: "TODO: why do you want it, in your own words?",
      startingPoints: asked.map { asked in
        StartingPoint(
          competency: framework.competency(asked.competency).id,
          level: levels[asked.competency].place.flatMap {
            framework.level($0, of: asked.competency)
          },
          asked: framework.level(asked.level, of: asked.competency))
      },
      outcomes: Self.outcomes(
        for: gaps, of: framework, PlanDays(from: from, by: by), atOnce: policy.growth.atOnce),
      support: [
        SupportOffer(by: .manager, text: "TODO: what work, time or person will help most?")
      ],
      commitments: [
        Commitment(by: .person, text: "TODO: what do you commit yourself to?"),
        Commitment(by: .manager, text: "TODO: what does the manager commit to?"),
      ],
      reviews: PlanDays(from: from, by: by).reviews.map(PlanReviewDay.init))
  }

  /// One outcome for each gap, due one group after the other.
  private static func outcomes(
    for gaps: [CompetencyGap], of framework: LinkedFramework, _ days: PlanDays, atOnce: Int?
  ) -> [PlannedOutcome] {
    let group = max(1, atOnce ?? gaps.count)
    let groups = (gaps.count + group - 1) / group
    return gaps.enumerated().map { index, gap in
      let competency = framework.competency(gap.competency)
      let level = framework.level(gap.to, of: gap.competency)
      return PlannedOutcome(
        id: competency.id, by: days.part(index / group + 1, of: groups),
        title: "TODO: what will be true, and seen by others, when '\(competency.title)' is at "
          + "'\(framework.levelName(gap.to, of: gap.competency))'?",
        benefitToPerson: "TODO: what does the person gain?",
        benefitToOrganization: "TODO: what does the organization gain?",
        evidence: "TODO: what will show it, and who will look?",
        develops: [Development(competency: competency.id, level: level)])
    }
  }
}

/// The days of a plan.
struct PlanDays {
  let from: CalendarDate
  let by: CalendarDate

  /// The end of a part of the time, of so many equal ones.
  func part(_ number: Int, of count: Int) -> CalendarDate {
    guard number < count else { return by }
    let (first, last) = (from.daysSince1970, by.daysSince1970)
    return CalendarDate(daysSince1970: first + (last - first) * number / count) ?? by
  }

  /// The days of ten years: nobody keeps a longer plan.
  static let most = 3653

  /// A working day about every three months, and one before the end; of the first ten years.
  var reviews: [CalendarDate] {
    let first = from.daysSince1970
    let last = min(by.daysSince1970, first + Self.most)
    guard last > first else { return [] }
    let count = max(1, Int((Double(last - first) / 91.3).rounded()))
    var days: [CalendarDate] = []
    for number in 1...count {
      // Two weeks before the end there is still time to act.
      let day =
        number == count
        ? last - min(14, (last - first) / 2) : first + (last - first) * number / count
      if let day = CalendarDate(daysSince1970: Self.workingDay(day)), day > from, day <= by,
        days.last.map({ $0 < day }) ?? true
      {
        days.append(day)
      }
    }
    return days
  }

  /// The Friday before a weekend; any other day is itself.
  ///
  /// The first of January 1970 was a Thursday.
  private static func workingDay(_ day: Int) -> Int {
    switch ((day + 3) % 7 + 7) % 7 {
    case 5: day - 1
    case 6: day - 2
    default: day
    }
  }
}

extension PlanDraft {
  /// The last day that a plan may have, by the first: it has ten years at the most.
  package static func lastDay(from first: CalendarDate) -> CalendarDate? {
    CalendarDate(daysSince1970: first.daysSince1970 + PlanDays.most)
  }
}

extension LevelState {
  /// The level, where it is known for sure.
  var place: Int? {
    switch self {
    case .rated(let level): level
    case .contested, .unknown, .stale: nil
    }
  }
}

extension LinkedFramework {
  /// The level of a competency's scale at a place.
  func level(_ place: Int, of competency: Int) -> Identifier? {
    let scale = Int(competencyPlaces[competency].scale)
    guard framework.scales.indices.contains(scale),
      framework.scales[scale].levels.indices.contains(place)
    else { return nil }
    return framework.scales[scale].levels[place].id
  }
}
