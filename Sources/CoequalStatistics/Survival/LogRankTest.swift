/// Whether something happens as fast in all groups, within strata where there are any.
///
/// Observed less expected events are summed over the times of events, with the covariance of the
/// hypergeometric distribution, and over strata. The statistic is chi-squared with one degree of
/// freedom less than there are groups at risk.
///
/// Source: N. Mantel, Cancer Chemotherapy Reports 50 (1966) 163–170.
public struct LogRankTest: Hashable, Sendable {
  /// One group.
  public struct Group: Hashable, Sendable {
    /// Its number.
    public let group: Int
    /// How many events there were.
    public let observed: Int
    /// How many there would be if all groups were alike.
    public let expected: Double
  }

  /// The groups, in the order of their numbers.
  public let groups: [Group]
  /// The statistic.
  public let statistic: Double
  /// Its degrees of freedom.
  public let degreesOfFreedom: Int
  /// The probability of at least this statistic if all groups were alike.
  public let probability: Double

  /// Compares groups, given for each spell, within strata, given for each spell or not at all.
  ///
  /// - Throws: when a spell is impossible, lengths differ, there is one group only, or nothing happened while
  ///   two groups were at risk.
  public init(
    _ spells: [Spell], groups: [Int], strata: [Int]? = nil
  ) throws(StatisticsError) {
    try Spell.check(spells)
    for (name, codes) in [("group", groups), ("stratum", strata ?? groups)]
    where codes.count != spells.count {
      throw .length(column: name, count: codes.count, expected: spells.count)
    }
    let names = Set(groups).sorted()
    let count = names.count
    if count < 2 { throw .constant(column: "group") }
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var sums = Sums(count)
    for stratum in Set(strata ?? [0]).sorted() {
      let rows = spells.indices.filter { row in strata.map { $0[row] == stratum } ?? true }
      sums.add(rows.map { (spells[$0], places[groups[$0]] ?? 0) })
    }
    try self.init(sums, names)
  }

  /// Compares groups by one cause, from spells that were counted; other causes end watching.
  ///
  /// - Parameters:
  ///   - cause: The cause.
  ///   - strata: For each stratum the spells of each group, as many groups in all of them.
  /// - Throws: when there is one group only, or nothing happened while two groups were at risk.
  public init(of cause: Int, in strata: [[SpellCounts]]) throws(StatisticsError) {
    let count = strata.first?.count ?? 0
    if count < 2 { throw .constant(column: "group") }
    for stratum in strata where stratum.count != count {
      throw .length(column: "stratum", count: stratum.count, expected: count)
    }
    var sums = Sums(count)
    for stratum in strata { sums.add(stratum.map { $0.risk(of: cause) }) }
    try self.init(sums, Array(0..<count))
  }

  private init(_ sums: Sums, _ names: [Int]) throws(StatisticsError) {
    let (statistic, rank) = sums.statistic
    if rank == 0 { throw .constant(column: "group at risk") }
    groups = names.indices.map { place in
      Group(
        group: names[place], observed: sums.observed[place], expected: sums.expected[place].value)
    }
    self.statistic = statistic
    degreesOfFreedom = rank
    probability = try ChiSquaredDistribution(degreesOfFreedom: Double(rank)).survival(statistic)
  }

  private struct Sums {
    let count: Int
    var observed: [Int]
    var expected: [CompensatedSum]
    var covariance: [CompensatedSum]

    init(_ count: Int) {
      self.count = count
      observed = Array(repeating: 0, count: count)
      expected = Array(repeating: CompensatedSum(), count: count)
      covariance = Array(repeating: CompensatedSum(), count: count * count)
    }

    /// Takes in one stratum.
    mutating func add(_ spells: [(spell: Spell, place: Int)]) {
      let entries = spells.sorted { $0.spell.entry < $1.spell.entry }
      let exits = spells.sorted { $0.spell.exit < $1.spell.exit }
      var atRisk = Array(repeating: 0, count: count)
      var (entered, left) = (0, 0)
      while left < exits.count {
        let time = exits[left].spell.exit
        while entered < entries.count, entries[entered].spell.entry < time {
          atRisk[entries[entered].place] += 1
          entered += 1
        }
        let before = atRisk
        var events = Array(repeating: 0, count: count)
        while left < exits.count, exits[left].spell.exit == time {
          atRisk[exits[left].place] -= 1
          if exits[left].spell.cause != nil { events[exits[left].place] += 1 }
          left += 1
        }
        add(before.map(Double.init), events)
      }
    }

    /// Takes in one stratum, as the numbers at risk and of events of each group at each time.
    mutating func add(_ groups: [[(atRisk: Int, events: Int)]]) {
      for time in 0..<(groups.map(\.count).max() ?? 0) {
        // Nothing happens on most days.
        if !groups.contains(where: { time < $0.count && $0[time].events > 0 }) { continue }
        var atRisk = groups.map { _ in 0.0 }
        var events = groups.map { _ in 0 }
        for (place, group) in groups.enumerated() where time < group.count {
          atRisk[place] = Double(group[time].atRisk)
          events[place] = group[time].events
        }
        add(atRisk, events)
      }
    }

    private mutating func add(_ atRisk: [Double], _ events: [Int]) {
      let d = Double(events.reduce(0, +))
      if d == 0 { return }
      let n = atRisk.reduce(0, +)
      let factor = n > 1 ? d * (n - d) / (n - 1) : 0
      for row in 0..<count {
        observed[row] += events[row]
        expected[row].add(d * atRisk[row] / n)
        for column in 0..<count {
          let share = atRisk[row] / n
          covariance[row * count + column].add(
            factor * share * ((row == column ? 1 : 0) - atRisk[column] / n))
        }
      }
    }

    /// z'V⁻z, by elimination of the groups one after the other, and the rank of V.
    var statistic: (Double, Int) {
      var z = (0..<count).map { Double(observed[$0]) - expected[$0].value }
      var v = covariance.map(\.value)
      let scale = (0..<count).map { v[$0 * (count + 1)] }.max() ?? 0
      var (sum, rank) = (0.0, 0)
      var open = Set(0..<count)
      while let pivot = open.sorted().max(by: { v[$0 * (count + 1)] < v[$1 * (count + 1)] }),
        v[pivot * (count + 1)] > 1e-12 * scale
      {
        open.remove(pivot)
        rank += 1
        sum += z[pivot] * z[pivot] / v[pivot * (count + 1)]
        for row in open {
          let factor = v[row * count + pivot] / v[pivot * (count + 1)]
          z[row] -= factor * z[pivot]
          for column in open { v[row * count + column] -= factor * v[pivot * count + column] }
        }
      }
      return (sum, rank)
    }
  }
}
