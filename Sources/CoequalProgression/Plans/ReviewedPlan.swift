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
  /// Names of other frameworks, for suggestions.
  let frameworkNames: [String]

  package init(
    _ plan: Plan, _ provenance: Provenance, in catalog: Catalog, routes: RoleGraph,
    person: PlannedPerson,
    today: CalendarDate, conventions: Conventions
  ) {
    self.plan = plan
    self.provenance = provenance
    framework = catalog.framework(plan.framework)
    target = framework?.roles[plan.role]
    self.person = person
    self.today = today
    self.conventions = conventions
    self.routes = routes
    settings = catalog.project.progression ?? ProgressionSettings()
    frameworkNames = catalog.frameworks.map(\.framework.id.lexical)
  }

  /// The number of the role that the person holds, where it is one of the target's framework.
  public var heldRole: Int? {
    guard let held = person.role, held.framework == plan.framework else { return nil }
    return framework?.roles[held.role]
  }

  /// Where something of the plan stands.
  func place(_ locus: Locus) -> Place { provenance.place(of: locus) }
}

// MARK: - Levels

extension ReviewedPlan {
  /// Whether anything is known of the person beyond what the plan itself says.
  package var hasRatings: Bool {
    person.levels[plan.framework]?.states.contains { state in
      switch state {
      case .rated, .contested: true
      case .unknown, .stale: false
      }
    } ?? false
  }

  /// Within what bounds the person's level in a competency is; `nil` where nobody knows.
  ///
  /// Ratings count first; where there are none that count, what the plan says of its beginning.
  package func level(_ competency: Int) -> ClosedRange<Int>? {
    switch person.levels[plan.framework]?[competency] ?? .unknown {
    case .rated(let level): return level...level
    case .contested(let range): return range
    case .unknown, .stale: break
    }
    guard let framework else { return nil }
    let point = plan.startingPoints.first { framework.competencies[$0.competency] == competency }
    return point?.level.flatMap { framework.place(ofLevel: $0, in: competency) }.map { $0...$0 }
  }

  /// The level to which the outcomes let a competency grow; `nil` where none does.
  ///
  /// - Parameter asked: What the target asks for, which an outcome without a level means.
  func plannedLevel(_ competency: Int, asked: Int?) -> Int? {
    guard let framework else { return nil }
    let levels = plan.outcomes.flatMap(\.develops).filter {
      meant($0.competency, in: framework) == competency
    }.compactMap { development in
      development.level.flatMap { framework.place(ofLevel: $0, in: competency) } ?? asked
    }
    return levels.max()
  }

  /// The competency that a name means, and of a misspelt one the nearest: one slip gives one finding.
  private func meant(_ name: Identifier, in framework: LinkedFramework) -> Int? {
    framework.competencies[name]
      ?? NearestName.suggestion(for: name.lexical, among: framework.competencies.names)
      .flatMap { Identifier($0) }.flatMap { framework.competencies[$0] }
  }

  /// Whether the plan says that a competency is left for later, or what supports it.
  func isLeftOrSupported(_ competency: Int) -> Bool {
    isLeft(competency)
      || plan.support.contains { offer in
        offer.competency.map { framework?.competencies[$0] == competency } ?? false
      }
  }

  /// Whether the plan leaves a competency for later.
  func isLeft(_ competency: Int) -> Bool {
    plan.boundaries.contains { boundary in
      boundary.competency.map { framework?.competencies[$0] == competency } ?? false
    }
  }
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
