import CoequalModel

/// Another plan that says the same of itself, or is for the same at the same time.
struct PlanTwin: Hashable, Sendable {
  /// In what the two are alike.
  enum Likeness: Hashable, Sendable {
    case id
    /// The person and the target, with days that both plans have.
    case target
  }

  let likeness: Likeness
  let other: Plan
  /// Where the other one stands.
  let place: Place

  /// For each of some plans another one that is like it; `nil` where none is.
  ///
  /// The same plans have the same twins in any order. A file that is there twice is no twin of itself.
  /// Takes time in proportion to the plans, but for their sorting.
  static func find(among plans: [(plan: Plan, place: Place)]) -> [PlanTwin?] {
    var twins = [PlanTwin?](repeating: nil, count: plans.count)
    // One of each file, in the order of their names.
    var files: Set<String> = []
    let order = plans.indices.sorted { plans[$0].place.file < plans[$1].place.file }
      .filter { files.insert(plans[$0].place.file).inserted }
    func pair(_ one: Int, _ other: Int, _ likeness: Likeness) {
      for (own, twin) in [(one, other), (other, one)] where twins[own] == nil {
        twins[own] = PlanTwin(
          likeness: likeness, other: plans[twin].plan, place: plans[twin].place)
      }
    }
    for group in Dictionary(grouping: order, by: { plans[$0].plan.id }).values {
      for other in group.dropFirst() { pair(group[0], other, .id) }
    }
    let targets = Dictionary(grouping: order) { number in
      let plan = plans[number].plan
      return Target(person: plan.person, framework: plan.framework, role: plan.role)
    }
    for group in targets.values {
      // Of those that began before, the one that lasts longest is met if any is.
      var lasting: Int?
      let byDay = group.enumerated().sorted {
        (plans[$0.element].plan.from, $0.offset) < (plans[$1.element].plan.from, $1.offset)
      }
      for (_, number) in byDay {
        let plan = plans[number].plan
        guard plan.from <= plan.by else { continue }
        if let lasting, plans[lasting].plan.by >= plan.from { pair(lasting, number, .target) }
        if lasting.map({ plans[$0].plan.by < plan.by }) ?? true { lasting = number }
      }
    }
    return twins
  }

  private struct Target: Hashable {
    let person: String
    let framework, role: Identifier
  }
}
