/// The fewest ratings after which the best and the worst case of a readiness agree, whatever they are.
public struct DecidingRatings: Hashable, Sendable {
  /// The competencies to rate, by their numbers in the framework and in the order of the
  /// requirements; none where best and worst agree already.
  public let competencies: [Int]
  /// How many ratings it takes at least; the number of ``competencies`` where that is exact.
  public let atLeast: Int

  /// Whether no smaller set is enough.
  public var isExact: Bool { atLeast == competencies.count }

  /// The cases that are tried at most, in all; beyond them every unknown competency is named.
  static let mostCases = 50_000
}

extension Readiness {
  /// The fewest ratings that decide; `nil` where even all of them leave it open, because the time of
  /// a level is not declared or the role asks for something that does not exist.
  ///
  /// A competency is needed where it alone decides with all others at their best, or at their worst.
  /// Where those that are needed are not enough, larger sets are tried for every case of their levels.
  ///
  /// - Complexity: exponential in the number of unknown competencies, and at most 50,000 cases; a set
  ///   that was not tried to the end is left out, and then ``DecidingRatings/isExact`` is false.
  public func decidingRatings() -> DecidingRatings? {
    if best.verdict == worst.verdict {
      return DecidingRatings(competencies: [], atLeast: 0)
    }
    var trial = Trial(self)
    let open = trial.open
    let needed = open.filter(trial.isNeeded)
    if needed.count == open.count, trial.isDecidable {
      return DecidingRatings(competencies: trial.competencies(open), atLeast: open.count)
    }
    let others = open.filter { !needed.contains($0) }
    for size in 0...others.count {
      for more in others.subsets(of: size) {
        let set = (needed + more).sorted()
        switch trial.decides(set) {
        case true?:
          return DecidingRatings(competencies: trial.competencies(set), atLeast: set.count)
        case false?: continue
        case nil:
          guard trial.isDecidable else { return nil }
          return DecidingRatings(
            competencies: trial.competencies(open), atLeast: needed.count + size)
        }
      }
    }
    return nil
  }
}

/// Tries what follows from ratings.
private struct Trial {
  let readiness: Readiness
  /// The unknown slots that somebody could rate and that the role asks for.
  let open: [Int]
  private var cases = 0

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

  func competencies(_ slots: [Int]) -> [Int] {
    slots.compactMap { readiness.tree.slots[$0].competency }
  }

  private func verdict(_ levels: [Int], isBest: Bool) -> Verdict {
    let least = NearestWay(
      through: readiness.tree, from: levels, growth: readiness.policy.growth,
      untimedIsFree: isBest)
    return Verdict(least.cost, within: readiness.policy.reach)
  }

  /// Whether the slot alone decides, with all others at their best or all at their worst.
  func isNeeded(_ slot: Int) -> Bool {
    var levels = readiness.bounds.highest
    levels[slot] = readiness.bounds.lowest[slot]
    if verdict(levels, isBest: true) != readiness.best.verdict { return true }
    levels = readiness.bounds.lowest
    levels[slot] = readiness.bounds.highest[slot]
    return verdict(levels, isBest: false) != readiness.worst.verdict
  }

  /// Whether best and worst agree for all levels of some slots; `nil` where that are too many.
  mutating func decides(_ set: [Int]) -> Bool? {
    let (tree, bounds) = (readiness.tree, readiness.bounds)
    // A level above what the role asks for anywhere is as good as that.
    let tops = set.map { min(bounds.highest[$0], tree.slots[$0].bar) }
    var levels = set.map { bounds.lowest[$0] }
    while true {
      cases += 1
      if cases > DecidingRatings.mostCases { return nil }
      var (low, high) = (bounds.lowest, bounds.highest)
      for (place, slot) in set.enumerated() {
        low[slot] = levels[place]
        high[slot] = levels[place]
      }
      if verdict(low, isBest: false) != verdict(high, isBest: true) { return false }
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
