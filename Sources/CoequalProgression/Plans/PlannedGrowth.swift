import CoequalModel
import CoequalRegistry

/// The levels that grow by a plan, and how long that takes.
package struct PlannedGrowth: Sendable {
  /// A competency that grows.
  package struct Part: Hashable, Sendable {
    package let competency: Int
    /// How many levels it grows.
    package let levels: Int
    /// The time that one level usually takes; `nil` where the framework does not say.
    package let perLevel: GrowthSpan?

    var time: GrowthSpan? { perLevel.map { $0 * levels } }
  }

  /// In the order of the framework.
  package let parts: [Part]
  /// Competencies that grow from a level that nobody knows.
  package let unknown: [Int]
  /// How competencies grow beside each other.
  package let rule: GrowthTime

  /// The months that all parts take whose time is known.
  package var knownMonths: Double { rule.span(of: parts.compactMap(\.time)).months }
}

extension ReviewedPlan {
  /// How competencies grow beside each other.
  package var growthTime: GrowthTime { GrowthTime(settings, conventions) }

  /// What is to grow: what the target asks for without fail and the plan does not leave for later, and
  /// what the outcomes develop.
  package var growth: PlannedGrowth {
    guard let framework, let target else {
      return PlannedGrowth(parts: [], unknown: [], rule: growthTime)
    }
    var goals: [Int: Int] = [:]
    for case (_, .competency(let need)) in requirements(ofRole: target)
    where !isLeft(need.competency) {
      goals[need.competency] = max(goals[need.competency] ?? 0, need.asked)
    }
    for development in plan.outcomes.flatMap(\.develops) {
      guard let competency = framework.competencies[development.competency],
        let level = plannedLevel(competency, asked: asked(of: competency, byRole: target))
      else { continue }
      goals[competency] = max(goals[competency] ?? 0, level)
    }
    var parts: [PlannedGrowth.Part] = []
    var unknown: [Int] = []
    for (competency, goal) in goals.sorted(by: { $0.key < $1.key }) {
      guard let level = level(competency) else {
        unknown.append(competency)
        continue
      }
      if level.upperBound >= goal { continue }
      parts.append(
        PlannedGrowth.Part(
          competency: competency, levels: goal - level.upperBound,
          perLevel: framework.competency(competency).perLevel.map(GrowthSpan.init)))
    }
    return PlannedGrowth(parts: parts, unknown: unknown, rule: growthTime)
  }

  /// The highest level of a competency that a role asks for anywhere, in choices as well.
  package func asked(of competency: Int, byRole role: Int) -> Int? {
    framework?.requirements(ofRole: role).filter { $0.competency == competency && $0.level >= 0 }
      .map { Int($0.level) }.max()
  }
}
