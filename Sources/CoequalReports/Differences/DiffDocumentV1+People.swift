import CoequalModel
import CoequalParity
import CoequalProgression

extension DiffDocumentV1 {
  /// What a difference means for people.
  ///
  /// What may not be told is left out, and so is what is not known.
  struct PeopleV1: Encodable {
    let ownRoles: OwnRolesV1
    let plans: PlansV1
    let ranges: RangesV1
    let declared: [String]
  }

  /// At least and at most, over what is not known.
  struct RangeV1: Encodable {
    let least, most: Int

    init(_ range: ClosedRange<Int>) {
      (least, most) = (range.lowerBound, range.upperBound)
    }
  }

  struct OwnRolesV1: Encodable {
    /// Why nothing is told.
    var untold: String?
    var losing, gaining: RangeV1?
    var states: [StatesV1]?
    var gone, inNewRoles, unrated, withoutRole: Int?
    /// Only where somebody asks for ids.
    var people: [PersonV1]?
  }

  struct StatesV1: Encodable {
    let before, now: String
    let people: Int
  }

  struct PersonV1: Encodable {
    let person, role: String
    let before, now: FitV1?
  }

  struct FitV1: Encodable {
    let state, best, worst: String
    let bestMonths, worstMonths: Double?

    init(_ fit: RoleFit) {
      state = fit.state.rawValue
      (best, worst) = (fit.best.verdict.rawValue, fit.worst.verdict.rawValue)
      (bestMonths, worstMonths) = (fit.best.months, fit.worst.months)
    }
  }

  struct PlansV1: Encodable {
    var untold: String?
    var plans, moved, strange: Int?
    var kinds: [String: Int]?
    /// Only where somebody asks for ids.
    var targets: [TargetV1]?
  }

  struct TargetV1: Encodable {
    let file, person, target: String
    let events: [EventV1]
  }

  struct EventV1: Encodable {
    let kind, text: String
  }

  struct RangesV1: Encodable {
    var untold: String?
    var people, unknownPay, minimumGroup: Int?
    var before, now: RangeSideV1?
    var newlyBelow, newlyAbove: Int?
    var addedCost: Double?
    var currency: String?
    var convention: String?
    var parts: [RangePartV1]?
  }

  struct RangeSideV1: Encodable {
    let below, above, withoutHours: Int?
    let cost: Double?
    let withoutRange: Int
  }

  struct RangePartV1: Encodable {
    let grades: [String]
    let people: Int
    let cost: Double?
  }
}

extension DiffDocumentV1.PeopleV1 {
  init(_ people: DiffPeople, showsPay: Bool) {
    declared = people.declared
    ownRoles =
      switch people.ownRoles {
      case .untold(let reason): .init(untold: reason)
      case .told(let change): .init(change, showsIDs: people.showsIDs)
      }
    plans =
      switch people.targets {
      case .untold(let reason): .init(untold: reason)
      case .told(let targets): .init(targets, showsIDs: people.showsIDs)
      }
    ranges =
      switch people.ranges {
      case .untold(let reason): .init(untold: reason)
      case .told(let change): .init(change, showsPay: showsPay)
      }
  }
}

extension DiffDocumentV1.OwnRolesV1 {
  fileprivate init(_ change: OwnRoleChange, showsIDs: Bool) {
    losing = .init(change.losing)
    gaining = .init(change.gaining)
    states = RoleFit.State.allCases.flatMap { before in
      RoleFit.State.allCases.map { now in
        DiffDocumentV1.StatesV1(
          before: before.rawValue, now: now.rawValue,
          people: change.count(from: before, to: now))
      }
    }
    gone = change.gone.count
    inNewRoles = change.inNewRoles
    unrated = change.unrated
    withoutRole = change.withoutRole
    guard showsIDs else { return }
    people =
      change.moved.map {
        .init(
          person: $0.id, role: $0.role.lexical, before: .init($0.before), now: .init($0.after))
      }
      + change.gone.map { .init(person: $0.id, role: $0.role.lexical, before: nil, now: nil) }
  }
}

extension DiffDocumentV1.PlansV1 {
  fileprivate init(_ targets: PlanTargets, showsIDs: Bool) {
    plans = targets.plans.count
    moved = targets.moved.count
    strange = targets.strange
    kinds = Dictionary(
      uniqueKeysWithValues: PlanTargetChange.Event.Kind.allCases.map {
        ($0.rawValue, targets.count($0))
      })
    guard showsIDs else { return }
    self.targets = targets.moved.map { change in
      DiffDocumentV1.TargetV1(
        file: change.file, person: change.plan.person,
        target: "\(change.plan.framework)/\(change.plan.role)",
        events: change.events.map { .init(kind: $0.kind.rawValue, text: $0.words) })
    }
  }
}

extension DiffDocumentV1.RangesV1 {
  fileprivate init(_ change: DisclosedRangeChange, showsPay: Bool) {
    people = change.people
    unknownPay = change.unknownPay
    minimumGroup = change.rule.minimumCount
    before = .init(
      change.belowBefore, above: change.aboveBefore, withoutRange: change.withoutRangeBefore,
      showsPay: showsPay)
    now = .init(
      change.belowNow, above: change.aboveNow, withoutRange: change.withoutRangeNow,
      showsPay: showsPay)
    newlyBelow = change.newlyBelow
    newlyAbove = change.newlyAbove
    addedCost = showsPay ? change.addedCost?.rounded() : nil
    currency = change.currency
    convention = DiffPeople.costConvention
    parts = change.parts.map { part in
      DiffDocumentV1.RangePartV1(
        grades: part.grades.map { $0 ?? "" }, people: part.below.count,
        cost: showsPay ? part.below.cost.sum.rounded() : nil)
    }
  }
}

extension DiffDocumentV1.RangeSideV1 {
  fileprivate init(
    _ below: RangeChange.Below?, above: Int?, withoutRange: Int, showsPay: Bool
  ) {
    self.below = below?.count
    self.above = above
    withoutHours = below?.withoutHours
    cost = showsPay ? below?.cost.sum.rounded() : nil
    self.withoutRange = withoutRange
  }
}
