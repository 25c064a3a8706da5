package import CoequalModel
import CoequalRegistry

/// How far a person has come since a plan began, competency by competency.
package struct PlanProgress: Sendable {
  /// One competency that the target asks for.
  package struct Line: Hashable, Sendable {
    package let competency: Int
    /// The place of the level when the plan began; `nil` where nobody knew.
    package let began: Int?
    /// What ratings after the first day of the plan say; `nil` where there are none that count.
    package let now: ClosedRange<Int>?
    /// What is known at all, by the last ratings that count and else by the beginning.
    package let known: ClosedRange<Int>?
    /// What the target asks for today.
    package let asked: Int
    /// The choice of which it is an alternative; `nil` for what is asked for without fail.
    package let choice: AskedLevel.Choice?
    /// Whether it is asked for without fail, or is one of the alternatives that come nearest.
    package let isOnTheWay: Bool
    /// The outcomes that develop it.
    package let outcomes: [Identifier]

    /// Whether what is asked for is reached; `nil` where nobody knows.
    package var isReached: Bool? {
      guard let known else { return nil }
      if known.lowerBound >= asked { return true }
      return known.upperBound < asked ? false : nil
    }

    /// How far it is.
    package enum State: Sendable {
      case reached, missing
      /// Missing, and the person's nearest way goes over other alternatives.
      case anotherWay
      case unknown
    }

    /// Whether what is asked for is reached, missing, or not needed on the nearest way.
    package var state: State {
      isReached.map { $0 ? .reached : isOnTheWay ? .missing : .anotherWay } ?? .unknown
    }

    /// How many of the levels that are asked for came since the plan began, by ratings since, and at least
    /// where these contest the level; `nil` where nobody knows both ends.
    package var gained: Int? {
      guard let began, let now else { return nil }
      return max(0, min(now.lowerBound, asked) - began)
    }

    /// The levels that were missing when the plan began; `nil` where nobody knew.
    fileprivate var missingAtFirst: Int? { began.map { max(0, asked - $0) } }
  }

  /// In the order of the framework.
  package let lines: [Line]

  package init(_ reviewed: ReviewedPlan) {
    guard let framework = reviewed.framework, let readiness = reviewed.readiness else {
      lines = []
      return
    }
    let plan = reviewed.plan
    lines = readiness.asked.map { asked in
      let id = framework.competency(asked.competency).id
      let point = plan.startingPoints.first { $0.competency == id }
      return Line(
        competency: asked.competency,
        began: point?.level.flatMap { framework.place(ofLevel: $0, in: asked.competency) },
        now: reviewed.ratedSince(asked.competency), known: reviewed.level(asked.competency),
        asked: asked.level, choice: asked.choice, isOnTheWay: asked.isOnTheWay,
        outcomes: plan.outcomes.filter { outcome in
          outcome.develops.contains { $0.competency == id }
        }.map(\.id))
    }
  }

  /// What was missing on the way when the plan began, or may have been.
  private var open: [Line] { lines.filter { $0.isOnTheWay && $0.missingAtFirst != 0 } }

  /// Those of them of which both the beginning and today are known.
  private var measured: [Line] { open.filter { $0.began != nil && $0.now != nil } }

  /// The levels that were missing when the plan began, where today's are known as well; `nil` where
  /// nothing of what was missing is known at both ends.
  package var missingAtFirst: Int? {
    measured.isEmpty && !open.isEmpty
      ? nil : measured.reduce(0) { $0 + ($1.missingAtFirst ?? 0) }
  }

  /// How many of these are there now, by ratings since.
  package var gainedSince: Int {
    measured.reduce(0) { $0 + ($1.gained ?? 0) }
  }

  /// How many competencies that were missing, or may have been, nobody rated since the plan began.
  package var notRatedSince: Int { open.count { $0.now == nil } }

  /// How many competencies were rated since, and nobody knows from which level they grew.
  package var withoutBeginning: Int { open.count { $0.now != nil && $0.began == nil } }
}
