public import CoequalRegistry

/// How near a person is to a role, with the reasons.
///
/// ```swift
/// let readiness = Readiness(role: 7, in: framework, of: levels, by: policy)
/// readiness.verdict  // .ready, .withinReach, .notYet or .unknown
/// readiness.gap      // what is missing on the way that comes nearest
/// ```
///
/// What nobody rated is unknown, not zero: the person may be anywhere from below the lowest level to
/// the highest, and so is a level whose ratings are stale. A contested level is somewhere in its
/// range. ``best`` and ``worst`` are the ends of that; where they agree there is a verdict.
public struct Readiness: Sendable {
  /// One end of what is possible.
  public struct Case: Hashable, Sendable {
    /// The verdict if this were so.
    public let verdict: Verdict
    /// The months of what would be missing; `nil` where a time is not declared.
    public let months: Double?
  }

  /// The number of the role in the framework.
  public let role: Int
  /// Every requirement of the role, in the order written.
  public let requirements: [RequirementReading]
  /// What is missing on the way that comes nearest, or may be, by the order of the requirements.
  ///
  /// The way is the nearest one in the worst case, so it goes over what is known where it can.
  public let gap: [CompetencyGap]
  /// If everything that is unknown were as good as can be.
  public let best: Case
  /// If everything that is unknown were as bad as can be.
  public let worst: Case
  /// The months of the gap; `nil` where a level is unknown or a time is not declared.
  public let months: Double?
  /// The weight of the requirements on the nearest way that are met, as a share of all of them.
  ///
  /// At least on the way that is nearest in the worst case, and at most on that or the one that is nearest in
  /// the best; `nil` where nothing weighs.
  public let coverage: ClosedRange<Double>?
  /// Whether every way was compared; only a role with very many choices that share competencies is
  /// searched in part, and then a nearer way may exist.
  public let isExact: Bool

  let tree: RequirementTree
  let bounds: LevelBounds
  let policy: ReadinessPolicy

  /// Compares a person's levels with a role of the framework.
  public init(
    role: Int, in framework: LinkedFramework, of levels: PersonLevels, by policy: ReadinessPolicy
  ) {
    self.init(RequirementTree(role: role, in: framework), of: levels, by: policy)
  }

  /// Compares a person's levels with what a role asks for.
  public init(_ tree: RequirementTree, of levels: PersonLevels, by policy: ReadinessPolicy) {
    let bounds = LevelBounds(tree, levels)
    let nearest = NearestWay(through: tree, from: bounds.lowest, growth: policy.growth)
    let luckiest = NearestWay(
      through: tree, from: bounds.highest, growth: policy.growth, untimedIsFree: true)
    role = tree.role
    self.tree = tree
    self.bounds = bounds
    self.policy = policy
    best = Case(luckiest.cost, policy)
    worst = Case(nearest.cost, policy)
    gap = tree.gap(nearest, bounds, levels)
    months = policy.growth.months(of: gap)
    coverage = tree.coverage(nearest.selected, luckiest.selected, bounds)
    isExact = nearest.isExact && luckiest.isExact
    requirements = tree.readings(of: nearest.selected, bounds, levels)
  }

  /// Whether the person can take the role; unknown where the best and the worst case differ.
  public var verdict: Verdict { best.verdict == worst.verdict ? best.verdict : .unknown }
}

extension Readiness.Case {
  init(_ nearness: Nearness, _ policy: ReadinessPolicy) {
    verdict = Verdict(nearness, within: policy.reach)
    months = nearness.undeclared > 0 ? nil : nearness.time.months
  }
}

extension Verdict {
  init(_ nearness: Nearness, within reach: GrowthSpan) {
    if nearness.levels == 0 {
      self = .ready
    } else {
      self = nearness.untimed == 0 && nearness.time <= reach ? .withinReach : .notYet
    }
  }
}

/// The lowest and the highest level that a person can have, for each slot of a tree; -1 below the
/// lowest of the scale.
struct LevelBounds: Hashable, Sendable {
  var lowest: [Int]
  var highest: [Int]

  init(_ tree: RequirementTree, _ levels: PersonLevels) {
    lowest = []
    highest = []
    for slot in tree.slots {
      switch slot.competency.map({ levels[$0] }) ?? .unknown {
      case .rated(let level):
        lowest.append(level)
        highest.append(level)
      case .contested(let range):
        lowest.append(range.lowerBound)
        highest.append(range.upperBound)
      case .unknown, .stale:
        lowest.append(-1)
        highest.append(slot.highest)
      }
    }
  }
}
