/// Two groups, each counted by whether something happened: a 2 × 2 table.
public struct FourfoldTable: Hashable, Sendable {
  /// How many of the first group it happened to.
  public let firstSelected: Int
  /// How many there are in the first group.
  public let first: Int
  /// How many of the second group it happened to.
  public let secondSelected: Int
  /// How many there are in the second group.
  public let second: Int

  /// Takes the counts.
  ///
  /// - Throws: when a count is negative, or more were selected than there are.
  public init(
    firstSelected: Int, of first: Int, secondSelected: Int, of second: Int
  ) throws(StatisticsError) {
    let limit = 1 << 31
    guard 0...max(0, first) ~= firstSelected, 0...max(0, second) ~= secondSelected,
      0...limit ~= first, 0...limit ~= second
    else { throw .parameter("counts are not negative, and no more are selected than there are") }
    self.firstSelected = firstSelected
    self.first = first
    self.secondSelected = secondSelected
    self.second = second
  }

  /// How many there are in all.
  public var total: Int { first + second }
  /// How many were selected in all.
  public var selected: Int { firstSelected + secondSelected }

  /// (a/b)/(c/d), for the cells a, b of the first group and c, d of the second; nil where it is
  /// 0/0.
  public var oddsRatio: Double? {
    let above = Double(firstSelected) * Double(second - secondSelected)
    let below = Double(first - firstSelected) * Double(secondSelected)
    if below == 0 { return above == 0 ? nil : .infinity }
    return above / below
  }

  /// Whether the rate of the first group is below four fifths of that of the second, exactly; nil where a
  /// group is empty.
  public var isFirstBelowFourFifths: Bool? {
    guard first > 0, second > 0 else { return nil }
    // a/n < 4/5 · b/m in whole numbers; with the largest counts the products need more than 64 bits.
    let left = UInt(5 * firstSelected).multipliedFullWidth(by: UInt(second))
    let right = UInt(4 * secondSelected).multipliedFullWidth(by: UInt(first))
    return (left.high, left.low) < (right.high, right.low)
  }

  /// How many of the first group are selected, given all row and column sums, if the groups do not
  /// differ.
  var distribution: HypergeometricDistribution {
    get throws(StatisticsError) {
      try HypergeometricDistribution(population: total, marked: selected, drawn: first)
    }
  }

  /// How many more of the first group were selected than its share of those selected; negative when
  /// fewer.
  public var excess: Double? {
    total == 0 ? nil : Double(firstSelected) - Double(first) * Double(selected) / Double(total)
  }

  /// The excess in standard deviations of the hypergeometric distribution; nil where nothing could
  /// vary.
  public var excessInDeviations: Double? {
    guard let excess, total > 1 else { return nil }
    let share = Double(selected) / Double(total)
    let variance = Double(first) * share * (1 - share) * Double(second) / Double(total - 1)
    return variance > 0 ? excess / variance.squareRoot() : nil
  }

  /// The difference of the shares over its standard error with both groups pooled; nil where that
  /// is zero.
  public var pooledStatistic: Double? {
    guard first > 0, second > 0 else { return nil }
    let share = Double(selected) / Double(total)
    let variance = share * (1 - share) * (1 / Double(first) + 1 / Double(second))
    let difference = Double(firstSelected) / Double(first) - Double(secondSelected) / Double(second)
    return variance > 0 ? difference / variance.squareRoot() : nil
  }
}
