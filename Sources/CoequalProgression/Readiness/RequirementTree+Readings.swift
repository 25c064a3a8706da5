extension RequirementTree {
  /// What is missing on a way, by the order of the requirements.
  func gap(
    _ way: NearestWay<Nearness>, _ bounds: LevelBounds, _ levels: PersonLevels
  ) -> [CompetencyGap] {
    slots.indices.compactMap { slot in
      let target = way.targets[slot]
      guard let competency = slots[slot].competency, target > bounds.lowest[slot] else {
        return nil
      }
      return CompetencyGap(
        competency: competency, from: levels[competency], to: target,
        span: max(0, target - bounds.highest[slot])...(target - bounds.lowest[slot]),
        perLevel: slots[slot].perLevel)
    }
  }

  /// The weight of what is met, as a share of all of it: at least on a way, at most on that or a luckier one;
  /// `nil` where nothing weighs.
  func coverage(
    _ selected: [Bool], _ luckiest: [Bool], _ bounds: LevelBounds
  ) -> ClosedRange<Double>? {
    guard let least = share(selected, bounds.lowest), let most = share(selected, bounds.highest)
    else { return nil }
    return least...max(most, share(luckiest, bounds.highest) ?? most)
  }

  /// The weight of what certain levels meet on a way, as a share of all of it.
  private func share(_ selected: [Bool], _ levels: [Int]) -> Double? {
    var (met, all) = (0.0, 0.0)
    for (index, leaf) in leaves.enumerated() where selected[index] {
      all += leaf.weight
      if levels[leaf.slot] >= leaf.bar { met += leaf.weight }
    }
    return all > 0 ? met / all : nil
  }

  /// Every requirement with what is known of it, in the order written.
  func readings(
    of selected: [Bool], _ bounds: LevelBounds, _ levels: PersonLevels
  ) -> [RequirementReading] {
    roots.map { reading(of: $0, selected, bounds, levels) }
  }

  private func reading(
    of node: Node, _ selected: [Bool], _ bounds: LevelBounds, _ levels: PersonLevels
  ) -> RequirementReading {
    switch node {
    case .leaf(let index):
      let leaf = leaves[index]
      let slot = slots[leaf.slot]
      let level = slot.competency.map { levels[$0] } ?? .unknown
      return RequirementReading(
        subject: .competency(slot.competency, level: leaf.bar),
        state: RequirementReading.State(level, bar: leaf.bar), level: level,
        isOptional: leaf.isOptional, isOnTheWay: selected[index])
    case .choice(let index):
      let choice = choices[index]
      let readings = choice.alternatives.map { reading(of: $0, selected, bounds, levels) }
      return RequirementReading(
        subject: .choice(
          choice.id, title: choice.title, atLeast: choice.atLeast, alternatives: readings),
        state: RequirementReading.State(readings, atLeast: choice.atLeast), level: nil,
        isOptional: false, isOnTheWay: readings.contains(where: \.isOnTheWay))
    }
  }
}

extension RequirementReading.State {
  init(_ level: LevelState, bar: Int) {
    switch level {
    case .rated(let level): self = level >= bar ? .met : .short(by: bar - level)
    case .contested(let range): self = range.lowerBound >= bar ? .met : .contested
    case .stale: self = .stale
    case .unknown: self = .unknown
    }
  }

  /// Of a choice: met where enough alternatives are; otherwise as its worst alternative on the way.
  init(_ readings: [RequirementReading], atLeast: Int) {
    if readings.count(where: { $0.state == .met }) >= atLeast {
      self = .met
      return
    }
    guard readings.contains(where: \.isOnTheWay) else {
      self = .notNeeded
      return
    }
    var missing = 0
    var others: [Self] = []
    for reading in readings where reading.isOnTheWay {
      switch reading.state {
      case .met, .notNeeded: break
      case .short(let levels): missing += levels
      case .unknown, .stale, .contested: others.append(reading.state)
      }
    }
    self =
      others.contains(.unknown)
      ? .unknown : others.contains(.stale) ? .stale : others.first ?? .short(by: missing)
  }
}
