/// How near a person is to a role if nothing were unknown.
struct Nearness: Hashable, Comparable, Sendable {
  /// By what two are compared, which is the same for both.
  var order = RouteOrder.months
  /// The levels whose time the framework does not declare.
  var untimed = 0
  /// The time that the others take under the convention.
  var time = GrowthSpan.zero
  /// The time that they take one after the other.
  var sum = GrowthSpan.zero
  /// The levels that are missing.
  var levels = 0
  /// The levels whose time the framework does not declare, also where they are taken to need none; which is
  /// nearer does not depend on it.
  var undeclared = 0

  static func < (left: Self, right: Self) -> Bool {
    switch left.order {
    case .months, .moves:
      (left.untimed, left.time, left.sum, left.levels)
        < (right.untimed, right.time, right.sum, right.levels)
    case .gap:
      (left.levels, left.untimed, left.time, left.sum)
        < (right.levels, right.untimed, right.time, right.sum)
    }
  }
}

extension NearestWay<Nearness> {
  /// The least that a person with certain levels lacks for a role.
  ///
  /// Nearest is what leaves the fewest levels without a declared time, then takes the shortest time
  /// under the convention, then the shortest time one after the other, then the fewest levels. Where the
  /// gap is asked for, the fewest levels come first.
  ///
  /// - Parameters:
  ///   - tree: What the role asks for.
  ///   - levels: The level of each slot; -1 below the lowest.
  ///   - settled: The choices that are met without knowing how.
  ///   - growth: How competencies grow beside each other.
  ///   - order: What is asked for first.
  ///   - untimedIsFree: Whether a level without a declared time takes none, for the best case.
  ///   - mostSteps: The steps after which the best way so far is taken.
  init(
    through tree: RequirementTree, from levels: [Int], settled: Set<Int> = [],
    growth: GrowthTime, order: RouteOrder = .months, untimedIsFree: Bool = false,
    mostSteps: Int = Self.mostSteps
  ) {
    self.init(through: tree, from: levels, settled: settled, mostSteps: mostSteps) {
      asked, targets in
      var nearness = Nearness(order: order)
      var times: [GrowthSpan] = []
      for slot in asked where targets[slot] > levels[slot] {
        let missing = targets[slot] - levels[slot]
        nearness.levels += missing
        if let perLevel = tree.slots[slot].perLevel {
          let time = perLevel * missing
          nearness.sum = nearness.sum + time
          times.append(time)
        } else {
          nearness.undeclared += missing
          if !untimedIsFree { nearness.untimed += missing }
        }
      }
      nearness.time = growth.span(of: times)
      return nearness
    }
  }
}
