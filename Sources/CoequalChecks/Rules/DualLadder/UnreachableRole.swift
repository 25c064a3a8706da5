import CoequalModel
import CoequalRegistry

extension Rule {
  /// A role that no chain of moves leads to.
  static let unreachableRole = Rule(
    RuleDescription(
      "unreachable-role", "a role that nobody can reach", group: .dualLadder, severity: .warning,
      meaning: """
        Every role must be one that people are hired into, or one that some chain of declared moves \
        leads to from such a role. Moves are never guessed from the order of roles. A framework without \
        any moves gives one finding. Where a framework says nowhere how people come to a track, neither \
        by an entry nor by a move from another track, every track counts as one that people are hired \
        into on its lowest grade. Deprecated roles are left alone.
        """,
      rationale: """
        A rung without a way to it is decoration. On a career page it promises a future; in fact it is \
        filled by appointment, or by nobody.
        """,
      repair: "Add the move that leads there, or write entry=\"true\" if people are hired into it.",
      conventions: [.entryRoles],
      passing: [
        RuleExample(
          "a ladder with its moves",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title></role>
              <role id="senior" grade="g3"><title>Senior</title></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/></moves>
            """),
        RuleExample(
          "two jobs, and nothing about how people come to them",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="engineer" grade="g2"><title>Engineer</title></role>
                <role id="senior" grade="g3"><title>Senior</title></role></track>
              <track id="architecture" kind="individual-contributor"><title>Architecture</title>
                <role id="architect" grade="g4"><title>Architect</title></role></track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/></moves>
            """),
      ],
      failing: [
        RuleExample(
          "a rung without a move to it, and one above it",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title></role>
              <role id="senior" grade="g3"><title>Senior</title></role>
              <↓role id="staff" grade="g4"><title>Staff</title></role>
              <↓role id="principal" grade="g5"><title>Principal</title></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/>
              <move from="staff" to="principal" kind="promotion"/></moves>
            """),
        RuleExample(
          "no moves at all",
          framework: """
            <↓tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title></role>
              <role id="senior" grade="g3"><title>Senior</title></role>
            </track></tracks>
            """),
      ]),
    inEachFramework: { rule, linked, conventions in
      let entries = linked.entryRoles(conventions)
      if linked.moves.isEmpty {
        guard entries.count < linked.roleCount else { return [] }
        return [rule.findingWithoutMoves(linked, roles: linked.roleCount - entries.count)]
      }
      let reached = linked.rolesReached(from: entries)
      return (0..<linked.roleCount).compactMap { number in
        guard !reached[number], linked.role(number).deprecation == nil else { return nil }
        return rule.finding(linked, number)
      }
    })
}

extension LinkedFramework {
  /// The roles that people enter from outside.
  fileprivate func entryRoles(_ conventions: Conventions) -> [Int] {
    let declared = compactMapRoles { number, role in role.isEntry ? number : nil }
    guard conventions.isStandard(.entryRoles) else { return declared }
    // Without a structure no grade is known; then the lowest role of every track is one.
    let lowest = (0..<roleCount).compactMap { rank(ofRole: $0) }.min()
    let tracksWithEntry = Set(declared.map { rolePlaces[$0].track })
    let isOpen = lowest == nil || (declared.isEmpty && !linksTracks)
    let lowestRoles = rolePlaces.indices.filter { number in
      isLowest(number) && !tracksWithEntry.contains(rolePlaces[number].track)
        && (isOpen || rank(ofRole: number) == lowest)
    }
    return declared + lowestRoles
  }

  /// Whether a role is the first of its track, or on the same grade as that.
  private func isLowest(_ number: Int) -> Bool {
    let first = firstRole(ofTrack: Int(rolePlaces[number].track))
    if number == first { return true }
    guard let rank = rank(ofRole: number) else { return false }
    return rank == self.rank(ofRole: first)
  }

  /// Whether some move leads from one track to another.
  private var linksTracks: Bool {
    moves.contains { move in
      move.from >= 0 && move.to >= 0
        && rolePlaces[Int(move.from)].track != rolePlaces[Int(move.to)].track
    }
  }

  /// Which roles some chain of moves leads to.
  ///
  /// Takes time in proportion to roles and moves.
  fileprivate func rolesReached(from entries: [Int]) -> [Bool] {
    var starts = [Int32](repeating: 0, count: roleCount + 1)
    let known = moves.filter { $0.from >= 0 && $0.to >= 0 }
    for move in known { starts[Int(move.from) + 1] += 1 }
    for number in 0..<roleCount { starts[number + 1] += starts[number] }
    var next = starts
    var targets = [Int32](repeating: 0, count: known.count)
    for move in known {
      targets[Int(next[Int(move.from)])] = move.to
      next[Int(move.from)] += 1
    }
    var reached = [Bool](repeating: false, count: roleCount)
    var open = entries
    while let number = open.popLast() {
      guard !reached[number] else { continue }
      reached[number] = true
      for target in targets[Int(starts[number])..<Int(starts[number + 1])] {
        open.append(Int(target))
      }
    }
    return reached
  }
}

extension RuleDescription {
  fileprivate func finding(_ linked: LinkedFramework, _ number: Int) -> Finding {
    let role = linked.role(number)
    return finding(
      "no chain of moves leads to '\(role.id)', and nobody is hired into it",
      at: linked.provenance.place(of: Locus(.role, number)),
      help: [
        "add a move to '\(role.id)', or write entry=\"true\" if people are hired into it",
        recordWhyNot,
      ])
  }

  fileprivate func findingWithoutMoves(_ linked: LinkedFramework, roles: Int) -> Finding {
    finding(
      "framework '\(linked.framework.id)' declares no moves, so nobody can reach \(roles) of its roles",
      at: linked.provenance.place(of: Locus(.document, 0, .only(.tracks))),
      help: [
        "add <moves> with one <move from=\"…\" to=\"…\" kind=\"promotion\"/> for each step",
        recordWhyNot,
      ])
  }
}
