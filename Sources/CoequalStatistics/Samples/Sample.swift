/// Values of one column that have been looked at: there is at least one, and all are finite.
///
/// Every number that a sample gives is determined by its values alone; the same values in another
/// order give the same quantiles, and means that differ by at most the last bit.
public struct Sample: Hashable, Sendable {
  /// The name of the column, as messages call it.
  public let name: String
  /// The values, in the order in which they were given.
  public let values: [Double]

  /// The largest magnitude that is taken: its square can still be added up.
  public static let largestMagnitude = 1e150

  /// Looks at the values, in one pass.
  ///
  /// - Throws: what is the matter with them, and in which row.
  public init(_ values: [Double], named name: String) throws(StatisticsError) {
    if values.isEmpty { throw .empty(column: name) }
    try Self.check(values, named: name)
    self.name = name
    self.values = values
  }

  static func check(_ values: [Double], named name: String) throws(StatisticsError) {
    for (row, value) in values.enumerated() {
      if !value.isFinite { throw .notFinite(column: name, row: row) }
      if abs(value) > largestMagnitude { throw .magnitude(column: name, row: row) }
    }
  }

  /// The number of values.
  public var count: Int { values.count }

  /// The arithmetic mean, rounded about once.
  public var mean: Double {
    let first = values[0]
    // Around the first value, so that the mean of equal values is that value.
    var sum = CompensatedSum()
    for value in values {
      sum.add(value)
      sum.add(-first)
    }
    return first + sum.value / Double(count)
  }

  /// The unbiased variance, with n − 1; nil for a single value.
  ///
  /// Two passes, the second corrected by the sum of its deviations (Chan, Golub and LeVeque 1983).
  public var variance: Double? {
    guard count > 1 else { return nil }
    return sumOfSquares / Double(count - 1)
  }

  /// The square root of the variance; nil for a single value.
  public var standardDeviation: Double? { variance?.squareRoot() }

  /// The sum of the squared deviations from the mean.
  public var sumOfSquares: Double {
    let mean = mean
    var (squares, deviations) = (CompensatedSum(), CompensatedSum())
    for value in values {
      let deviation = value - mean
      squares.add(deviation, times: deviation)
      deviations.add(deviation)
    }
    let correction = deviations.value * deviations.value / Double(count)
    return max(0, squares.value - correction)
  }

  /// The quantile at a share from 0 to 1; not a number outside of it.
  ///
  /// - Complexity: O(*n*)
  public func quantile(at share: Double, _ definition: QuantileDefinition) -> Double {
    quantiles(at: [share], definition)[0]
  }

  /// Several quantiles at once.
  ///
  /// - Complexity: O(*n*) for a few shares
  public func quantiles(at shares: [Double], _ definition: QuantileDefinition) -> [Double] {
    let known = shares.filter { $0 >= 0 && $0 <= 1 }
    // The places that the definition asks for, by asking it: what it makes of them comes later.
    var wanted: Set<Int> = []
    for share in known {
      _ = definition.quantile(of: count, at: share) { place in
        wanted.insert(place)
        return 0
      }
    }
    let places = wanted.sorted()
    let found = Dictionary(
      uniqueKeysWithValues: zip(places, OrderStatistics.values(at: places, of: values)))
    return shares.map { share in
      guard share >= 0, share <= 1 else { return .nan }
      return definition.quantile(of: count, at: share) { found[$0] ?? .nan }
    }
  }

  /// The middle value, or the mean of the two middle ones: definitions 2, 5, 6, 7, 8 and 9 agree on
  /// it.
  public var median: Double { quantile(at: 0.5, .averagedInverse) }
}
