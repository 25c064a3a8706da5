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

  /// What a person lacks for a role, by the ways that are nearest in the worst and the best case: by months
  /// those that ``Readiness`` takes.
  ///
  /// - Parameters:
  ///   - order: What is asked for first, which decides between the ways through choices.
  ///   - settled: The choices of the role that are met without knowing how.
  init(
    _ tree: RequirementTree, for person: PersonLevels, _ growth: GrowthTime, _ order: RouteOrder,
    settled: Set<Int> = []
  ) {
    let bounds = LevelBounds(tree, person)
    let nearest = NearestWay(
      through: tree, from: bounds.lowest, settled: settled, growth: growth, order: order)
    let luckiest = NearestWay(
      through: tree, from: bounds.highest, settled: settled, growth: growth, order: order,
      untimedIsFree: true)
    missing = tree.gap(nearest, bounds, person).map {
      Missing(competency: $0.competency, from: $0.from, to: $0.to, perLevel: $0.perLevel)
    }.sorted { $0.competency < $1.competency }
    unresolved = tree.slots.indices.count { slot in
      tree.slots[slot].competency == nil && nearest.targets[slot] > bounds.lowest[slot]
    }
    effort = MoveEffort(nearest.cost, without: unresolved)
    best = MoveEffort(luckiest.cost, without: 0)
  }

  /// What somebody who meets a role lacks for another.
  ///
  /// Of the ways through its choices the nearest one counts, and of equal ones the one that is written
  /// first. A choice that follows from one of the role that is left lacks nothing.
  ///
  /// - Parameter order: What is asked for first.
  init(_ tree: RequirementTree, for holding: Holding, _ growth: GrowthTime, _ order: RouteOrder) {
    let held = tree.slots.map { $0.competency.flatMap(holding.level) }
    let levels = held.map { $0 ?? -1 }
    let way = NearestWay(
      through: tree, from: levels, settled: holding.settledChoices(of: tree), growth: growth,
      order: order)
    var missing: [Missing] = []
    var unresolved = 0
    for (slot, target) in zip(tree.slots.indices, way.targets) where target > levels[slot] {
      if let competency = tree.slots[slot].competency {
        missing.append(
          Missing(
            competency: competency, from: held[slot].map(LevelState.rated), to: target,
            perLevel: tree.slots[slot].perLevel))
      } else {
        unresolved += 1
      }
    }
    self.missing = missing.sorted { $0.competency < $1.competency }
    self.unresolved = unresolved
    effort = MoveEffort(way.cost, without: unresolved)
    best = effort
  }
}

extension MoveEffort {
  /// - Parameter unresolved: Levels that stand for requirements that the framework does not define.
  fileprivate init(_ nearness: Nearness, without unresolved: Int) {
    self.init(
      levels: nearness.levels - unresolved, untimed: nearness.untimed, time: nearness.time)
  }
}
