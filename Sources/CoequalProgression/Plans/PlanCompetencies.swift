import CoequalModel
import CoequalRegistry

/// What a plan says of the competencies of its framework, by their numbers: looked up once, since rules ask
/// for it again and again.
struct PlanCompetencies: Sendable {
  /// The level at which the plan says that a competency begins; of several, the first counts.
  private(set) var beginnings: [Int: Int] = [:]
  /// The competencies that support is meant for, and those that boundaries leave for later.
  private(set) var supported: Set<Int> = []
  private(set) var left: Set<Int> = []
  /// How far outcomes develop competencies.
  private var developed: [Int: Development] = [:]

  private struct Development {
    /// The highest level that an outcome names.
    var highest: Int?
    /// Whether an outcome names none, and so means what the target asks for.
    var isAsAsked = false
  }

  init(_ plan: Plan, in framework: LinkedFramework) {
    var begun: Set<Int> = []
    for point in plan.startingPoints {
      guard let competency = framework.competencies[point.competency],
        begun.insert(competency).inserted
      else { continue }
      beginnings[competency] = point.level.flatMap { framework.place(ofLevel: $0, in: competency) }
    }
    for offer in plan.support where plan.said(offer.text) != nil {
      if let competency = offer.competency.flatMap({ framework.competencies[$0] }) {
        supported.insert(competency)
      }
    }
    for boundary in plan.boundaries {
      if let competency = boundary.competency.flatMap({ framework.competencies[$0] }) {
        left.insert(competency)
      }
    }
    var meant: [Identifier: Int?] = [:]
    for development in plan.outcomes.lazy.flatMap(\.develops) {
      let name = development.competency
      let known = meant[name] ?? Self.meant(name, in: framework)
      meant[name] = .some(known)
      guard let competency = known else { continue }
      let level = development.level.flatMap { framework.place(ofLevel: $0, in: competency) }
      if let level {
        developed[competency, default: Development()].highest =
          max(developed[competency]?.highest ?? level, level)
      } else {
        developed[competency, default: Development()].isAsAsked = true
      }
    }
  }

  /// The level to which the outcomes let a competency grow; `nil` where none does.
  ///
  /// - Parameter asked: What the target asks for, which an outcome without a level means.
  func plannedLevel(_ competency: Int, asked: Int) -> Int? {
    developed[competency].map { max($0.highest ?? .min, $0.isAsAsked ? asked : .min) }
  }

  /// The competency that a name means, and of a misspelt one the nearest: one slip gives one finding.
  private static func meant(_ name: Identifier, in framework: LinkedFramework) -> Int? {
    framework.competencies[name]
      ?? NearestName.suggestion(for: name.lexical, among: framework.competencies.names)
      .flatMap { Identifier($0) }.flatMap { framework.competencies[$0] }
  }
}
