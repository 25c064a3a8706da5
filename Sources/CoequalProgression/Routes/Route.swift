/// One way from a role to another.
public struct Route: Hashable, Sendable {
  /// Its moves in their order.
  public let steps: [RouteStep]
  /// What all of it takes; what is not known of a person counts as not there.
  public let effort: MoveEffort
  /// The same if what is not known of a person were as good as can be.
  public let best: MoveEffort

  init(steps: [RouteStep]) {
    self.steps = steps
    effort = steps.reduce(MoveEffort()) { $0 + $1.gap.effort }
    best = steps.reduce(MoveEffort()) { $0 + $1.gap.best }
  }
}

/// One move of a route, with roles by their numbers in the graph.
public struct RouteStep: Hashable, Sendable {
  /// The number of the move in the graph.
  public let edge: Int
  /// The role that is left.
  public let from: Int
  /// The role that is entered.
  public let to: Int
  /// What it asks for that is missing.
  public let gap: MoveGap
  /// The roles that could be reached from the role that is left and can no longer be; the role itself
  /// among them where no moves lead back to it.
  public let closed: [Int]
  /// The roles that can be reached now and could not before.
  public let opened: [Int]
  /// How many roles can be reached now, by any moves.
  public let reachable: Int
}

/// What is known of the routes that somebody asks for.
public struct RouteAnswer: Hashable, Sendable {
  /// The question.
  public let question: RouteQuestion
  /// The best routes, the best first.
  public let routes: [Route]
  /// What stands between the roles where there is no route.
  public let obstacle: RouteObstacle?
}

extension RoleGraph {
  /// The best routes without loops, or what stands in the way.
  ///
  /// - Complexity: that of the search, and O(*s* *m*) for what *s* steps keep open among *m* moves
  public func answer(_ question: RouteQuestion) -> RouteAnswer {
    let ways = moves(question)
    var reach = ReachTable(self, question.constraints)
    let routes = ways.map { way in Route(steps: way.map { step(Int($0), question, &reach) }) }
    return RouteAnswer(
      question: question, routes: routes,
      obstacle: routes.isEmpty ? obstacle(question) : nil)
  }

  /// The roles of the best routes, from the one that is left to the one that is wanted, without what
  /// their steps ask for.
  public func ways(_ question: RouteQuestion) -> [[Int]] {
    moves(question).map { moves in [question.from] + moves.map { graph.target(Int($0)) } }
  }

  /// The best routes as lists of moves.
  private func moves(_ question: RouteQuestion) -> [[Int32]] {
    guard hasRole(question.from), hasRole(question.to) else { return [] }
    let isOpen = openRoles(question.constraints, from: question.from)
    guard isOpen[question.to] else { return [] }
    var search = RouteSearch(
      graph, RouteCosts(graph, question.order, replacing: efforts(question, through: isOpen)),
      from: question.from, to: question.to, through: isOpen,
      mostMoves: question.constraints.mostMoves)
    return search.best(question.count)
  }

  /// What moves ask of the person of a question, for those that a route of theirs can take.
  private func efforts(_ question: RouteQuestion, through isOpen: [Bool]) -> [Int: MoveEffort] {
    guard question.person != nil else { return [:] }
    let before = graph.moves(from: question.from, through: isOpen)
    let after = graph.moves(to: question.to, through: isOpen)
    var efforts: [Int: MoveEffort] = [:]
    for start in before.indices where before[start] >= 0 {
      for edge in graph.edges(from: start) where after[graph.target(edge)] >= 0 {
        efforts[edge] = gap(from: start, to: graph.target(edge), for: question)?.effort
      }
    }
    return efforts
  }

  private func step(
    _ edge: Int, _ question: RouteQuestion, _ reach: inout ReachTable
  ) -> RouteStep {
    let (from, to) = (graph.source(edge), graph.target(edge))
    let (before, after) = (reach.roles(from: from), reach.roles(from: to))
    return RouteStep(
      edge: edge, from: from, to: to, gap: gap(edge, question),
      closed: before.subtracting(after).sorted(), opened: after.subtracting(before).sorted(),
      reachable: after.count - 1)
  }
}

extension RoleGraph {
  /// What a move of the graph asks for.
  fileprivate func gap(_ edge: Int, _ question: RouteQuestion) -> MoveGap {
    guard question.person != nil else { return gaps[edge] }
    return gap(from: graph.source(edge), to: graph.target(edge), for: question) ?? gaps[edge]
  }
}

/// Which roles can be reached from others by any moves, remembered: routes have steps in common.
private struct ReachTable {
  let graph: MoveGraph
  let isOpen: [Bool]
  var known: [Int: Set<Int>] = [:]

  init(_ roles: RoleGraph, _ constraints: RouteConstraints) {
    graph = roles.graph
    isOpen = roles.openRoles(RouteConstraints(allowsDeprecated: constraints.allowsDeprecated))
  }

  /// The role itself is among them.
  mutating func roles(from role: Int) -> Set<Int> {
    if let reach = known[role] { return reach }
    let moves = graph.moves(from: role, through: isOpen)
    let reach = Set(moves.indices.filter { moves[$0] >= 0 })
    known[role] = reach
    return reach
  }
}
