/// A number as the unevaluated sum of two: about 32 decimal digits.
///
/// Addition is Knuth's TwoSum, multiplication uses the fused multiply-add (Dekker 1971; Ogita, Rump
/// and Oishi 2005). Exact as long as nothing overflows.
struct DoubleDouble: Hashable, Sendable {
  var high: Double
  var low: Double

  static let zero = DoubleDouble(high: 0, low: 0)

  var value: Double { high + low }

  @inline(__always)
  mutating func add(_ x: Double) {
    let sum = high + x
    let part = sum - high
    low += (high - (sum - part)) + (x - part)
    high = sum
  }

  @inline(__always)
  mutating func add(_ x: Double, times y: Double) {
    let product = x * y
    low += (-product).addingProduct(x, y)
    add(product)
  }

  mutating func add(_ other: DoubleDouble) {
    add(other.high)
    low += other.low
  }

  /// The same number with as much as possible in the first part.
  var normalized: DoubleDouble {
    let sum = high + low
    return DoubleDouble(high: sum, low: low - (sum - high))
  }
}
