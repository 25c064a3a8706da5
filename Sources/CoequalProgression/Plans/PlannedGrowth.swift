import CoequalModel
import CoequalRegistry

/// The levels that grow by a plan, and how long that takes.
package struct PlannedGrowth: Sendable {
  /// A competency that grows.
  package struct Part: Hashable, Sendable {
    package let competency: Int
    /// How many levels it grows.
    package let levels: Int
    /// The days that one level usually takes; `nil` where the framework does not say.
    package let daysPerLevel: Double?

    package var days: Double? { daysPerLevel.map { $0 * Double(levels) } }
  }

  /// In the order of the framework.
  package let parts: [Part]
  /// Competencies that grow from a level that nobody knows.
  package let unknown: [Int]
  /// How many grow at the same time; `nil` for all of them.
  package let atOnce: Int?

  /// The days that all parts take whose time is known.
  ///
  /// Several at once are taken up one after the other, those that take longest first, each as soon as
  /// there is room: what R. L. Graham, "Bounds on Multiprocessing Timing Anomalies" (1969), calls the
  /// rule of the longest processing time.
  package var knownDays: Double {
    let days = parts.compactMap(\.days).sorted(by: >)
    guard let atOnce else { return days.first ?? 0 }
    var ends = [Double](repeating: 0, count: max(1, atOnce))
    for part in days {
      let next = ends.indices.min { ends[$0] < ends[$1] } ?? 0
      ends[next] += part
    }
    return ends.max() ?? 0
  }
}

extension ReviewedPlan {
  /// How many competencies grow at the same time; `nil` where there is no limit.
  package var atOnce: Int? {
    switch conventions[.growth].lexical {
    case "one-at-a-time": 1
    case "all-at-once": nil
    default: settings.atOnce?.number ?? 2
    }
  }

  /// What is to grow: what the target asks for without fail and the plan does not leave for later, and
  /// what the outcomes develop.
  package var growth: PlannedGrowth {
    guard let framework, let target else {
      return PlannedGrowth(parts: [], unknown: [], atOnce: atOnce)
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
          daysPerLevel: framework.competency(competency).perLevel?.approximateDays))
    }
    return PlannedGrowth(parts: parts, unknown: unknown, atOnce: atOnce)
  }

  /// The highest level of a competency that a role asks for anywhere, in choices as well.
  package func asked(of competency: Int, byRole role: Int) -> Int? {
    framework?.requirements(ofRole: role).filter { $0.competency == competency && $0.level >= 0 }
      .map { Int($0.level) }.max()
  }
}
