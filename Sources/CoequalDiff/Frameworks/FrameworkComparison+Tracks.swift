import CoequalModel
import CoequalRegistry

extension FrameworkComparison {
  /// Recognises tracks, and takes over their ids.
  mutating func matchTracks() -> Matching {
    let matching = Matching(
      old.tracks, new.tracks, key: \.id, content: { $0.roles.map(\.id) },
      words: { track in
        Words.of(track.title, track.summary)
          .union(Words.values("role", track.roles.map(\.id.lexical)))
      })
    let names = NewNames(matching, old.tracks, new.tracks, id: \.id)
    if names.isEmpty { return matching }
    for index in old.tracks.indices { old.tracks[index].id = names[old.tracks[index].id] }
    old.editCompetencies { competency in
      for index in competency.expectations.indices {
        if let track = competency.expectations[index].track {
          competency.expectations[index].track = names[track]
        }
      }
      for index in competency.examples.indices {
        if let track = competency.examples[index].track {
          competency.examples[index].track = names[track]
        }
      }
    }
    return matching
  }

  mutating func compareTracks(_ matching: Matching) {
    for pair in matching.pairs {
      let (before, now) = (old.tracks[pair.old], new.tracks[pair.new])
      let subject = subject(
        .track, now.id, now.title, old: Locus(.track, pair.old), new: Locus(.track, pair.new))
      noteRenaming(oldLinked.framework.tracks[pair.old].id, now.id, subject)
      result.compareTitles(before.title, now.title, of: subject)
      result.compareTexts(before.summary, now.summary, .summary, of: subject)
      result.compareValues(before.kind, now.kind, "kind", of: subject, because: .changesRules)
      result.comparePromises(
        before.dualUntil, now.dualUntil, order: gradeOrder(before.dualUntil, now.dualUntil),
        of: subject)
    }
    for index in matching.added {
      let track = new.tracks[index]
      result.note(
        .added, subject(.track, track.id, track.title, new: Locus(.track, index)), because: .adds)
    }
    for index in matching.removed {
      let track = old.tracks[index]
      result.note(
        .removed, subject(.track, track.id, track.title, old: Locus(.track, index)),
        because: .takesBack)
    }
  }

  mutating func compareForums() {
    let matching = Matching(
      old.forums, new.forums, key: \.id, content: { [$0.title, $0.summary] },
      words: { Words.of($0.title, $0.summary) })
    let names = NewNames(matching, old.forums, new.forums, id: \.id)
    if !names.isEmpty {
      old.editRoles { role in
        for index in role.seats.indices { role.seats[index].forum = names[role.seats[index].forum] }
      }
    }
    for pair in matching.pairs {
      let (before, now) = (old.forums[pair.old], new.forums[pair.new])
      let subject = subject(
        .forum, now.id, now.title, old: Locus(.forum, pair.old), new: Locus(.forum, pair.new))
      noteRenaming(before.id, now.id, subject)
      result.compareTitles(before.title, now.title, of: subject)
      result.compareTexts(before.summary, now.summary, .summary, of: subject)
    }
    for index in matching.added {
      let forum = new.forums[index]
      result.note(
        .added, subject(.forum, forum.id, forum.title, new: Locus(.forum, index)), because: .adds)
    }
    for index in matching.removed {
      let forum = old.forums[index]
      result.note(
        .removed, subject(.forum, forum.id, forum.title, old: Locus(.forum, index)),
        because: .clarifies)
    }
  }

  /// How two grades stand to each other; `nil` where nobody can say.
  func gradeOrder(_ before: Identifier?, _ now: Identifier?) -> Order? {
    guard let before, let now else { return nil }
    if before == now { return .same }
    if let structure = newLinked.structure, let first = structure.rank(of: before),
      let second = structure.rank(of: now)
    {
      return Order(first, second)
    }
    guard let structure = oldLinked.structure, let first = structure.rank(of: before),
      let second = structure.rank(of: now)
    else { return nil }
    return Order(first, second)
  }
}

extension Differences {
  /// Compares the grades until which something is promised.
  mutating func comparePromises(
    _ old: Identifier?, _ new: Identifier?, order: Order?, of subject: Subject
  ) {
    if old == new { return }
    let aspect = ChangedPart(.text, id: "dual-until", title: "promised until")
    let (kind, reason): (ChangeKind, ChangeReason) =
      switch (old, new, order) {
      case (nil, _, _): (.added, .raises)
      case (_, nil, _): (.removed, .takesBack)
      case (_, _, .raised): (.raised, .raises)
      case (_, _, .lowered): (.lowered, .takesBack)
      default: (.changed, .changesRules)
      }
    note(
      kind, subject.attribute("dual-until"), aspect, old: old?.lexical, new: new?.lexical,
      because: reason)
  }
}
