/// Whether two means differ more than they would if the values were dealt out to the groups by chance.
///
/// The two-sided probability is the share of divisions whose means are at least as far apart as those
/// seen, in either direction; distances that differ by less than 10⁻¹² of the observed one count as
/// equal.
///
/// Source: E. J. G. Pitman, Supplement to the Journal of the Royal Statistical Society 4 (1937)
/// 119–130; B. Phipson, G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 9
/// (2010) 39 for the drawn divisions.
public struct PermutationTest: Hashable, Sendable {
  /// The mean of the first sample less that of the second.
  public let difference: Double
  /// The two-sided probability.
  public let probability: Double
  /// How many divisions were looked at.
  public let divisions: Int
  /// Whether those were all there are.
  public let isExact: Bool

  /// Looks at all divisions if they are at most so many, and else draws that many.
  ///
  /// With drawn divisions the probability is (b + 1)/(m + 1) for b of m at least as far apart, never
  /// zero. The same generator in the same state gives the same result. Each division takes as many
  /// steps as there are values.
  ///
  /// - Throws: when the number of divisions is not between 1 and 10⁹.
  public init(
    _ first: Sample, _ second: Sample, divisions limit: Int = 100_000,
    using generator: inout some RandomNumberGenerator
  ) throws(StatisticsError) {
    guard 1...1_000_000_000 ~= limit else {
      throw .parameter("a number of divisions is between 1 and 10⁹")
    }
    let values = first.values + second.values
    let (chosen, count) = (first.count, values.count)
    // Around their mean, the sum of the first group alone says how far apart the means are.
    let mean = CompensatedSum(values).value / Double(count)
    let centered = values.map { $0 - mean }
    let seen = abs(CompensatedSum(centered.prefix(chosen)).value)
    let largest = centered.reduce(0) { max($0, abs($1)) }
    let threshold = seen - 1e-12 * max(seen, largest)
    difference = first.mean - second.mean
    var extreme = 0
    if let total = Self.divisions(of: count, choosing: chosen, atMost: limit) {
      var places = Array(0..<chosen)
      repeat {
        var sum = CompensatedSum()
        for place in places { sum.add(centered[place]) }
        if abs(sum.value) >= threshold { extreme += 1 }
      } while Self.advance(&places, below: count)
      (divisions, isExact) = (total, true)
      probability = Double(extreme) / Double(total)
    } else {
      var order = centered
      for _ in 0..<limit {
        var sum = CompensatedSum()
        for place in 0..<chosen {
          order.swapAt(place, Int.random(in: place..<count, using: &generator))
          sum.add(order[place])
        }
        if abs(sum.value) >= threshold { extreme += 1 }
      }
      (divisions, isExact) = (limit, false)
      probability = Double(extreme + 1) / Double(limit + 1)
    }
  }

  /// How many ways there are to choose some of all; nil where they are too many.
  private static func divisions(of count: Int, choosing chosen: Int, atMost limit: Int) -> Int? {
    var ways = 1
    for step in 0..<min(chosen, count - chosen) {
      // At most 10⁹ times the count: no overflow.
      let (product, overflows) = ways.multipliedReportingOverflow(by: count - step)
      ways = product / (step + 1)
      if overflows || ways > limit { return nil }
    }
    return ways
  }

  /// The next choice in order; false after the last one.
  private static func advance(_ places: inout [Int], below count: Int) -> Bool {
    let size = places.count
    guard let moving = places.indices.last(where: { places[$0] < count - size + $0 }) else {
      return false
    }
    places[moving] += 1
    for later in places.indices.dropFirst(moving + 1) { places[later] = places[later - 1] + 1 }
    return true
  }
}
