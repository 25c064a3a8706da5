import CoequalTestSupport

extension SplitMix {
  /// From 0 up to, and not including, 1.
  mutating func uniform() -> Double { Double.random(in: 0..<1, using: &self) }

  /// About normal: the sum of twelve.
  mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + uniform() }
  }
}
