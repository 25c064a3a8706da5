import CoequalModel
import CoequalRegistry

extension Rule {
  /// Promotions that lead back to where they began.
  static let promotionCycle = Rule(
    RuleDescription(
      "promotion-cycle", "promotions that lead round in a circle", group: .structure,
      severity: .error,
      meaning: """
        No chain of promotions leads from a role back to itself. Each circle is told once, with the \
        roles it goes through; roles that several circles share are told once for all of them. \
        Deprecated roles are left alone.
        """,
      rationale: """
        A promotion is a step to a role of more value. In a circle each role would be worth more than \
        itself, so grades, pay and the time until a role cannot be told from the moves any more. Mostly \
        one of the moves is a lateral one, or the wrong way round.
        """,
      repair: """
        Find the move that is no step up: make it lateral, a switch or a return, or turn it round.
        """,
      passing: [
        RuleExample(
          "up by promotion and down by return",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title></role>
              <role id="senior" grade="g3"><title>Senior</title></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/>
              <move from="senior" to="engineer" kind="return"/></moves>
            """)
      ],
      failing: [
        RuleExample(
          "three promotions in a circle",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="engineer" grade="g2"><title>Engineer</title></role>
              <role id="senior" grade="g3"><title>Senior</title></role>
              <role id="staff" grade="g4"><title>Staff</title></role>
            </track></tracks>
            <moves><move from="engineer" to="senior" kind="promotion"/>
              <move from="senior" to="staff" kind="promotion"/>
              <move from="staff" to="↓engineer" kind="promotion"/></moves>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      PromotionGraph(linked).cycles().map { rule.finding($0, of: linked) }
    })
}

/// The promotions between roles that are not deprecated.
private struct PromotionGraph {
  /// The moves that leave each role, by their numbers.
  private let next: [Int: [Int]]
  private let moves: [LinkedMove]

  init(_ linked: LinkedFramework) {
    moves = linked.moves
    let isDeprecated = linked.isDeprecated
    next = Dictionary(
      grouping: moves.indices.filter { index in
        let move = linked.moves[index]
        return move.kind == .promotion && move.from >= 0 && move.to >= 0
          && !isDeprecated[Int(move.from)] && !isDeprecated[Int(move.to)]
      }, by: { Int(linked.moves[$0].from) })
  }

  /// One circle for each group of roles that are joined by circles, as the numbers of its moves.
  ///
  /// Takes time in proportion to roles and moves, and no recursion: a ladder can be very long.
  func cycles() -> [[Int]] {
    components().compactMap { members in
      let members = Set(members)
      guard let first = members.min() else { return nil }
      return cycle(from: first, within: members)
    }
    .sorted { ($0.last ?? 0) < ($1.last ?? 0) }
  }

  /// Follows promotions within a group until a role comes again; `nil` for a role by itself.
  private func cycle(from first: Int, within members: Set<Int>) -> [Int]? {
    var path: [Int] = []
    var position: [Int: Int] = [:]
    var role = first
    while true {
      if let start = position[role] { return Array(path[start...]) }
      position[role] = path.count
      guard let move = next[role]?.first(where: { members.contains(Int(moves[$0].to)) }) else {
        return nil
      }
      path.append(move)
      role = Int(moves[move].to)
    }
  }

  /// The strongly connected components (Tarjan's algorithm).
  private func components() -> [[Int]] {
    var order: [Int: Int] = [:]
    var low: [Int: Int] = [:]
    var isOpen: Set<Int> = []
    var open: [Int] = []
    var components: [[Int]] = []
    for root in next.keys.sorted() where order[root] == nil {
      var calls: [(role: Int, edge: Int)] = [(root, 0)]
      while let (role, edge) = calls.last {
        if edge == 0 {
          order[role] = order.count
          low[role] = order[role]
          open.append(role)
          isOpen.insert(role)
        }
        let edges = next[role] ?? []
        if edge < edges.count {
          calls[calls.count - 1].edge += 1
          let target = Int(moves[edges[edge]].to)
          if order[target] == nil {
            calls.append((target, 0))
          } else if isOpen.contains(target) {
            low[role] = min(low[role] ?? 0, order[target] ?? 0)
          }
          continue
        }
        calls.removeLast()
        if let caller = calls.last?.role {
          low[caller] = min(low[caller] ?? 0, low[role] ?? 0)
        }
        guard low[role] == order[role] else { continue }
        var members: [Int] = []
        while let member = open.popLast() {
          isOpen.remove(member)
          members.append(member)
          if member == role { break }
        }
        components.append(members)
      }
    }
    return components
  }
}

extension RuleDescription {
  fileprivate func finding(_ cycle: [Int], of linked: LinkedFramework) -> Finding {
    let last = cycle[cycle.count - 1]
    let roles = cycle.map { linked.role(Int(linked.moves[$0].from)).id.lexical }
    let start = linked.role(Int(linked.moves[last].to)).id
    return finding(
      roles.count == 1
        ? "promotion from '\(start)' leads to itself"
        : "promotions lead from \(roles.quotedListing()) back to '\(start)'",
      at: linked.place(ofMove: last, attribute: "to"),
      notes: cycle.dropLast().prefix(Self.mostNotes).map { move in
        Finding.Note("one of the promotions", at: linked.place(ofMove: move, attribute: "to"))
      },
      help: ["make one of the moves lateral, a switch or a return, or turn it round"])
  }

  private static let mostNotes = 5
}
