public import CoequalModel
public import CoequalRegistry

/// A plan with all that is known of its target and its person, for rules to look at.
public struct ReviewedPlan: Sendable {
  /// The plan.
  public let plan: Plan
  /// Where its parts stand.
  package let provenance: Provenance
  /// The framework of the target; `nil` where the catalog has none of that name.
  public let framework: LinkedFramework?
  /// The number of the target in the framework; `nil` where the framework has no such role.
  public let target: Int?
  /// What the project knows of the person.
  public let person: PlannedPerson
  /// The day on which the plan is looked at.
  public let today: CalendarDate
  /// The answers that hold.
  public let conventions: Conventions
  /// How levels become time.
  public let settings: ProgressionSettings
  /// The roles of all frameworks and the moves between them.
  let routes: RoleGraph
  /// The roles that the person can enter from the one held; `nil` where that is not known.
  private let reach: RoleReach?
  /// Another plan that was looked at and is like this one; `nil` where none is.
  let twin: PlanTwin?
  /// Names of other frameworks, for suggestions.
  let frameworkNames: [String]
  /// The parts of the lists that rules ask for the places of, part by part.
  private let lists: [ElementName: [WrittenElement]]
  /// What the plan says of competencies; `nil` without a framework.
  private let competencies: PlanCompetencies?
  /// What the target asks for without fail, in the order written, each with its place among the
  /// requirements.
  private(set) var targetRequirements: [PlacedRequirement] = []
  /// The levels that the target asks for: without fail, or else the highest of a choice, or else an
  /// optional one.
  private(set) var askedByTarget: [Int: Int] = [:]
  /// The levels that the target asks for outside of choices.
  private(set) var askedWithoutFail: [Int: Int] = [:]

  init(
    _ plan: Plan, _ provenance: Provenance, in catalog: Catalog, routes: RoleGraph,
    reach: RoleReach?, person: PlannedPerson, today: CalendarDate, conventions: Conventions,
    twin: PlanTwin? = nil
  ) {
    self.plan = plan
    self.provenance = provenance
    framework = catalog.framework(plan.framework)
    target = framework?.roles[plan.role]
    self.person = person
    self.today = today
    self.conventions = conventions
    self.twin = twin
    self.routes = routes
    self.reach = reach
    settings = catalog.project.progression ?? ProgressionSettings()
    frameworkNames = catalog.frameworks.map(\.framework.id.lexical)
    lists = Dictionary(
      uniqueKeysWithValues: [
        (ElementName.plannedOutcomes, ElementName.plannedOutcome),
        (.startingPoints, .startingPoint),
        (.support, .offer), (.boundaries, .boundary), (.checkIns, .checkIn), (.reviews, .review),
      ].map { list, part in
        (list, provenance.element(of: Locus(.document, 0, .only(list))).children([part]))
      })
    competencies = framework.map { PlanCompetencies(plan, in: $0) }
    guard let framework, let target else { return }
    targetRequirements = requirements(ofRole: target)
    for case .competency(let need) in targetRequirements.map(\.requirement) {
      askedWithoutFail[need.competency] = max(askedWithoutFail[need.competency] ?? 0, need.asked)
    }
    askedByTarget = askedWithoutFail
    for isOptional in [false, true] {
      var levels: [Int: Int] = [:]
      for asked in framework.requirements(ofRole: target)
      where asked.isOptional == isOptional && asked.competency >= 0 && asked.level >= 0 {
        let competency = Int(asked.competency)
        levels[competency] = max(levels[competency] ?? 0, Int(asked.level))
      }
      askedByTarget.merge(levels) { known, _ in known }
    }
  }

  /// Whether moves lead from the person's role to another one of the target's framework as routes go, or
  /// nobody can say.
  func canEnter(_ role: Int) -> Bool {
    guard let framework, let reach, let number = routes.role(role, of: framework) else {
      return true
    }
    return reach.contains(number)
  }

  /// The number of the role that the person holds, where it is one of the target's framework.
  public var heldRole: Int? {
    guard let held = person.role, held.framework == plan.framework else { return nil }
    return framework?.roles[held.role]
  }

  /// The name of the plan's file.
  package var file: String { place(.plan()).file }

  /// Where something of the plan stands.
  func place(_ locus: Locus) -> Place {
    guard locus.entity == .document, case .only(let list)? = locus.steps.first,
      let parts = lists[list], case .child(_, let index)? = locus.steps.dropFirst().first,
      parts.indices.contains(index)
    else { return provenance.place(of: locus) }
    var element = parts[index]
    for step in locus.steps.dropFirst(2) {
      guard let next = element.child(at: step) else { break }
      element = next
    }
    return locus.attribute.flatMap { element.attribute($0)?.place } ?? element.namePlace
  }
}

// MARK: - Levels

extension ReviewedPlan {
  /// Within what bounds the person's level in a competency is; `nil` where nobody knows.
  ///
  /// Ratings count first; where there are none that count, what the plan says of its beginning.
  package func level(_ competency: Int) -> ClosedRange<Int>? {
    rated(competency) ?? competencies?.beginnings[competency].map { $0...$0 }
  }

  /// What ratings that count say of a level.
  private func rated(_ competency: Int) -> ClosedRange<Int>? {
    switch person.levels[plan.framework]?[competency] ?? .unknown {
    case .rated(let level): level...level
    case .contested(let range): range
    case .unknown, .stale: nil
    }
  }

  /// The same of ratings after the first day of the plan: older ones are about its beginning.
  func ratedSince(_ competency: Int) -> ClosedRange<Int>? {
    guard let day = person.levels[plan.framework]?.day(of: competency), day > plan.from else {
      return nil
    }
    return rated(competency)
  }

  /// The day from which the person's next level grows, as far as it is of use by a day: that of the last
  /// rating, or the first day of the plan where that is later or only a starting point tells the level.
  func begin(of competency: Int, by end: CalendarDate) -> CalendarDate {
    guard rated(competency) != nil, let day = person.levels[plan.framework]?.day(of: competency),
      day <= end
    else { return plan.from }
    return max(plan.from, day)
  }

  /// How near the person is to the target by all that is known; `nil` where there is no such role.
  var readiness: Readiness? {
    guard let framework, let target else { return nil }
    let states = (0..<framework.competencyPlaces.count).map { number -> (Int, LevelState) in
      guard let level = level(number) else { return (number, .unknown) }
      return (number, level.count == 1 ? .rated(level.lowerBound) : .contested(level))
    }
    return Readiness(
      role: target, in: framework,
      of: PersonLevels(
        Dictionary(states, uniquingKeysWith: { first, _ in first }), in: framework),
      by: ReadinessPolicy(settings, conventions))
  }

  /// The level to which the outcomes let a competency grow; `nil` where none does.
  ///
  /// - Parameter asked: What the target asks for, which an outcome without a level means.
  func plannedLevel(_ competency: Int, asked: Int) -> Int? {
    competencies?.plannedLevel(competency, asked: asked)
  }

  /// Whether support is meant for a competency.
  func isSupported(_ competency: Int) -> Bool {
    competencies?.supported.contains(competency) ?? false
  }

  /// Whether the plan leaves a competency for later.
  func isLeft(_ competency: Int) -> Bool { competencies?.left.contains(competency) ?? false }
}

extension LinkedFramework {
  /// The place of a level on the scale of a competency, from 0; `nil` where the scale has none of that
  /// name.
  package func place(ofLevel level: Identifier, in competency: Int) -> Int? {
    let scale = Int(competencyPlaces[competency].scale)
    return levels.indices.contains(scale) ? levels[scale][level] : nil
  }

  /// The name of a level of a competency, by its place on the scale.
  package func levelName(_ place: Int, of competency: Int) -> String {
    let scale = Int(competencyPlaces[competency].scale)
    guard framework.scales.indices.contains(scale),
      framework.scales[scale].levels.indices.contains(place)
    else { return "\(place)" }
    return framework.scales[scale].levels[place].id.lexical
  }
}
