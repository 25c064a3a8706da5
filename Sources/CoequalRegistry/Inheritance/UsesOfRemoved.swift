import CoequalModel

/// What of a framework still refers to things that it left out.
struct UsesOfRemoved {
  /// One reference.
  struct Use {
    /// What refers, as a message names it.
    let user: String
    let place: Place
    /// The move, where that is what refers: it can be left out as well.
    var move: ExtensionSubject?
  }

  private var uses: [EntityKind: [Identifier: [Use]]] = [:]
  private let removed: [EntityKind: Set<Identifier>]
  private let provenance: Provenance

  /// Looks for references to `removed` among those of a framework.
  ///
  /// Takes time for the kinds of references that can be meant.
  init(of removed: [EntityKind: Set<Identifier>], in resolved: ResolvedFramework) {
    self.removed = removed
    provenance = resolved.provenance
    if removed[.role] != nil { lookAtMoves(of: resolved.framework) }
    if removed[.role] != nil || removed[.competency] != nil || removed[.forum] != nil {
      lookAtRoles(of: resolved.framework)
    }
    if removed[.track] != nil || removed[.competency] != nil {
      lookAtCompetencies(of: resolved.framework)
    }
    if uses.isEmpty { return }
    // What was left out and declared anew is there.
    let declared = InheritedContents(of: resolved.framework)
    for (kind, ids) in removed {
      for id in ids where declared.position(of: kind, id) != nil { uses[kind]?[id] = nil }
    }
  }

  subscript(kind: EntityKind, id: Identifier) -> [Use]? { uses[kind]?[id] }

  /// What refers and where is worked out for a use only: nearly all references are none.
  private mutating func note(
    _ kind: EntityKind, _ id: Identifier?, _ user: @autoclosure () -> String,
    at locus: @autoclosure () -> Locus, move: ExtensionSubject? = nil
  ) {
    guard let id, removed[kind]?.contains(id) ?? false else { return }
    uses[kind, default: [:]][id, default: []].append(
      Use(user: user(), place: provenance.place(of: locus()), move: move))
  }

  private mutating func lookAtMoves(of framework: Framework) {
    for (index, move) in framework.moves.enumerated() {
      let subject = ExtensionSubject.move(from: move.from, to: move.to, kind: move.kind)
      note(
        .role, move.from, "the \(subject.description)",
        at: Locus(.move, index, attribute: "from"), move: subject)
      note(
        .role, move.to, "the \(subject.description)", at: Locus(.move, index, attribute: "to"),
        move: subject)
    }
  }

  private mutating func lookAtRoles(of framework: Framework) {
    var number = 0
    for track in framework.tracks {
      let roles = track.roles.span
      for position in roles.indices {
        lookAt(roles[position], number)
        number += 1
      }
    }
  }

  private mutating func lookAt(_ role: borrowing Role, _ number: Int) {
    let locus = Locus(.role, number)
    let id = role.id
    if removed[.competency] != nil {
      lookAt(role.requirements, of: id, at: locus.appending(.only(.requirements)))
    }
    for (index, seat) in role.seats.enumerated() {
      note(
        .forum, seat.forum, "role '\(id)'",
        at: locus.appending(.only(.seats)).appending(.child(.seat, index)).attribute("forum"))
    }
    note(
      .role, role.deprecation?.successor, "role '\(id)'",
      at: locus.appending(.only(.deprecated)).attribute("successor"))
  }

  private mutating func lookAt(_ items: [Requirement], of role: Identifier, at locus: Locus) {
    for (index, item) in items.enumerated() {
      switch item {
      case .competency(let requirement):
        note(
          .competency, requirement.competency, "role '\(role)'",
          at: locus.appending(.requirement(index)).attribute("competency"))
      case .choice(let choice):
        lookAt(choice.alternatives, of: role, at: locus.appending(.requirement(index)))
      }
    }
  }

  private mutating func lookAtCompetencies(of framework: Framework) {
    var number = 0
    for area in framework.areas {
      for competency in area.competencies {
        let position = number
        for (index, expectation) in competency.expectations.enumerated() {
          note(
            .track, expectation.track, "competency '\(competency.id)'",
            at: Locus(.competency, position, .child(.expects, index), attribute: "track"))
        }
        for (index, example) in competency.examples.enumerated() {
          note(
            .track, example.track, "competency '\(competency.id)'",
            at: Locus(.competency, position, .child(.example, index), attribute: "track"))
        }
        note(
          .competency, competency.deprecation?.successor, "competency '\(competency.id)'",
          at: Locus(.competency, position, .only(.deprecated), attribute: "successor"))
        number += 1
      }
    }
  }
}
