import CoequalModel
import CoequalRegistry

// Routes: the moves, and what can be reached by them.

extension FrameworkComparison {
  private struct Route: Hashable {
    let from, to: Identifier
    let kind: MoveKind

    init(_ move: Move) {
      (from, to, kind) = (move.from, move.to, move.kind)
    }
  }

  /// Compares the moves between roles of both sides; those of a role that is new or gone come and go
  /// with it.
  mutating func compareMoves() {
    let matching = Matching(
      old.moves, new.moves, key: Route.init, content: Route.init, words: { _ in [] })
    for pair in matching.pairs {
      let (before, now) = (old.moves[pair.old], new.moves[pair.new])
      if before == now { continue }
      compareConditions(
        before, now, subject(now, old: Locus(.move, pair.old), new: Locus(.move, pair.new)))
    }
    // A step that only has another kind now is still open.
    var others = Dictionary(grouping: matching.removed) { [old.moves[$0].from, old.moves[$0].to] }
    var kept: Set<Int> = []
    for index in matching.added where isBetweenCommonRoles(new.moves[index]) {
      let move = new.moves[index]
      if let position = others[[move.from, move.to]]?.popLast() {
        kept.insert(position)
        let subject = subject(move, old: Locus(.move, position), new: Locus(.move, index))
        result.compareValues(
          old.moves[position].kind, move.kind, "kind", of: subject, because: .clarifies)
        compareConditions(old.moves[position], move, subject)
      } else {
        result.note(
          .opened, subject(move, new: Locus(.move, index)), new: move.kind.rawValue,
          because: .opensRoute)
      }
    }
    for index in matching.removed where !kept.contains(index) {
      let move = old.moves[index]
      guard isBetweenCommonRoles(move) else { continue }
      result.note(
        .closed, subject(move, old: Locus(.move, index)), old: move.kind.rawValue,
        because: .closesRoute)
    }
    compareReach()
  }

  private func isBetweenCommonRoles(_ move: Move) -> Bool {
    commonRoles.contains(move.from) && commonRoles.contains(move.to)
  }

  private func subject(
    _ move: Move, old: Locus? = nil, new: Locus? = nil
  ) -> Differences.Subject {
    let title = [move.from, move.to].map { id in
      newLinked.roles[id].map { newLinked.role($0).title } ?? id.lexical
    }.joined(separator: " → ")
    return Differences.Subject(
      part: ChangedPart(.move, id: "\(move.from) \(move.to) \(move.kind.rawValue)", title: title),
      old: old, new: new, roles: [move.from])
  }

  private mutating func compareConditions(
    _ before: Move, _ now: Move, _ subject: Differences.Subject
  ) {
    var kinds: [ConditionKind] = []
    for condition in before.conditions + now.conditions where !kinds.contains(condition.kind) {
      kinds.append(condition.kind)
    }
    for kind in kinds {
      func ofKind(_ move: Move) -> [(index: Int, item: MoveCondition)] {
        move.conditions.enumerated().filter { $0.element.kind == kind }.map {
          (index: $0.offset, item: $0.element)
        }
      }
      result.compareLists(
        ofKind(before), ofKind(now), text: \.text,
        aspect: ChangedPart(.condition, id: kind.rawValue, title: "condition (\(kind.rawValue))"),
        of: subject, at: { [.child(.condition, $0)] }, added: .asksMore, removed: .asksLess)
    }
  }

  // MARK: - What can be reached

  private mutating func compareReach() {
    let (before, now) = (old.reachedRoles, new.reachedRoles)
    if before.isEmpty || now.isEmpty { return }
    for placed in Self.roles(of: new) where commonRoles.contains(placed.role.id) {
      let id = placed.role.id
      let (was, isNow) = (before.contains(id), now.contains(id))
      if was == isNow { continue }
      result.note(
        isNow ? .reachable : .unreachable,
        subject(.role, id, placed.role.title, new: Locus(.role, placed.number), roles: [id]),
        because: isNow ? .opensRoute : .closesRoute)
    }
  }
}

extension Framework {
  /// The roles that people are hired into, the first of each track without such a one, and all that
  /// some chain of moves leads to from there; nothing where there are no moves at all.
  fileprivate var reachedRoles: Set<Identifier> {
    if moves.isEmpty { return [] }
    var next: [Identifier: [Identifier]] = [:]
    for move in moves { next[move.from, default: []].append(move.to) }
    var open = tracks.flatMap { track -> [Identifier] in
      let entries = track.roles.filter(\.isEntry).map(\.id)
      return entries.isEmpty ? track.roles.prefix(1).map(\.id) : entries
    }
    var reached: Set<Identifier> = []
    while let role = open.popLast() {
      if reached.insert(role).inserted { open += next[role] ?? [] }
    }
    return reached
  }
}
