import CoequalModel
import CoequalRegistry

/// What a move asks for beyond what a person has, or somebody who meets the role that is left.
public struct MoveGap: Hashable, Sendable {
  /// A competency in which levels are missing.
  public struct Missing: Hashable, Sendable {
    /// The competency, by its number in the framework.
    public let competency: Int
    /// What is known of the level before; `nil` where the role that is left does not ask for the
    /// competency.
    public let from: LevelState?
    /// The level that is asked for, from 0 for the lowest of the scale.
    public let to: Int
    /// The time that one level usually takes; `nil` where the framework does not declare it.
    public let perLevel: GrowthSpan?

    /// How many levels are missing, as many as may be where that is not known for sure.
    ///
    /// Whoever is not asked for a competency misses one level to the lowest.
    public var levels: Int {
      switch from {
      case .rated(let level): max(0, to - level)
      case .contested(let levels): max(0, to - levels.lowerBound)
      case nil, .unknown, .stale: to + 1
      }
    }

    /// The time of the levels, as long as may be; `nil` where the framework does not declare it.
    var time: GrowthSpan? { perLevel.map { $0 * levels } }
  }

  /// What is missing, by the number of the competency.
  public let missing: [Missing]
  /// How many requirements name a competency or level that the framework does not have.
  public let unresolved: Int
  /// The levels, and their time under the project's convention: what is not known of a person counts
  /// as not there.
  public let effort: MoveEffort
  /// The same if what is not known of a person were as good as can be, on the way that is nearest then;
  /// for a role the same as ``effort``.
  public let best: MoveEffort

  private init(_ missing: [Missing], unresolved: Int, _ growth: GrowthTime) {
    self.missing = missing.sorted { $0.competency < $1.competency }
    self.unresolved = unresolved
    effort = MoveEffort(
      levels: missing.reduce(0) { $0 + $1.levels },
      untimed: missing.reduce(unresolved) { $0 + ($1.time == nil ? $1.levels : 0) },
      time: growth.span(of: missing.compactMap(\.time)))
    best = effort
  }

  /// What a person lacks for a role, by the ways that ``Readiness`` takes in the worst and the best case.
  init(_ tree: RequirementTree, for person: PersonLevels, _ growth: GrowthTime) {
    let bounds = LevelBounds(tree, person)
    let nearest = LeastGap(tree, levels: bounds.lowest, growth: growth)
    let luckiest = LeastGap(
      tree, levels: bounds.highest, growth: growth, untimedIsFree: true)
    missing = tree.gap(nearest, bounds, person).map {
      Missing(competency: $0.competency, from: $0.from, to: $0.to, perLevel: $0.perLevel)
    }.sorted { $0.competency < $1.competency }
    unresolved = tree.slots.indices.count { slot in
      tree.slots[slot].competency == nil && nearest.targets[slot] > bounds.lowest[slot]
    }
    effort = MoveEffort(nearest.nearness, without: unresolved)
    best = MoveEffort(luckiest.nearness, without: 0)
  }
}

extension MoveEffort {
  /// - Parameter unresolved: Levels that stand for requirements that the framework does not define.
  fileprivate init(_ nearness: Nearness, without unresolved: Int) {
    self.init(
      levels: nearness.levels - unresolved, untimed: nearness.untimed, time: nearness.time)
  }
}

extension MoveGap {
  /// What somebody who meets a role lacks of demands.
  ///
  /// Of a choice those alternatives count that lack the fewest levels, then those whose time is known,
  /// then the shortest, then those that are written first; each choice by itself. A choice that follows
  /// from one of the role that is left lacks nothing.
  init(
    of demands: [Demand], for holding: Holding, in linked: LinkedFramework, _ growth: GrowthTime
  ) {
    var tally = Tally(linked, holding)
    // What everybody must have comes first: it may be an alternative of a choice as well.
    for demand in demands where demand.isCertain { tally.add(demand) }
    for demand in demands where !demand.isCertain { tally.add(demand) }
    self.init(tally.missing.map(\.value), unresolved: tally.unresolved, growth)
  }
}

extension Demand {
  fileprivate var isCertain: Bool { if case .choice = self { false } else { true } }
}

/// What is missing so far.
private struct Tally {
  let linked: LinkedFramework
  let holding: Holding
  var missing: [Int: MoveGap.Missing] = [:]
  var unresolved = 0

  init(_ linked: LinkedFramework, _ holding: Holding) {
    self.linked = linked
    self.holding = holding
  }

  mutating func add(_ demand: Demand) {
    switch demand {
    case .unresolved: unresolved += 1
    case .level(let competency, let level): add(competency, level)
    case .choice(let count, let alternatives):
      if holding.choices.contains(where: { $0.implies(demand) }) { return }
      let trials = alternatives.map { alternative in
        var trial = self
        trial.add(alternative)
        return trial
      }
      let before = unresolved
      let cheapest = trials.enumerated().sorted { first, second in
        let (one, other) = (first.element.weight, second.element.weight)
        return one == other ? first.offset < second.offset : one < other
      }
      for (_, trial) in cheapest.prefix(count) {
        missing.merge(trial.missing) { $0.to >= $1.to ? $0 : $1 }
        unresolved += trial.unresolved - before
      }
    }
  }

  private mutating func add(_ competency: Int, _ level: Int) {
    let gap = MoveGap.Missing(
      competency: competency, from: holding.level(competency), to: level,
      perLevel: linked.competency(competency).perLevel.map(GrowthSpan.init))
    guard gap.levels > 0, level > missing[competency]?.to ?? -1 else { return }
    missing[competency] = gap
  }

  /// Levels, those of them without a time, the time of the others one after the other.
  private var weight: (Int, Int, GrowthSpan) {
    missing.values.reduce((unresolved, unresolved, GrowthSpan.zero)) { sum, gap in
      (
        sum.0 + gap.levels, sum.1 + (gap.time == nil ? gap.levels : 0),
        sum.2 + (gap.time ?? .zero)
      )
    }
  }
}
