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

  /// What a person lacks for a role, by the ways that ``Readiness`` takes in the worst and the best case.
  ///
  /// - Parameter settled: The choices of the role that are met without knowing how.
  init(
    _ tree: RequirementTree, for person: PersonLevels, _ growth: GrowthTime,
    settled: Set<Int> = []
  ) {
    let bounds = LevelBounds(tree, person)
    let nearest = NearestWay(
      through: tree, from: bounds.lowest, settled: settled, growth: growth)
    let luckiest = NearestWay(
      through: tree, from: bounds.highest, settled: settled, growth: growth, untimedIsFree: true)
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
  /// Of its choices that way counts that lacks the fewest levels, then the fewest without a declared
  /// time, then the shortest time, then the one that is written first. A choice that follows from one of
  /// the role that is left lacks nothing.
  init(_ tree: RequirementTree, for holding: Holding, _ growth: GrowthTime) {
    let held = tree.slots.map { $0.competency.flatMap(holding.level) }
    let levels = held.map { $0 ?? -1 }
    let way = NearestWay(
      through: tree, from: levels, settled: holding.settledChoices(of: tree)
    ) { asked, targets in
      var lack = Lack()
      for slot in asked where targets[slot] > levels[slot] {
        lack.add(targets[slot] - levels[slot], tree.slots[slot].perLevel)
      }
      return lack
    }
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
    effort = MoveEffort(
      levels: way.cost.levels - unresolved, untimed: way.cost.untimed,
      time: growth.span(of: missing.compactMap(\.time)))
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

/// What is missing on a way, for the one that is nearest for whoever meets a role.
private struct Lack: Comparable {
  var levels = 0
  /// Those of the levels whose time is not declared.
  var untimed = 0
  /// The time of the others one after the other.
  var time = GrowthSpan.zero

  mutating func add(_ missing: Int, _ perLevel: GrowthSpan?) {
    levels += missing
    if let perLevel { time = time + perLevel * missing } else { untimed += missing }
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.levels, left.untimed, left.time) < (right.levels, right.untimed, right.time)
  }
}
