import CoequalModel
import CoequalRegistry

// What a role's work is worth: its levels on factors, and its category of workers.

extension FrameworkComparison {
  mutating func compareEvaluations(
    _ old: [FactorValue], _ new: [FactorValue], _ subject: Differences.Subject
  ) {
    if old == new { return }
    let subject = subject.at(.only(.evaluation))
    let matching = Matching(old, new, key: \.factor, content: \.factor, words: { _ in [] })
    for pair in matching.pairs {
      let (before, now) = (old[pair.old], new[pair.new])
      let place = subject.at(old: [.child(.value, pair.old)], new: [.child(.value, pair.new)])
      if before.level != now.level {
        let order = Order(before.level.number, now.level.number)
        result.note(
          order.kind, place.attribute("level"), part(now), old: before.level.lexical,
          new: now.level.lexical, because: order == .raised ? .raises : .lowersValue)
      }
      if before.reason != now.reason {
        result.note(
          .reworded, place.attribute("because"),
          ChangedPart(
            .evaluation, id: now.factor.lexical, title: "reason for \(part(now).title)"),
          old: before.reason, new: now.reason, because: .wording)
      }
    }
    for index in matching.added {
      result.note(
        .added, subject.at(old: nil, new: [.child(.value, index)]), part(new[index]),
        new: new[index].level.lexical, because: .adds)
    }
    for index in matching.removed {
      result.note(
        .removed, subject.at(old: [.child(.value, index)], new: nil), part(old[index]),
        old: old[index].level.lexical, because: .lowersValue)
    }
  }

  private func part(_ value: FactorValue) -> ChangedPart {
    let factor = newLinked.structure.flatMap { structure in
      structure.factors[value.factor].flatMap { structure.structure.jobEvaluation?.factors[$0] }
    }
    return ChangedPart(
      .evaluation, id: value.factor.lexical,
      title: "value for '\(factor?.title ?? value.factor.lexical)'")
  }

  /// Compares the categories that a role's points put it into, whatever changed them.
  mutating func compareCategories(_ old: Role, _ new: Role, _ subject: Differences.Subject) {
    guard let structures = both(oldLinked.structure, newLinked.structure),
      // Factors may have other ids on the old side, so its role is taken as it was written.
      let points = both(
        structures.0.points(of: subject.old.map { oldLinked.role($0.index) } ?? old),
        structures.1.points(of: new))
    else { return }
    for scheme in structures.1.structure.categorySchemes {
      guard
        let former = structures.0.structure.categorySchemes.first(where: { $0.key == scheme.key }),
        let before = former.category(of: points.0.roundedToWhole),
        let now = scheme.category(of: points.1.roundedToWhole), before.id != now.id
      else { continue }
      let order = Order(before.pointsFrom, now.pointsFrom)
      let whose = scheme.employer.map { " at '\($0)'" } ?? ""
      result.note(
        order.kind, subject.at(.only(.evaluation)),
        ChangedPart(.category, id: now.id.lexical, title: "category of workers\(whose)"),
        old: before.title ?? before.id.lexical, new: now.title ?? now.id.lexical,
        because: order == .lowered ? .lowersValue : order == .raised ? .raises : .changesRules)
    }
  }

  private func both<Value>(_ first: Value?, _ second: Value?) -> (Value, Value)? {
    guard let first, let second else { return nil }
    return (first, second)
  }
}
