/// What a move asks for beyond what somebody has who meets the role that is left.
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
    public var levels: Int { max(0, to - (from?.lowest ?? -1)) }

    /// The time of the levels; `nil` where that, or how many they are, is not known.
    var time: GrowthSpan? {
      switch from {
      case nil, .rated: perLevel.map { $0 * levels }
      case .contested, .unknown, .stale: nil
      }
    }
  }

  /// What is missing, by the number of the competency.
  public let missing: [Missing]
  /// How many requirements name a competency or level that the framework does not have.
  public let unresolved: Int
  /// The levels, and their time under the project's convention.
  public let effort: MoveEffort
}

extension MoveGap {
  /// What is missing of what a role asks for.
  ///
  /// Of its choices that way counts that lacks the fewest levels, then the fewest whose time is not
  /// known, then the shortest time, then the one that is written first. A choice that follows from one of
  /// the role that is left lacks nothing.
  init(of tree: RequirementTree, for holding: Holding, _ growth: GrowthTime) {
    let states = tree.slots.map { $0.competency.flatMap(holding.level) }
    let levels = states.map { $0?.lowest ?? -1 }
    let way = NearestWay(
      through: tree, from: levels, settled: holding.settledChoices(of: tree)
    ) { targets in
      var lack = Lack()
      for (slot, target) in targets.enumerated() where target > levels[slot] {
        lack.add(target - levels[slot], Self.time(of: tree.slots[slot], states[slot]))
      }
      return lack
    }
    var missing: [Missing] = []
    var unresolved = 0
    for (slot, target) in zip(tree.slots.indices, way.targets) where target > levels[slot] {
      if let competency = tree.slots[slot].competency {
        missing.append(
          Missing(
            competency: competency, from: states[slot], to: target,
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
  }

  /// The time of a level; `nil` where that, or the level before, is not known.
  private static func time(of slot: RequirementTree.Slot, _ state: LevelState?) -> GrowthSpan? {
    switch state {
    case nil, .rated: slot.perLevel
    case .contested, .unknown, .stale: nil
    }
  }
}

/// What is missing on a way, for the nearest one.
private struct Lack: Comparable {
  var levels = 0
  /// Those of the levels whose time is not known.
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

extension LevelState {
  /// The lowest level that it can be; -1 below the lowest of the scale.
  var lowest: Int {
    switch self {
    case .rated(let level): level
    case .contested(let levels): levels.lowerBound
    case .unknown, .stale: -1
    }
  }
}
