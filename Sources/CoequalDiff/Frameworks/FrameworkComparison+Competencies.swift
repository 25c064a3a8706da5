import CoequalModel
import CoequalRegistry

extension FrameworkComparison {
  /// A competency with its number and the area that it is in.
  private struct Placed {
    let competency: Competency
    let number: Int
    let area: Identifier
  }

  mutating func compareAreas() {
    let matching = Matching(
      old.areas, new.areas, key: \.id, content: \.title,
      words: { area in
        Words.of(area.title).union(
          Words.values("competency", area.competencies.map(\.id.lexical)))
      })
    for pair in matching.pairs {
      let (before, now) = (old.areas[pair.old], new.areas[pair.new])
      let subject = subject(
        .area, now.id, now.title, old: Locus(.area, pair.old), new: Locus(.area, pair.new))
      noteRenaming(before.id, now.id, subject)
      result.compareTitles(before.title, now.title, of: subject)
      result.compareTexts(before.summary, now.summary, .summary, of: subject)
      old.areas[pair.old].id = now.id
    }
    for index in matching.added {
      let area = new.areas[index]
      result.note(
        .added, subject(.area, area.id, area.title, new: Locus(.area, index)), because: .adds)
    }
    for index in matching.removed {
      let area = old.areas[index]
      result.note(
        .removed, subject(.area, area.id, area.title, old: Locus(.area, index)),
        because: .clarifies)
    }
  }

  /// Recognises competencies, and takes over their ids.
  mutating func matchCompetencies() -> Matching {
    let (before, now) = (Self.competencies(of: old), Self.competencies(of: new))
    let matching = Matching(
      before, now, key: \.competency.id,
      content: { placed in
        var competency = placed.competency
        competency.id = Self.nameless
        return competency
      }, words: { Self.words(of: $0.competency) })
    let names = NewNames(matching, before, now, id: \.competency.id)
    if !names.isEmpty {
      old.editCompetencies { $0.id = names[$0.id] }
      old.editRoles { role in
        role.requirements.editCompetencies { $0.competency = names[$0.competency] }
      }
    }
    return matching
  }

  mutating func compareCompetencies(_ matching: Matching) {
    let (before, now) = (Self.competencies(of: old), Self.competencies(of: new))
    let written = Self.competencies(of: oldLinked.framework)
    for pair in matching.pairs {
      compare(before[pair.old], now[pair.new], was: written[pair.old].competency.id)
    }
    for index in matching.added {
      let (competency, number) = (now[index].competency, now[index].number)
      result.note(
        .added,
        subject(.competency, competency.id, competency.title, new: Locus(.competency, number)),
        because: .adds)
    }
    for index in matching.removed {
      let (competency, number) = (before[index].competency, before[index].number)
      result.note(
        .removed,
        subject(.competency, competency.id, competency.title, old: Locus(.competency, number)),
        because: .asksLess)
    }
  }

  private mutating func compare(_ before: Placed, _ now: Placed, was id: Identifier) {
    let (old, new) = (before.competency, now.competency)
    if old == new, before.area == now.area, id == new.id { return }
    let subject = subject(
      .competency, new.id, new.title, old: Locus(.competency, before.number),
      new: Locus(.competency, now.number))
    noteRenaming(id, new.id, subject)
    result.compareTitles(old.title, new.title, of: subject)
    if before.area != now.area {
      result.note(
        .moved, subject, ChangedPart(.area, id: now.area.lexical, title: "area"),
        old: before.area.lexical, new: now.area.lexical, because: .wording)
    }
    result.compareValues(old.scale, new.scale, "scale", of: subject, because: .changesRules)
    result.compareValues(
      old.perLevel, new.perLevel, "per-level", title: "time for a level", of: subject,
      because: .clarifies)
    result.compareValues(
      old.isCumulative, new.isCumulative, "cumulative", of: subject, because: .clarifies)
    result.compareTexts(old.summary, new.summary, .summary, of: subject)
    compareCriteria(old, new, subject)
    compareExamples(old, new, subject)
    result.compareDeprecations(old.deprecation, new.deprecation, of: subject)
  }

  private mutating func compareCriteria(
    _ old: Competency, _ new: Competency, _ subject: Differences.Subject
  ) {
    if old.expectations == new.expectations { return }
    let (before, now) = (
      Dictionary(grouping: old.expectations.enumerated()) { Group($0.element) },
      Dictionary(grouping: new.expectations.enumerated()) { Group($0.element) }
    )
    for group in groups(Array(before.keys) + Array(now.keys), of: new) {
      let askers = rolesAsking(for: new, group)
      result.compareLists(
        (before[group] ?? []).map { (index: $0.offset, item: $0.element) },
        (now[group] ?? []).map { (index: $0.offset, item: $0.element) }, text: \.text,
        aspect: part(.criterion, group, of: new), of: subject, at: { [.child(.expects, $0)] },
        added: askers.isEmpty ? .clarifies : .asksMore, removed: .asksLess, roles: askers)
    }
  }

  private mutating func compareExamples(
    _ old: Competency, _ new: Competency, _ subject: Differences.Subject
  ) {
    if old.examples == new.examples { return }
    let (before, now) = (
      Dictionary(grouping: old.examples.enumerated()) { Group($0.element) },
      Dictionary(grouping: new.examples.enumerated()) { Group($0.element) }
    )
    for group in groups(Array(before.keys) + Array(now.keys), of: new) {
      result.compareLists(
        (before[group] ?? []).map { (index: $0.offset, item: $0.element) },
        (now[group] ?? []).map { (index: $0.offset, item: $0.element) }, text: \.text,
        aspect: part(.example, group, of: new), of: subject, at: { [.child(.example, $0)] },
        added: .clarifies, removed: .clarifies)
    }
  }

  // MARK: - Levels of a competency

  /// What criteria are told apart by, besides their words.
  fileprivate struct Group: Hashable {
    let level: Identifier
    let track: Identifier?

    init(_ expectation: Expectation) {
      level = expectation.level
      track = expectation.track
    }

    init(_ example: Example) {
      level = example.level
      track = example.track
    }
  }

  /// The groups, each once, in the order of the scale.
  private func groups(_ all: [Group], of competency: Competency) -> [Group] {
    let levels = new.scales.first { $0.id == competency.scale }?.levels.map(\.id) ?? []
    return Set(all).sorted { first, second in
      let places = (
        levels.firstIndex(of: first.level) ?? levels.count,
        levels.firstIndex(of: second.level) ?? levels.count
      )
      if places.0 != places.1 { return places.0 < places.1 }
      if first.level != second.level { return first.level < second.level }
      return (first.track?.lexical ?? "") < (second.track?.lexical ?? "")
    }
  }

  private func part(
    _ kind: ChangedPart.Kind, _ group: Group, of competency: Competency
  ) -> ChangedPart {
    let level = title(ofLevel: group.level, onScale: competency.scale, in: new)
    return ChangedPart(
      kind, id: group.level.lexical,
      title: "\(kind.rawValue) of '\(level)'" + (group.track.map { " on track '\($0)'" } ?? ""))
  }

  /// The roles of both sides that must meet what a level of a competency expects.
  private func rolesAsking(for competency: Competency, _ group: Group) -> [Identifier] {
    guard let scale = new.scales.first(where: { $0.id == competency.scale }),
      let level = scale.levels.firstIndex(where: { $0.id == group.level })
    else { return [] }
    return new.tracks.flatMap { track -> [Identifier] in
      if let only = group.track, only != track.id { return [] }
      return track.roles.filter { role in
        commonRoles.contains(role.id)
          && role.requirements.contains { requirement in
            requirement.asks(competency.id) { asked in
              guard let asked = scale.levels.firstIndex(where: { $0.id == asked }) else {
                return false
              }
              return competency.isCumulative ? level <= asked : level == asked
            }
          }
      }.map(\.id)
    }
  }

  func title(
    ofLevel level: Identifier, onScale scale: Identifier?, in framework: Framework
  ) -> String {
    let scale = framework.scales.first { $0.id == scale }
    return scale?.levels.first { $0.id == level }?.title ?? level.lexical
  }

  private static func competencies(of framework: Framework) -> [Placed] {
    var placed: [Placed] = []
    for area in framework.areas {
      for competency in area.competencies {
        placed.append(Placed(competency: competency, number: placed.count, area: area.id))
      }
    }
    return placed
  }

  private static func words(of competency: Competency) -> Set<String> {
    competency.expectations.reduce(Words.of(competency.title, competency.summary)) { words, item in
      words.union(Words.of(item.text))
    }
  }
}

extension Requirement {
  /// Whether somebody in the role has to meet a level of a competency, or may choose to.
  fileprivate func asks(_ competency: Identifier, at fits: (Identifier) -> Bool) -> Bool {
    switch self {
    case .competency(let requirement):
      requirement.competency == competency && !requirement.isOptional && fits(requirement.level)
    case .choice(let choice):
      choice.alternatives.contains { $0.asks(competency, at: fits) }
    }
  }
}
