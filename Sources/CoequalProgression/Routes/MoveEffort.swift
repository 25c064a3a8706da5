/// What a move takes, in numbers that add up along a route.
public struct MoveEffort: Hashable, Sendable {
  /// The levels that are missing.
  public var levels: Int
  /// Those of them whose time the framework does not declare.
  public var untimed: Int
  /// The time of the others under the project's convention.
  public var time: GrowthSpan

  /// Makes an effort; none without arguments.
  public init(levels: Int = 0, untimed: Int = 0, time: GrowthSpan = .zero) {
    self.levels = levels
    self.untimed = untimed
    self.time = time
  }

  /// The months; `nil` where the time of some levels is not known.
  public var months: Double? { untimed == 0 ? time.months : nil }

  static func + (left: Self, right: Self) -> Self {
    MoveEffort(
      levels: left.levels + right.levels, untimed: left.untimed + right.untimed,
      time: left.time + right.time)
  }
}
