/// Numbers that look random and are the same in every run (Knuth's MMIX).
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    var (high, low) = (step(), step())
    high &= ~0xFFFF_FFFF
    low >>= 32
    return high | low
  }

  private mutating func step() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }

  /// From 0 to 1.
  mutating func uniform() -> Double { Double(step() >> 11) / Double(1 << 53) }

  /// About normal: the sum of twelve.
  mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + uniform() }
  }

  mutating func below(_ limit: Int) -> Int { Int(uniform() * Double(limit)) }
}
