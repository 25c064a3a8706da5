import CoequalModel
import CoequalRegistry

// What a role does, and what standing it has.

extension FrameworkComparison {
  /// Compares results, how they are followed, accountabilities and the division of work.
  mutating func compareWork(_ old: Role, _ new: Role, _ subject: Differences.Subject) {
    compareDuties(
      old.outcomes.map { ($0.id, $0.text) }, new.outcomes.map { ($0.id, $0.text) }, .outcome,
      (.outcomes, .outcome), subject)
    compareDuties(
      old.measures.map { ($0.id, $0.text) }, new.measures.map { ($0.id, $0.text) }, .measure,
      (.measures, .measure), subject)
    compareDuties(
      old.checkIns.map { ($0.id, $0.text) }, new.checkIns.map { ($0.id, $0.text) }, .checkIn,
      (.checkIns, .checkIn), subject)
    compareIntervals(old.checkIns, new.checkIns, subject)
    compareDuties(
      old.accountabilities.map { ($0.id, $0.text) },
      new.accountabilities.map { ($0.id, $0.text) },
      .accountability, (.accountabilities, .accountability), subject)
    for (index, duty) in new.accountabilities.enumerated() {
      guard let position = old.accountabilities.firstIndex(where: { $0.id == duty.id }),
        old.accountabilities[position].kind != duty.kind
      else { continue }
      result.note(
        .changed,
        subject.at(
          old: [.only(.accountabilities), .child(.accountability, position)],
          new: [.only(.accountabilities), .child(.accountability, index)]
        ).attribute("kind"),
        ChangedPart(.accountability, id: duty.id.lexical, title: "kind of '\(duty.id)'"),
        old: old.accountabilities[position].kind.rawValue, new: duty.kind.rawValue,
        because: .clarifies)
    }
    if old.mandate != new.mandate {
      let kind: ChangeKind =
        old.mandate == nil ? .added : new.mandate == nil ? .removed : .changed
      result.note(
        kind, subject.at(.only(.mandate)), ChangedPart(.text, id: "mandate", title: "mandate"),
        old: old.mandate?.words, new: new.mandate?.words,
        because: kind == .changed ? .asksMore : .clarifies)
    }
  }

  private mutating func compareIntervals(
    _ old: [CheckIn], _ new: [CheckIn], _ subject: Differences.Subject
  ) {
    for (index, now) in new.enumerated() {
      guard let position = old.firstIndex(where: { $0.id == now.id }),
        old[position].interval != now.interval
      else { continue }
      let before = old[position].interval
      let order = Order(
        before?.approximateDays ?? .infinity, now.interval?.approximateDays ?? .infinity)
      result.note(
        before == nil ? .added : now.interval == nil ? .removed : order.kind,
        subject.at(
          old: [.only(.checkIns), .child(.checkIn, position)],
          new: [.only(.checkIns), .child(.checkIn, index)]
        ).attribute("every"),
        ChangedPart(.checkIn, id: now.id.lexical, title: "interval of '\(now.id)'"),
        old: before?.lexical, new: now.interval?.lexical,
        because: before == nil || now.interval == nil || order == .same
          ? .clarifies : order == .lowered ? .asksMore : .asksLess)
    }
  }

  private mutating func compareDuties(
    _ old: [(id: Identifier, text: String)], _ new: [(id: Identifier, text: String)],
    _ kind: ChangedPart.Kind, _ elements: (list: ElementName, item: ElementName),
    _ subject: Differences.Subject
  ) {
    let matching = Matching(old, new, key: \.id, content: \.text, words: { Words.of($0.text) })
    func steps(_ index: Int) -> [Locus.Step] {
      [.only(elements.list), .child(elements.item, index)]
    }
    func part(_ id: Identifier) -> ChangedPart {
      ChangedPart(kind, id: id.lexical, title: "\(kind.rawValue) '\(id)'")
    }
    for pair in matching.pairs {
      let (before, now) = (old[pair.old], new[pair.new])
      let place = subject.at(old: steps(pair.old), new: steps(pair.new))
      if before.id != now.id {
        result.note(
          .renamed, place.attribute("id"), part(now.id), old: before.id.lexical,
          new: now.id.lexical, because: .wording)
      }
      if before.text != now.text {
        result.note(
          .reworded, place, part(now.id), old: before.text, new: now.text, because: .wording)
      }
    }
    for index in matching.added {
      result.note(
        .added, subject.at(old: nil, new: steps(index)), part(new[index].id),
        new: new[index].text, because: .asksMore)
    }
    for index in matching.removed {
      result.note(
        .removed, subject.at(old: steps(index), new: nil), part(old[index].id),
        old: old[index].text, because: .asksLess)
    }
  }

  /// Compares decisions, seats, the usual stay and how people are chosen.
  mutating func compareStanding(_ old: Role, _ new: Role, _ subject: Differences.Subject) {
    compareDecisions(old.decisions, new.decisions, subject)
    compareSeats(old.seats, new.seats, subject)
    if old.tenure != new.tenure {
      let days = (
        old.tenure?.minimum?.approximateDays ?? 0, new.tenure?.minimum?.approximateDays ?? 0
      )
      result.note(
        old.tenure == nil ? .added : new.tenure == nil ? .removed : .changed,
        subject.at(.only(.tenure)), ChangedPart(.text, id: "tenure", title: "stay"),
        old: old.tenure?.words, new: new.tenure?.words,
        because: days.0 < days.1 ? .asksMore : .clarifies)
    }
    if old.selection?.process != new.selection?.process {
      result.note(
        .changed, subject.at(.only(.selection)).attribute("process"),
        ChangedPart(.text, id: "selection", title: "selection"),
        old: old.selection?.process.meaning, new: new.selection?.process.meaning,
        because: old.selection == nil || new.selection == nil ? .clarifies : .changesRules)
    } else {
      result.compareTexts(
        old.selection?.summary, new.selection?.summary, .summary,
        of: subject.at(.only(.selection)))
    }
  }

  private mutating func compareDecisions(
    _ old: [Decision], _ new: [Decision], _ subject: Differences.Subject
  ) {
    let matching = Matching(
      old, new, key: \.subject, content: \.subject, words: { Words.of($0.subject) })
    func steps(_ index: Int) -> [Locus.Step] { [.only(.decisions), .child(.decides, index)] }
    for pair in matching.pairs {
      let (before, now) = (old[pair.old], new[pair.new])
      let place = subject.at(old: steps(pair.old), new: steps(pair.new))
      let part = ChangedPart(.decision, title: "decision on '\(now.subject)'")
      if before.subject != now.subject {
        result.note(
          .reworded, place.attribute("subject"), part, old: before.subject, new: now.subject,
          because: .wording)
      }
      if before.limit != now.limit {
        result.note(
          .changed, place.attribute("limit"), part, old: before.limit ?? "no limit",
          new: now.limit ?? "no limit",
          because: now.limit == nil ? .raises : before.limit == nil ? .takesBack : .clarifies)
      }
    }
    for index in matching.added {
      result.note(
        .added, subject.at(old: nil, new: steps(index)),
        ChangedPart(.decision, title: "decision on '\(new[index].subject)'"), because: .adds)
    }
    for index in matching.removed {
      result.note(
        .removed, subject.at(old: steps(index), new: nil),
        ChangedPart(.decision, title: "decision on '\(old[index].subject)'"),
        because: .takesBack)
    }
  }

  private mutating func compareSeats(
    _ old: [Seat], _ new: [Seat], _ subject: Differences.Subject
  ) {
    let matching = Matching(old, new, key: \.forum, content: \.forum, words: { _ in [] })
    func steps(_ index: Int) -> [Locus.Step] { [.only(.seats), .child(.seat, index)] }
    func part(_ seat: Seat) -> ChangedPart {
      let title =
        new.isEmpty
        ? nil : newLinked.forums[seat.forum].flatMap { newLinked.framework.forums[$0].title }
      return ChangedPart(
        .seat, id: seat.forum.lexical, title: "seat in '\(title ?? seat.forum.lexical)'")
    }
    for pair in matching.pairs {
      let (before, now) = (old[pair.old], new[pair.new])
      if before.voice == now.voice { continue }
      let order = Order(before.voice.weight, now.voice.weight)
      result.note(
        order.kind, subject.at(old: steps(pair.old), new: steps(pair.new)).attribute("voice"),
        part(now), old: before.voice.rawValue, new: now.voice.rawValue,
        because: order == .raised ? .raises : .takesBack)
    }
    for index in matching.added {
      result.note(
        .added, subject.at(old: nil, new: steps(index)), part(new[index]),
        new: new[index].voice.rawValue, because: .adds)
    }
    for index in matching.removed {
      result.note(
        .removed, subject.at(old: steps(index), new: nil), part(old[index]),
        old: old[index].voice.rawValue, because: .takesBack)
    }
  }
}

extension Voice {
  fileprivate var weight: Int {
    switch self {
    case .observes: 0
    case .advises: 1
    case .decides: 2
    }
  }
}

extension Mandate {
  fileprivate var words: String { "lead \(lead), coordinate \(coordinate), execute \(execute)" }
}

extension Tenure {
  fileprivate var words: String { "\(typical)" + (minimum.map { ", at least \($0)" } ?? "") }
}
