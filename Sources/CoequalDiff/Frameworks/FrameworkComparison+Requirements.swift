import CoequalModel
import CoequalRegistry

// The bars: which competencies a role asks for, and at which level.

extension FrameworkComparison {
  mutating func compareRequirements(_ old: Role, _ new: Role, _ subject: Differences.Subject) {
    let subject = subject.at(.only(.requirements))
    let (before, now) = (Asked(old.requirements), Asked(new.requirements))
    for bar in now.bars {
      guard let former = before[bar.competency] else {
        noteAdded(bar, before, subject)
        continue
      }
      compareBars(former, bar, subject)
    }
    for bar in before.bars where now[bar.competency] == nil {
      result.note(
        .removed, subject.at(old: bar.steps, new: nil), part(bar),
        old: levelTitle(bar, from: .old), because: .asksLess)
    }
    compareChoices(before, now, subject)
  }

  private mutating func noteAdded(_ bar: Asked.Bar, _ before: Asked, _ subject: Differences.Subject)
  {
    let wasAlternative = before.choices.contains { choice in
      choice.bars.contains { $0.competency == bar.competency }
    }
    result.note(
      .added, subject.at(old: nil, new: bar.steps), part(bar),
      old: wasAlternative ? "one of several" : nil, new: levelTitle(bar, from: .new),
      because: bar.requirement.isOptional ? .adds : .asksMore)
  }

  private mutating func compareBars(
    _ old: Asked.Bar, _ new: Asked.Bar, _ subject: Differences.Subject
  ) {
    let place = subject.at(old: old.steps, new: new.steps)
    let (before, now) = (old.requirement, new.requirement)
    if before.isOptional != now.isOptional {
      result.note(
        now.isOptional ? .lowered : .raised, place.attribute("optional"), part(new),
        old: levelTitle(old, from: .old) + (before.isOptional ? ", optional" : ""),
        new: levelTitle(new, from: .new) + (now.isOptional ? ", optional" : ""),
        because: now.isOptional ? .asksLess : .asksMore)
    } else {
      compareLevels(old, new, part(new), place, isAskedOfAll: !now.isOptional)
    }
    if before.weight != now.weight {
      result.note(
        .changed, place.attribute("weight"),
        ChangedPart(
          .requirement, id: new.competency.lexical, title: "weight of \(part(new).title)"),
        old: before.weight.lexical, new: now.weight.lexical, because: .clarifies)
    }
  }

  private mutating func compareLevels(
    _ old: Asked.Bar, _ new: Asked.Bar, _ part: ChangedPart, _ place: Differences.Subject,
    isAskedOfAll: Bool
  ) {
    let order = order(old, new)
    if order == .same { return }
    let reason: ChangeReason =
      switch order {
      case .lowered: .asksLess
      case .raised: isAskedOfAll ? .asksMore : .adds
      default: isAskedOfAll ? .changesRules : .clarifies
      }
    result.note(
      order?.kind ?? .changed, place.attribute("level"), part, old: levelTitle(old, from: .old),
      new: levelTitle(new, from: .new), because: reason)
  }

  // MARK: - Choices

  private mutating func compareChoices(
    _ before: Asked, _ now: Asked, _ subject: Differences.Subject
  ) {
    let matching = Matching(
      before.choices, now.choices, key: \.id, content: \.bars,
      words: { Words.values("asks", $0.bars.map(\.competency.lexical)) })
    for pair in matching.pairs {
      compareChoices(before.choices[pair.old], now.choices[pair.new], subject)
    }
    for index in matching.added {
      let choice = now.choices[index]
      // Whoever met the old bars meets the choice as well.
      let met = choice.bars.count { bar in
        guard let former = before[bar.competency], !former.requirement.isOptional else {
          return false
        }
        return [.same, .lowered].contains(order(former, bar))
      }
      result.note(
        .added, subject.at(old: nil, new: choice.steps), part(choice),
        new: words(choice, from: .new),
        because: met >= choice.atLeast ? .asksLess : .asksMore)
    }
    for index in matching.removed {
      let choice = before.choices[index]
      result.note(
        .removed, subject.at(old: choice.steps, new: nil), part(choice),
        old: words(choice, from: .old), because: .asksLess)
    }
  }

  private mutating func compareChoices(
    _ before: Asked.Choice, _ now: Asked.Choice, _ subject: Differences.Subject
  ) {
    let place = subject.at(old: before.steps, new: now.steps)
    if before.id != now.id {
      result.note(
        .renamed, place.attribute("id"), part(now), old: before.id.lexical, new: now.id.lexical,
        because: .wording)
    }
    if before.title != now.title {
      result.note(
        .retitled, place.at(.only(.title)), part(now), old: before.title, new: now.title,
        because: .wording)
    }
    if before.atLeast != now.atLeast {
      let order = Order(before.atLeast, now.atLeast)
      result.note(
        order.kind, place.attribute("at-least"), part(now), old: "at least \(before.atLeast)",
        new: "at least \(now.atLeast)", because: order == .raised ? .asksMore : .asksLess)
    }
    for bar in now.bars {
      let aspect = ChangedPart(
        .alternative, id: bar.competency.lexical,
        title: "\(part(bar).title) as one of '\(part(now).title)'")
      if let former = before.bars.first(where: { $0.competency == bar.competency }) {
        compareLevels(
          former, bar, aspect, subject.at(old: former.steps, new: bar.steps), isAskedOfAll: true)
      } else {
        result.note(
          .added, subject.at(old: nil, new: bar.steps), aspect, new: levelTitle(bar, from: .new),
          because: .adds)
      }
    }
    for bar in before.bars where !now.bars.contains(where: { $0.competency == bar.competency }) {
      result.note(
        .removed, subject.at(old: bar.steps, new: nil),
        ChangedPart(
          .alternative, id: bar.competency.lexical,
          title: "\(part(bar).title) as one of '\(part(now).title)'"),
        old: levelTitle(bar, from: .old), because: .asksMore)
    }
  }

  // MARK: - Levels and words

  /// How a bar stands to the one before, on the scale that both sides share; `nil` where they share
  /// none.
  private func order(_ before: Asked.Bar, _ now: Asked.Bar) -> Order? {
    guard let former = scale(of: before.competency, from: .old),
      let scale = scale(of: now.competency, from: .new), former.id == scale.id
    else { return before.requirement.level == now.requirement.level ? .same : nil }
    if before.requirement.level == now.requirement.level { return .same }
    for levels in [scale.levels, former.levels] {
      if let first = levels.firstIndex(where: { $0.id == before.requirement.level }),
        let second = levels.firstIndex(where: { $0.id == now.requirement.level })
      {
        return Order(first, second)
      }
    }
    return nil
  }

  private func scale(of competency: Identifier, from side: Side) -> Scale? {
    let id = competencies(side)[competency]?.scale
    return framework(side).scales.first { $0.id == id }
  }

  private func levelTitle(_ bar: Asked.Bar, from side: Side) -> String {
    title(
      ofLevel: bar.requirement.level, onScale: competencies(side)[bar.competency]?.scale,
      in: framework(side))
  }

  private func part(_ bar: Asked.Bar) -> ChangedPart {
    let competency = newCompetencies[bar.competency] ?? oldCompetencies[bar.competency]
    return ChangedPart(
      .requirement, id: bar.competency.lexical,
      title: competency?.title ?? bar.competency.lexical)
  }

  private func part(_ choice: Asked.Choice) -> ChangedPart {
    ChangedPart(.choice, id: choice.id.lexical, title: choice.title ?? choice.id.lexical)
  }

  private func words(_ choice: Asked.Choice, from side: Side) -> String {
    "\(choice.atLeast) of "
      + choice.bars.map { "\(part($0).title) (\(levelTitle($0, from: side)))" }
      .joined(separator: ", ")
  }
}
