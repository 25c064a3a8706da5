/// The number of marked things among those drawn without putting any back.
public struct HypergeometricDistribution: Hashable, Sendable {
  /// How many things there are.
  public let population: Int
  /// How many of them are marked.
  public let marked: Int
  /// How many are drawn.
  public let drawn: Int

  /// Takes the three numbers, the second and third at most the first.
  public init(population: Int, marked: Int, drawn: Int) throws(StatisticsError) {
    guard population >= 0, population <= 1_000_000_000_000, 0...population ~= marked,
      0...population ~= drawn
    else {
      throw .parameter("at most as many things can be marked and drawn as there are")
    }
    self.population = population
    self.marked = marked
    self.drawn = drawn
  }

  /// The numbers that are possible.
  public var support: ClosedRange<Int> {
    max(0, drawn + marked - population)...min(drawn, marked)
  }

  /// The probability of exactly this many, by Loader's form.
  public func probability(of count: Int) -> Double {
    guard support.contains(count) else { return 0 }
    if support.count == 1 { return 1 }
    let share = Double(drawn) / Double(population)
    let rest = Double(population - drawn) / Double(population)
    let first = SaddlePoint.binomial(
      Double(count), Double(marked - count), p: share, q: rest)
    let second = SaddlePoint.binomial(
      Double(drawn - count), Double(population - marked - drawn + count), p: share, q: rest)
    let both = SaddlePoint.binomial(
      Double(drawn), Double(population - drawn), p: share, q: rest)
    return first / both * second
  }

  /// The probabilities of at most this many and of more.
  ///
  /// Time grows with the standard deviation.
  public func tails(_ count: Int) -> Tails {
    if count < support.lowerBound { return Tails(lower: 0) }
    if count >= support.upperBound { return Tails(upper: 0) }
    let mean = Double(drawn) * Double(marked) / Double(population)
    if Double(count) < mean { return Tails(lower: min(1, sum(from: count, by: -1))) }
    return Tails(upper: min(1, sum(from: count + 1, by: 1)))
  }

  /// The probabilities from one number outwards, each found from the one before.
  private func sum(from count: Int, by step: Int) -> Double {
    let first = probability(of: count)
    var (term, total, current) = (1.0, CompensatedSum(CollectionOfOne(1)), count)
    while support.contains(current + step), term > total.value * 1e-18 {
      term *= step < 0 ? 1 / growth(current - 1) : growth(current)
      total.add(term)
      current += step
    }
    return first * total.value
  }

  /// How many times likelier one more is than this many.
  private func growth(_ count: Int) -> Double {
    let above = Double(marked - count) * Double(drawn - count)
    return above / Double(count + 1) / Double(population - marked - drawn + count + 1)
  }

  /// The smallest number whose probability of at most that many reaches this one, up to 64 units of
  /// rounding.
  ///
  /// Nil for what is no probability.
  public func quantile(_ probability: Double) -> Int? {
    guard probability >= 0, probability <= 1 else { return nil }
    let goal = probability * (1 - 64 * Double.ulpOfOne)
    var (low, high) = (support.lowerBound, support.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if tails(middle).lower >= goal { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
