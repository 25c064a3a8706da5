package import CoequalModel
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
    /// The day from which it grows: on which the level was last known, or the first day of the plan.
    package let begins: CalendarDate

    var time: GrowthSpan? { perLevel.map { $0 * levels } }
  }

  /// In the order of the framework.
  package let parts: [Part]
  /// Competencies that grow from a level that nobody knows.
  package let unknown: [Int]
  /// How competencies grow beside each other.
  package let rule: GrowthTime

  /// The time until a day, beside the time that the parts take whose time is known.
  ///
  /// What begins later has less of it. So all that begins on a day or later must fit between that day
  /// and the end, and the day counts on which that fits worst.
  func time(until end: CalendarDate) -> PlannedTime {
    let timed = parts.filter { $0.perLevel != nil }
    let times = Set(timed.map(\.begins)).sorted().map { begin in
      PlannedTime(
        from: begin, to: end,
        needed: rule.span(of: timed.filter { $0.begins >= begin }.compactMap(\.time)))
    }
    return times.max { $0.lack < $1.lack } ?? PlannedTime(from: end, to: end, needed: .zero)
  }
}

extension ReviewedPlan {
  /// How competencies grow beside each other.
  package var growthTime: GrowthTime { GrowthTime(settings, conventions) }

  /// What is to grow: what the target asks for without fail and the plan does not leave for later, and
  /// what the outcomes develop.
  package var growth: PlannedGrowth {
    guard target != nil else { return growth(to: [:], by: plan.by) }
    var goals = askedWithoutFail.filter { !isLeft($0.key) }
    for outcome in plan.outcomes { goals.merge(self.goals(of: outcome)) { max($0, $1) } }
    return growth(to: goals, by: plan.by)
  }

  /// The levels to which an outcome lets competencies grow.
  func goals(of outcome: PlannedOutcome) -> [Int: Int] {
    guard let framework else { return [:] }
    let goals = outcome.develops.compactMap { development -> (Int, Int)? in
      guard let competency = framework.competencies[development.competency] else { return nil }
      let level = development.level.flatMap { framework.place(ofLevel: $0, in: competency) }
      return (level ?? askedByTarget[competency]).map { (competency, $0) }
    }
    return Dictionary(goals, uniquingKeysWith: { max($0, $1) })
  }

  /// What grows to reach some levels by a day.
  func growth(to goals: [Int: Int], by end: CalendarDate) -> PlannedGrowth {
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
          perLevel: framework?.competency(competency).perLevel.map(GrowthSpan.init),
          begins: begin(of: competency, by: end)))
    }
    return PlannedGrowth(parts: parts, unknown: unknown, rule: growthTime)
  }
}
