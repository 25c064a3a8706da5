public import CoequalDiff
public import CoequalModel
public import CoequalRegistry

/// What became of the target of a plan when frameworks changed.
public struct PlanTargetChange: Hashable, Sendable {
  /// One thing that moved it.
  public enum Event: Hashable, Sendable {
    /// There is no such role any more.
    case removed
    /// The role is another one now: by another id, or the one that took its place.
    case renamed(to: HeldRole)
    /// It is deprecated now, and was not.
    case deprecated(successor: Identifier?)
    /// It asks for more than before: the changes that say so.
    case asksMore([Change])
    /// It asks for less.
    case asksLess([Change])

    /// What happened, without what it is about.
    public enum Kind: String, CaseIterable, Sendable {
      case removed, deprecated
      case asksMore = "asks-more"
      case asksLess = "asks-less"
      case renamed
    }

    /// What happened.
    public var kind: Kind {
      switch self {
      case .removed: .removed
      case .renamed: .renamed
      case .deprecated: .deprecated
      case .asksMore: .asksMore
      case .asksLess: .asksLess
      }
    }
  }

  /// The file of the plan.
  public let file: String
  /// The plan.
  public let plan: Plan
  /// What moved its target; empty where nothing did.
  public let events: [Event]
}

/// What became of the targets of all plans.
public struct PlanTargets: Hashable, Sendable {
  /// The plans whose target is a role of one side at least, in the order given.
  public let plans: [PlanTargetChange]
  /// How many name a target that neither side has.
  public let strange: Int

  /// Looks for the targets of plans on both sides.
  ///
  /// - Parameters:
  ///   - plans: The plans with their files.
  ///   - old: What was before.
  ///   - new: What is now.
  ///   - difference: What changed between them.
  ///   - matching: What has other names.
  /// - Complexity: O(*c* + *p*) for *c* changes and *p* plans
  public init(
    _ plans: [(file: String, plan: Plan)], from old: Catalog, to new: Catalog,
    _ difference: CatalogDiff, _ matching: CatalogMatching
  ) {
    let changes = RoleChanges(difference)
    var found: [PlanTargetChange] = []
    for (file, plan) in plans {
      let target = HeldRole(framework: plan.framework, role: plan.role)
      let before = old.target(target, matching.old)
      let now = new.target(target, matching.new)
      if before == nil, now == nil { continue }
      found.append(
        PlanTargetChange(
          file: file, plan: plan, events: changes.events(of: target, before, now)))
    }
    self.plans = found
    strange = plans.count - found.count
  }

  /// Those whose target moved.
  public var moved: [PlanTargetChange] { plans.filter { !$0.events.isEmpty } }

  /// How many targets something of a kind happened to.
  public func count(_ kind: PlanTargetChange.Event.Kind) -> Int {
    plans.count { $0.events.contains { $0.kind == kind } }
  }
}

/// A target as a catalog has it.
private struct Target {
  let name: HeldRole
  let role: Role
}

extension Catalog {
  fileprivate func target(_ name: HeldRole, _ names: SideNames) -> Target? {
    let known = names.roles[name.lexical].flatMap(HeldRole.init) ?? name
    guard let linked = framework(known.framework), let number = linked.roles[known.role] else {
      return nil
    }
    return Target(name: known, role: linked.role(number))
  }
}

extension RoleChanges {
  /// What became of a target.
  fileprivate func events(
    of target: HeldRole, _ before: Target?, _ now: Target?
  ) -> [PlanTargetChange.Event] {
    guard let now else { return [.removed] }
    var events: [PlanTargetChange.Event] = []
    if now.name != target { events.append(.renamed(to: now.name)) }
    if let deprecation = now.role.deprecation, before?.role.deprecation == nil {
      events.append(.deprecated(successor: deprecation.successor))
    }
    let (more, less) = (asksMore(now.name), asksLess(now.name))
    if !more.isEmpty { events.append(.asksMore(more)) }
    if !less.isEmpty { events.append(.asksLess(less)) }
    return events
  }
}
