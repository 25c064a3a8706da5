/// What may be told of what changed ranges cost.
///
/// A number of people below a minimum, and what they cost, is told where there are enough of them. Both
/// sides are told together only where those who differ between them are enough as well: otherwise the
/// difference would tell of a few. Grades with too few people are put together until they are enough.
public struct DisclosedRangeChange: Hashable, Sendable {
  /// Some grades together.
  public struct Part: Hashable, Sendable {
    /// The grades; one is `nil` where a grade is not known.
    public let grades: [String?]
    /// The people.
    public let below: RangeChange.Below
  }

  /// What was computed; only what is told elsewhere here may be shown, and what tells nobody's pay.
  let change: RangeChange
  /// Those below their minimum; `nil` where it may not be told.
  public let belowBefore, belowNow: RangeChange.Below?
  /// How many have fallen below; `nil` where it may not be told.
  public let newlyBelow: Int?
  /// How many are above their maximum; `nil` where it may not be told.
  public let aboveBefore, aboveNow: Int?
  /// How many have come to be above; `nil` where it may not be told.
  public let newlyAbove: Int?
  /// Those below now, by grades; empty where there is nothing to tell beyond all of them together.
  public let parts: [Part]
  /// The rule.
  public let rule: DisclosureRule

  /// How many people there are.
  public var people: Int { change.people }
  /// How many have unknown base pay.
  public var unknownPay: Int { change.unknownPay }
  /// How many have no range, or several that are equally specific.
  public var withoutRangeBefore: Int { change.before.withoutRange }
  /// The same now.
  public var withoutRangeNow: Int { change.after.withoutRange }
  /// The currency of what it costs.
  public var currency: String? { change.currency }
  /// What the change costs more in a year; `nil` where it may not be told.
  public var addedCost: Double? {
    guard let belowBefore, let belowNow else { return nil }
    return belowNow.cost.sum - belowBefore.cost.sum
  }

  /// Keeps back what a rule keeps back.
  public init(_ change: RangeChange, _ rule: DisclosureRule) {
    func isEnough(_ count: Int) -> Bool {
      rule.reason(toSuppress: CellContent(count: count)) == nil
    }
    func isEnough(_ below: RangeChange.Below) -> Bool {
      isEnough(below.count) && isEnough(below.withoutHours)
        && rule.reason(toSuppress: below.content) == nil
    }
    let (before, after) = (change.before, change.after)
    let isNowTold = isEnough(after.below)
    let areBothTold =
      isNowTold && isEnough(before.below) && isEnough(change.newlyBelow)
      && isEnough(change.noLongerBelow) && isEnough(change.touched)
    belowNow = isNowTold ? after.below : nil
    belowBefore = areBothTold ? before.below : nil
    newlyBelow = areBothTold ? change.newlyBelow : nil
    let isAboveTold = isEnough(after.above)
    let areBothAboveTold =
      isAboveTold && isEnough(before.above) && isEnough(change.newlyAbove)
      && isEnough(change.noLongerAbove)
    aboveNow = isAboveTold ? after.above : nil
    aboveBefore = areBothAboveTold ? before.above : nil
    newlyAbove = areBothAboveTold ? change.newlyAbove : nil
    let parts = isNowTold ? Self.joined(change.parts, until: isEnough) : []
    self.parts = parts.count > 1 ? parts : []
    self.change = change
    self.rule = rule
  }

  /// Grades in their order, those of too few people put together with the smallest others.
  private static func joined(
    _ parts: [RangeChange.Part], until isEnough: (RangeChange.Below) -> Bool
  ) -> [Part] {
    var told = parts.filter { isEnough($0.below) }.map { Part(grades: [$0.grade], below: $0.below) }
    let few = parts.filter { !isEnough($0.below) }
    guard !few.isEmpty else { return told }
    var rest = Part(
      grades: few.map(\.grade), below: few.map(\.below).reduce(RangeChange.Below(), +))
    while !isEnough(rest.below), !told.isEmpty {
      let smallest = told.indices.min { told[$0].below.count < told[$1].below.count } ?? 0
      let part = told.remove(at: smallest)
      rest = Part(grades: part.grades + rest.grades, below: part.below + rest.below)
    }
    return told + [rest]
  }
}

extension RangeChange.Below {
  /// Those of two groups that have nobody in common.
  fileprivate static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.count += right.count
    sum.withoutHours += right.withoutHours
    sum.cost = left.cost + right.cost
    return sum
  }
}
