/// How people stand to one role, many after each other: verdicts without the reasons.
///
/// Who meets everything is read from a matrix. For the others it is enough to know whether what is missing
/// at best grows within reach, and, only where it does, what is missing at worst: worst is never better.
struct RoleStandings: Sendable {
  private let tree: RequirementTree
  private let policy: ReadinessPolicy
  private let matrix: ReadinessMatrix
  /// The place of the role in the matrix.
  private let place: Int
  /// What each way through the choices asks for; `nil` where there are too many ways to try them all.
  private let ways: [Way]?

  /// The ways that are tried at most; a search takes less time than more of them.
  private static let mostWays = 128

  /// One way.
  private struct Way {
    var targets: [Target] = []
    /// Whether it asks for something that does not exist.
    var isUndefined = false
  }

  /// A level that is asked for, as a byte.
  private struct Target {
    let competency: Int
    let level: UInt8
    let perLevel: GrowthSpan?
  }

  init(_ tree: RequirementTree, _ policy: ReadinessPolicy, _ matrix: ReadinessMatrix, at place: Int)
  {
    self.tree = tree
    self.policy = policy
    self.matrix = matrix
    self.place = place
    ways = tree.ways(atMost: Self.mostWays)?.map { levels in
      var way = Way()
      for (slot, level) in zip(tree.slots, levels) where level >= 0 {
        if let competency = slot.competency {
          way.targets.append(
            Target(
              competency: competency, level: LevelColumns.byte(level), perLevel: slot.perLevel))
        } else {
          way.isUndefined = true
        }
      }
      return way
    }
  }

  /// How the people of a part stand.
  func standings(_ levels: LevelColumns, part number: Int) -> [RoleBench.Standing] {
    let part = levels.parts[number]
    let first = number * LevelColumns.peopleOfPart
    return (0..<levels.count(ofPart: number)).map { person in
      if matrix.isReady(first + person, for: place) {
        return RoleBench.Standing(verdict: .ready, best: .ready)
      }
      if matrix.mayBeReady(first + person, for: place) {
        return RoleBench.Standing(verdict: .unknown, best: .ready)
      }
      guard isWithinReach(isBest: true, { part.highest(competency: $0, person: person) }) else {
        return RoleBench.Standing(verdict: .notYet, best: .notYet)
      }
      let isSure = isWithinReach(isBest: false) { part.lowest(competency: $0, person: person) }
      return RoleBench.Standing(verdict: isSure ? .withinReach : .unknown, best: .withinReach)
    }
  }

  /// Whether everything that is missing grows in time.
  private func isWithinReach(isBest: Bool, _ level: (Int) -> UInt8) -> Bool {
    guard let ways else { return isWithinReachBySearch(isBest: isBest, level) }
    return ways.contains { isWithinReach($0, isBest: isBest, level) }
  }

  private func isWithinReach(_ way: Way, isBest: Bool, _ level: (Int) -> UInt8) -> Bool {
    if way.isUndefined && !isBest { return false }
    var sum = GrowthSpan.zero
    var longest = GrowthSpan.zero
    for target in way.targets {
      let held = level(target.competency)
      if held >= target.level { continue }
      guard let perLevel = target.perLevel else {
        if isBest { continue }
        return false
      }
      let time = perLevel * Int(target.level - held)
      sum = sum + time
      longest = max(longest, time)
    }
    // The time of all is at least the longest one, and at most that of one after the other.
    if sum <= policy.reach { return true }
    if longest > policy.reach { return false }
    guard let atOnce = policy.growth.atOnce else { return true }
    if sum > policy.reach * atOnce { return false }
    let times = way.targets.compactMap { target -> GrowthSpan? in
      let held = level(target.competency)
      return held < target.level ? target.perLevel.map { $0 * Int(target.level - held) } : nil
    }
    return policy.growth.span(of: times) <= policy.reach
  }

  private func isWithinReachBySearch(isBest: Bool, _ level: (Int) -> UInt8) -> Bool {
    let levels = tree.slots.map { slot in
      slot.competency.map { Int(level($0)) - 1 } ?? (isBest ? slot.highest : -1)
    }
    let way = NearestWay(
      through: tree, from: levels, growth: policy.growth, untimedIsFree: isBest)
    return Verdict(way.cost, within: policy.reach) != .notYet
  }
}
