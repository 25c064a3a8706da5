/// What a person lacks in one competency for a role, as far as it is known.
public struct CompetencyGap: Hashable, Sendable {
  /// The competency, by its number in the framework.
  public let competency: Int
  /// What is known of the person's level.
  public let from: LevelState
  /// The level that the role asks for, from 0 for the lowest of the scale.
  public let to: Int
  /// How many levels are missing at best and at worst: two different numbers where the level is not
  /// known for sure.
  ///
  /// Somebody below the lowest level misses one level to reach it.
  public let span: ClosedRange<Int>
  /// The time that one level usually takes; `nil` where the framework does not declare it.
  public let perLevel: GrowthSpan?

  /// Makes a gap.
  public init(
    competency: Int, from: LevelState, to: Int, span: ClosedRange<Int>, perLevel: GrowthSpan?
  ) {
    self.competency = competency
    self.from = from
    self.to = to
    self.span = span
    self.perLevel = perLevel
  }

  /// How many levels are missing; `nil` where that is not known.
  public var levels: Int? { span.lowerBound == span.upperBound ? span.lowerBound : nil }

  /// The time that the missing levels take; `nil` where they or the time of one are not known.
  var time: GrowthSpan? { levels.flatMap { levels in perLevel.map { $0 * levels } } }

  /// The months that the missing levels take one after the other; `nil` where they or the time of
  /// one are not known.
  public var months: Double? { time?.months }

  /// The months that the missing levels take one after the other, at best and at worst; `nil` where the
  /// time of one is not declared.
  package var monthsSpan: ClosedRange<Double>? {
    perLevel.map { perLevel in
      perLevel.months * Double(span.lowerBound)...perLevel.months * Double(span.upperBound)
    }
  }
}
