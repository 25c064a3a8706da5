import CoequalModel

// What levels of a competency expect, and whom that concerns.

extension FrameworkComparison {
  mutating func compareCriteria(
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

  mutating func compareExamples(
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
    var roles: [Identifier] = []
    for asker in askers[competency.id] ?? [] where roles.last != asker.role {
      if let only = group.track, only != asker.track { continue }
      guard let asked = scale.levels.firstIndex(where: { $0.id == asker.level }) else { continue }
      if competency.isCumulative ? level <= asked : level == asked { roles.append(asker.role) }
    }
    return roles
  }

  func title(
    ofLevel level: Identifier, onScale scale: Identifier?, in framework: Framework
  ) -> String {
    let scale = framework.scales.first { $0.id == scale }
    return scale?.levels.first { $0.id == level }?.title ?? level.lexical
  }
}

/// A role that asks for a competency at a level.
struct Asker {
  let role, track, level: Identifier
}

extension FrameworkComparison {
  /// Notes which roles of both sides ask for which competency, by themselves or among others to choose.
  mutating func findAskers() {
    for track in new.tracks {
      for role in track.roles where commonRoles.contains(role.id) {
        var requirements = role.requirements
        requirements.editCompetencies { requirement in
          if requirement.isOptional { return }
          askers[requirement.competency, default: []].append(
            Asker(role: role.id, track: track.id, level: requirement.level))
        }
      }
    }
  }
}
