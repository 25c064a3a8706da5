package import CoequalModel
import CoequalRegistry

/// How far a person has come since a plan began, competency by competency.
package struct PlanProgress: Sendable {
  /// One competency that the target asks for.
  package struct Line: Hashable, Sendable {
    package let competency: Int
    /// The place of the level when the plan began; `nil` where nobody knew.
    package let began: Int?
    /// What is known now, from assessments since; `nil` where there are none that count.
    package let now: ClosedRange<Int>?
    /// What the target asks for today.
    package let asked: Int
    /// The outcomes that develop it.
    package let outcomes: [Identifier]

    /// Levels gained since the plan began; `nil` where one of the two is not known.
    package var gained: Int? {
      guard let began, let now else { return nil }
      return now.lowerBound - began
    }

    /// Whether what is asked for is reached; `nil` where nobody knows.
    package var isReached: Bool? {
      guard let level = now ?? began.map({ $0...$0 }) else { return nil }
      if level.lowerBound >= asked { return true }
      return level.upperBound < asked ? false : nil
    }
  }

  /// In the order of the framework.
  package let lines: [Line]

  package init(_ reviewed: ReviewedPlan) {
    guard let framework = reviewed.framework, let target = reviewed.target else {
      lines = []
      return
    }
    let plan = reviewed.plan
    let rated = reviewed.person.levels[plan.framework]
    let numbers = Set(
      framework.requirements(ofRole: target).filter { !$0.isOptional }.map { Int($0.competency) })
    lines = numbers.filter { $0 >= 0 }.sorted().compactMap { number in
      guard let asked = reviewed.asked(of: number, byRole: target) else { return nil }
      let id = framework.competency(number).id
      let point = plan.startingPoints.first { $0.competency == id }
      let now: ClosedRange<Int>? =
        switch rated?[number] ?? .unknown {
        case .rated(let level): level...level
        case .contested(let range): range
        case .unknown, .stale: nil
        }
      return Line(
        competency: number,
        began: point?.level.flatMap { framework.place(ofLevel: $0, in: number) }, now: now,
        asked: asked,
        outcomes: plan.outcomes.filter { outcome in
          outcome.develops.contains { $0.competency == id }
        }.map(\.id))
    }
  }

  /// The levels that were missing when the plan began, as far as they were known.
  package var missingAtFirst: Int {
    lines.reduce(0) { sum, line in sum + (line.began.map { max(0, line.asked - $0) } ?? 0) }
  }

  /// How many of these are there now, by assessments.
  package var gainedSince: Int {
    lines.reduce(0) { sum, line in
      guard let began = line.began, let now = line.now, began < line.asked else { return sum }
      return sum + max(0, min(now.lowerBound, line.asked) - began)
    }
  }
}
