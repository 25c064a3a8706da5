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

  /// The weight of what is met on a way, as a share of all of it.
  func coverage(_ selected: [Bool], _ bounds: LevelBounds) -> ClosedRange<Double> {
    var all = 0.0
    var least = 0.0
    var most = 0.0
    for (index, leaf) in leaves.enumerated() where selected[index] {
      all += leaf.weight
      if bounds.lowest[leaf.slot] >= leaf.bar { least += leaf.weight }
      if bounds.highest[leaf.slot] >= leaf.bar { most += leaf.weight }
    }
    return all > 0 ? (least / all)...(most / all) : 1...1
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
          title: choice.title, atLeast: choice.atLeast, alternatives: readings),
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
    var missing = 0
    var others: [Self] = []
    for reading in readings where reading.isOnTheWay {
      switch reading.state {
      case .met: break
      case .short(let levels): missing += levels
      case .unknown, .stale, .contested: others.append(reading.state)
      }
    }
    self =
      others.contains(.unknown)
      ? .unknown : others.contains(.stale) ? .stale : others.first ?? .short(by: missing)
  }
}
