/// How many people have each verdict.
public struct VerdictCounts: Hashable, Sendable {
  private var counts: [Verdict: Int] = [:]

  /// Of nobody.
  public init() {}

  /// How many have a verdict.
  public subscript(verdict: Verdict) -> Int { counts[verdict] ?? 0 }

  /// How many people there are.
  public var people: Int { counts.values.reduce(0, +) }

  mutating func add(_ verdict: Verdict, people: Int = 1) {
    if people > 0 { counts[verdict, default: 0] += people }
  }

  static func += (left: inout Self, right: Self) {
    for (verdict, people) in right.counts { left.add(verdict, people: people) }
  }
}
