/// Values with weights: at least one weight is positive, none is negative.
public struct WeightedSample: Hashable, Sendable {
  /// What a weight says.
  public enum Meaning: Hashable, Sendable {
    /// How many times the value was seen.
    case frequency
    /// How much the value counts; only the ratios of such weights matter.
    case reliability
  }

  /// The values, and how they are called.
  public let values: Sample
  /// A weight for each value.
  public let weights: [Double]

  /// Looks at values and weights.
  ///
  /// - Throws: what is the matter with them, and in which row.
  public init(_ values: Sample, weights: [Double]) throws(StatisticsError) {
    let name = "weight of " + values.name
    if weights.count != values.count {
      throw .length(column: name, count: weights.count, expected: values.count)
    }
    try Sample.check(weights, named: name)
    if let row = weights.firstIndex(where: { $0 < 0 }) { throw .negative(column: name, row: row) }
    if !weights.contains(where: { $0 > 0 }) { throw .constant(column: name) }
    self.values = values
    self.weights = weights
  }

  /// The sum of the weights.
  public var totalWeight: Double { CompensatedSum(weights).value }

  /// Σwx/Σw.
  public var mean: Double {
    let first = values.values[0]
    var sum = CompensatedSum()
    for (value, weight) in zip(values.values, weights) { sum.add(weight, times: value - first) }
    return first + sum.value / totalWeight
  }

  /// The unbiased variance; nil where what is known about it is not more than one value.
  ///
  /// With V₁ = Σw, V₂ = Σw² and S = Σw(x − mean)²: S/(V₁ − 1) for frequencies, S/(V₁ − V₂/V₁) for
  /// reliabilities.
  public func variance(_ meaning: Meaning) -> Double? {
    let (mean, total) = (mean, totalWeight)
    var (squares, deviations, weightSquares) = (
      CompensatedSum(), CompensatedSum(), CompensatedSum()
    )
    for (value, weight) in zip(values.values, weights) {
      let deviation = value - mean
      squares.add(weight * deviation, times: deviation)
      deviations.add(weight, times: deviation)
      weightSquares.add(weight, times: weight)
    }
    let sum = max(0, squares.value - deviations.value * deviations.value / total)
    let divisor =
      switch meaning {
      case .frequency: total - 1
      case .reliability: total - weightSquares.value / total
      }
    return divisor > total * 1e-15 ? sum / divisor : nil
  }

  /// The smallest value with at least this share of the weight at or below it: the inverse of the
  /// distribution, definition 1 of Hyndman and Fan with weights.
  ///
  /// With `averaged`, the mean of it and the next where exactly this share is reached (definition
  /// 2). Not a number for shares outside of 0 to 1. Sorts: n·log n.
  public func quantile(at share: Double, averaged: Bool = false) -> Double {
    guard share >= 0, share <= 1 else { return .nan }
    let order = weights.indices.filter { weights[$0] > 0 }.sorted {
      (values.values[$0], $0) < (values.values[$1], $1)
    }
    let goal = share * totalWeight
    let fuzz = 4 * Double.ulpOfOne * totalWeight
    var reached = CompensatedSum()
    for (place, row) in order.enumerated() {
      reached.add(weights[row])
      guard reached.value >= goal - fuzz else { continue }
      let value = values.values[row]
      guard averaged, share > 0, place + 1 < order.count, reached.value <= goal + fuzz else {
        return value
      }
      let next = values.values[order[place + 1]]
      return value == next ? value : value / 2 + next / 2
    }
    return order.last.map { values.values[$0] } ?? .nan
  }

  /// The quantile at one half, averaged: with equal weights the median of the values.
  public var median: Double { quantile(at: 0.5, averaged: true) }
}
