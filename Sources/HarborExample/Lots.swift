/// Draws numbers that are the same for the same seed, on every machine and with every compiler.
///
/// The generators of the standard library promise no such thing for the numbers that they make of a
/// source of randomness, so this makes its own: SplitMix64, and remainders of it.
struct Lots {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number from 0 up to, and not including, `count`, which must be positive.
  mutating func number(below count: Int) -> Int {
    Int(next() % UInt64(max(count, 1)))
  }

  /// A number of a range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + number(below: range.count)
  }

  /// `true` in so many of a hundred cases.
  mutating func isDrawn(perCent: Int) -> Bool {
    number(below: 100) < perCent
  }

  /// The values in another order.
  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for last in values.indices.dropFirst().reversed() {
      values.swapAt(last, number(in: 0...last))
    }
    return values
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
