/// Count, mean and variance of values that come in pieces: one pass, constant space.
///
/// Pieces are merged by the formula of Chan, Golub and LeVeque (1983). The result depends on how
/// the values are cut into pieces, in the last bits, and not on who computes the pieces: with fixed
/// pieces merged in order it is the same for any number of threads. Where all values are at hand,
/// ``Sample`` is more exact.
public struct Moments: Hashable, Sendable {
  /// How many values were added.
  public private(set) var count = 0
  private var center = DoubleDouble.zero
  private var squares = DoubleDouble.zero

  /// No values.
  public init() {}

  /// Adds a value, which must be finite.
  public mutating func add(_ value: Double) {
    count += 1
    let before = (value - center.high) - center.low
    center.add(before / Double(count))
    center = center.normalized
    squares.add(before, times: (value - center.high) - center.low)
  }

  /// Adds what another piece holds.
  public mutating func merge(_ other: Moments) {
    if other.count == 0 { return }
    if count == 0 {
      self = other
      return
    }
    let total = Double(count + other.count)
    let distance = (other.center.high - center.high) + (other.center.low - center.low)
    center.add(distance * (Double(other.count) / total))
    center = center.normalized
    squares.add(other.squares)
    squares.add(distance * (Double(count) * Double(other.count) / total), times: distance)
    count += other.count
  }

  /// The mean; nil without values.
  public var mean: Double? { count == 0 ? nil : center.value }

  /// The unbiased variance; nil with fewer than two values.
  public var variance: Double? {
    count > 1 ? max(0, squares.value) / Double(count - 1) : nil
  }

  /// The square root of the variance; nil with fewer than two values.
  public var standardDeviation: Double? { variance?.squareRoot() }
}
