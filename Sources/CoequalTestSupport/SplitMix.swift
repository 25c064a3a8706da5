/// A generator that gives the same numbers for the same seed, so that a failure can be repeated.
package struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension SplitMix {
  /// A number from 0 up to, and not including, `count`; 0 where there is nothing to choose from.
  package mutating func index(_ count: Int) -> Int {
    count > 1 ? Int.random(in: 0..<count, using: &self) : 0
  }

  /// `true` once in `count` times.
  package mutating func once(in count: Int) -> Bool { index(count) == 0 }

  /// One of a list that is not empty.
  package mutating func pick<Value>(_ values: [Value]) -> Value { values[index(values.count)] }
}
