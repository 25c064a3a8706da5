/// The fewest levels to find out after which the best and the worst case of a readiness agree, whatever they
/// turn out to be.
public struct DecidingRatings: Hashable, Sendable {
  /// The competencies whose level is unknown or stale, by their numbers in the framework and in the order of
  /// the requirements: a rating that counts is enough for each.
  public let toRate: [Int]
  /// Those whose level is contested: another rating alone settles nothing, but a calibration, or what its
  /// raters or the person say anew.
  public let toSettle: [Int]
  /// How many of both it takes at least; all of them where that is exact.
  public let atLeast: Int

  /// How many there are.
  public var count: Int { toRate.count + toSettle.count }

  /// Whether no smaller set is enough.
  public var isExact: Bool { atLeast == count }

  /// The steps of searching ways that are taken in all; beyond them every open competency is named.
  static let mostSteps = 100_000
}

extension Readiness {
  /// The fewest ratings that decide; `nil` where even all of them leave it open, because the time of
  /// a level is not declared or the role asks for something that does not exist.
  ///
  /// A competency is needed where it alone decides with all others at their best, or at their worst.
  /// Where those that are needed are not enough, larger sets are tried for every case of their levels.
  ///
  /// - Complexity: exponential in the number of unknown competencies, and at most
  ///   100,000 steps of searching ways, of all cases together; a set that was not tried
  ///   to the end is left out, and then ``DecidingRatings/isExact`` is false.
  public func decidingRatings() -> DecidingRatings? {
    if best.verdict == worst.verdict {
      return DecidingRatings(toRate: [], toSettle: [], atLeast: 0)
    }
    var trial = Trial(self)
    let open = trial.open
    // What a search in part says of best and worst proves nothing.
    let needed = isExact ? open.filter { trial.isNeeded($0) } : []
    if needed.count == open.count, trial.isDecidable {
      return ratings(open, atLeast: open.count)
    }
    let others = open.filter { !needed.contains($0) }
    for size in 0...others.count {
      for more in others.subsets(of: size) {
        let set = (needed + more).sorted()
        switch trial.decides(set) {
        case true?:
          return ratings(set, atLeast: set.count)
        case false?: continue
        case nil:
          guard trial.isDecidable else { return nil }
          // Best and worst differ, so it takes at least one.
          return ratings(open, atLeast: max(1, needed.count + size))
        }
      }
    }
    return nil
  }

  private func ratings(_ slots: [Int], atLeast: Int) -> DecidingRatings {
    let competencies = slots.compactMap { tree.slots[$0].competency }
    let contested = Set(requirements.flatMap(\.contested))
    return DecidingRatings(
      toRate: competencies.filter { !contested.contains($0) },
      toSettle: competencies.filter { contested.contains($0) }, atLeast: atLeast)
  }
}

extension RequirementReading {
  /// The competencies whose level is contested, those of alternatives as well.
  fileprivate var contested: [Int] {
    switch subject {
    case .competency(let number, _):
      if case .contested? = level { number.map { [$0] } ?? [] } else { [] }
    case .choice(_, _, _, let alternatives): alternatives.flatMap(\.contested)
    }
  }
}

/// Tries what follows from ratings.
private struct Trial {
  let readiness: Readiness
  /// The unknown slots that somebody could rate and that the role asks for.
  let open: [Int]
  private var steps = 0

  init(_ readiness: Readiness) {
    self.readiness = readiness
    let (tree, bounds) = (readiness.tree, readiness.bounds)
    open = tree.slots.indices.filter { slot in
      tree.slots[slot].competency != nil
        && bounds.lowest[slot] < min(bounds.highest[slot], tree.slots[slot].bar)
    }
  }

  /// Whether ratings of everything are enough for sure.
  var isDecidable: Bool {
    readiness.tree.slots.allSatisfy {
      $0.uses == 0 || ($0.competency != nil && $0.perLevel != nil)
    }
  }

  /// The verdict for certain levels; `nil` where the steps are spent and nobody can say.
  private mutating func verdict(_ levels: [Int], isBest: Bool) -> Verdict? {
    let left = DecidingRatings.mostSteps - steps
    if left <= 0 { return nil }
    let nearest = NearestWay(
      through: readiness.tree, from: levels, growth: readiness.policy.growth,
      untimedIsFree: isBest, mostSteps: left)
    steps += nearest.steps + 1
    return nearest.isExact ? Verdict(nearest.cost, within: readiness.policy.reach) : nil
  }

  /// Whether the slot alone decides, with all others at their best or all at their worst.
  mutating func isNeeded(_ slot: Int) -> Bool {
    var levels = readiness.bounds.highest
    levels[slot] = readiness.bounds.lowest[slot]
    if let verdict = verdict(levels, isBest: true), verdict != readiness.best.verdict {
      return true
    }
    levels = readiness.bounds.lowest
    levels[slot] = readiness.bounds.highest[slot]
    if let verdict = verdict(levels, isBest: false) { return verdict != readiness.worst.verdict }
    return false
  }

  /// Whether best and worst agree for all levels of some slots; `nil` where that are too many.
  mutating func decides(_ set: [Int]) -> Bool? {
    let (tree, bounds) = (readiness.tree, readiness.bounds)
    // A level above what the role asks for anywhere is as good as that.
    let tops = set.map { min(bounds.highest[$0], tree.slots[$0].bar) }
    var levels = set.map { bounds.lowest[$0] }
    while true {
      var (low, high) = (bounds.lowest, bounds.highest)
      for (place, slot) in set.enumerated() {
        low[slot] = levels[place]
        high[slot] = levels[place]
      }
      guard let worst = verdict(low, isBest: false), let best = verdict(high, isBest: true) else {
        return nil
      }
      if worst != best { return false }
      guard let next = levels.indices.first(where: { levels[$0] < tops[$0] }) else { return true }
      for place in levels.indices.prefix(next) { levels[place] = bounds.lowest[set[place]] }
      levels[next] += 1
    }
  }
}

extension [Int] {
  /// All selections of so many, in the order of the list.
  fileprivate func subsets(of size: Int) -> some Sequence<[Int]> {
    var places: [Int]? = size <= count ? Array(0..<size) : nil
    return AnyIterator {
      guard let current = places else { return nil }
      var next = current
      if let place = current.indices.last(where: { current[$0] < count - size + $0 }) {
        next[place] += 1
        for later in next.indices where later > place { next[later] = next[later - 1] + 1 }
        places = next
      } else {
        places = nil
      }
      return current.map { self[$0] }
    }
  }
}
