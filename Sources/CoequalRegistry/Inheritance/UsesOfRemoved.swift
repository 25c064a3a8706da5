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

  init(_ resolved: ResolvedFramework) {
    removed = resolved.removed
    provenance = resolved.provenance
    let declared = InheritedContents(of: resolved.framework)
    lookAtMoves(of: resolved.framework)
    lookAtRoles(of: resolved.framework)
    lookAtCompetencies(of: resolved.framework)
    // What was left out and declared anew is there.
    for (kind, ids) in removed {
      for id in ids where declared.position(of: kind, id) != nil { uses[kind]?[id] = nil }
    }
  }

  subscript(kind: EntityKind, id: Identifier) -> [Use]? { uses[kind]?[id] }

  private mutating func note(
    _ kind: EntityKind, _ id: Identifier?, _ user: String, at locus: Locus,
    move: ExtensionSubject? = nil
  ) {
    guard let id, removed[kind]?.contains(id) ?? false else { return }
    uses[kind, default: [:]][id, default: []].append(
      Use(user: user, place: provenance.place(of: locus), move: move))
  }

  private mutating func lookAtMoves(of framework: Framework) {
    for (index, move) in framework.moves.enumerated() {
      let subject = ExtensionSubject.move(from: move.from, to: move.to, kind: move.kind)
      for (name, role) in [("from", move.from), ("to", move.to)] {
        note(
          .role, role, "the \(subject.description)", at: Locus(.move, index, attribute: name),
          move: subject)
      }
    }
  }

  private mutating func lookAtRoles(of framework: Framework) {
    var number = 0
    for track in framework.tracks {
      for role in track.roles {
        let locus = Locus(.role, number)
        let user = "role '\(role.id)'"
        lookAt(role.requirements, user, at: locus.appending(.only(.requirements)))
        for (index, seat) in role.seats.enumerated() {
          note(
            .forum, seat.forum, user,
            at: locus.appending(.only(.seats)).appending(.child(.seat, index)).attribute("forum"))
        }
        note(
          .role, role.deprecation?.successor, user,
          at: locus.appending(.only(.deprecated)).attribute("successor"))
        number += 1
      }
    }
  }

  private mutating func lookAt(_ items: [Requirement], _ user: String, at locus: Locus) {
    for (index, item) in items.enumerated() {
      let locus = locus.appending(.requirement(index))
      switch item {
      case .competency(let requirement):
        note(
          .competency, requirement.competency, user, at: locus.attribute("competency"))
      case .choice(let choice): lookAt(choice.alternatives, user, at: locus)
      }
    }
  }

  private mutating func lookAtCompetencies(of framework: Framework) {
    var number = 0
    for area in framework.areas {
      for competency in area.competencies {
        let user = "competency '\(competency.id)'"
        for (index, expectation) in competency.expectations.enumerated() {
          note(
            .track, expectation.track, user,
            at: Locus(.competency, number, .child(.expects, index), attribute: "track"))
        }
        note(
          .competency, competency.deprecation?.successor, user,
          at: Locus(.competency, number, .only(.deprecated), attribute: "successor"))
        number += 1
      }
    }
  }
}
