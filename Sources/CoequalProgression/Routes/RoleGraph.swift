public import CoequalModel
public import CoequalRegistry

/// The roles of frameworks and the moves between them, to find routes in.
///
/// Roles are numbered through all frameworks in the catalog's order, and in each as they are written; so
/// the same documents give the same numbers in whatever order their files were found.
public struct RoleGraph: Sendable {
  /// The frameworks.
  public let frameworks: [LinkedFramework]
  /// How competencies grow beside each other.
  public let growth: GrowthTime
  /// By what the ways through choices are compared: the one that comes first is what a move asks for.
  public let order: RouteOrder
  /// For each framework the number of its first role; one more at the end.
  private let firstRoles: [Int]
  /// What each role asks for.
  private let trees: [RequirementTree]
  package let graph: MoveGraph
  /// What each move asks for.
  let gaps: [MoveGap]
  /// For each move the declarations that allow it, as positions in the framework's list: one for each
  /// kind.
  private let declarations: [[Int]]

  /// The graph of frameworks.
  ///
  /// Moves that name a role that is not there are left out; they are findings.
  ///
  /// - Parameters:
  ///   - frameworks: The frameworks.
  ///   - growth: How competencies grow beside each other.
  ///   - order: By what the ways through choices are compared: as the routes that are asked for.
  /// - Complexity: O(*n* + *m* log *m*) for *n* requirements and *m* moves, and for each move what it takes to
  ///   compare its two roles: for *r* requirements without choices O(*r* log *r*); with choices also each of
  ///   one role beside each of the other, and a search of the nearest way, which is exponential in the
  ///   competencies that choices share, and takes at most 200,000 steps
  public init(_ frameworks: [LinkedFramework], growth: GrowthTime, order: RouteOrder = .months) {
    self.frameworks = frameworks
    self.growth = growth
    self.order = order
    var firstRoles = [0]
    var trees: [RequirementTree] = []
    var steps: [(from: Int, to: Int, declarations: [Int])] = []
    for (number, linked) in frameworks.enumerated() {
      let first = firstRoles[number]
      firstRoles.append(first + linked.roleCount)
      trees += (0..<linked.roleCount).map { RequirementTree(role: $0, in: linked) }
      steps += Self.steps(of: linked).map {
        (first + $0.from, first + $0.to, $0.declarations)
      }
    }
    let holdings = trees.map(Holding.init(meeting:))
    let gaps = steps.map { MoveGap(trees[$0.to], for: holdings[$0.from], growth, order) }
    self.firstRoles = firstRoles
    self.trees = trees
    self.gaps = gaps
    declarations = steps.map(\.declarations)
    graph = MoveGraph(
      nodeCount: trees.count,
      edges: zip(steps, gaps).map {
        MoveGraph.Edge(from: $0.from, to: $0.to, effort: $1.effort)
      })
  }

  /// The graph of a catalog's own frameworks, under its project's settings.
  public init(_ catalog: Catalog, conventions: Conventions = .standard) {
    self.init(
      catalog.frameworks, growth: GrowthTime(catalog.project.progression, conventions))
  }

  /// The moves of a framework by the roles that they leave and enter, each pair once.
  private static func steps(
    of linked: LinkedFramework
  ) -> [(from: Int, to: Int, declarations: [Int])] {
    var steps: [(from: Int, to: Int, declarations: [Int])] = []
    let known = linked.moves.indices.filter { index in
      let move = linked.moves[index]
      return move.from >= 0 && move.to >= 0 && move.from != move.to
    }.sorted { first, second in
      let (one, other) = (linked.moves[first], linked.moves[second])
      return (one.from, one.to, first) < (other.from, other.to, second)
    }
    for index in known {
      let (from, to) = (Int(linked.moves[index].from), Int(linked.moves[index].to))
      if let last = steps.last, last.from == from, last.to == to {
        steps[steps.count - 1].declarations.append(index)
      } else {
        steps.append((from, to, [index]))
      }
    }
    return steps
  }

  // MARK: - Looking things up

  /// The number of roles.
  public var roleCount: Int { trees.count }

  /// The number of a role of a framework of this graph; `nil` where there is no such framework or role.
  public func role(_ number: Int, of linked: LinkedFramework) -> Int? {
    frameworks.firstIndex {
      $0.framework.id == linked.framework.id && $0.framework.version == linked.framework.version
    }.flatMap { (0..<linked.roleCount).contains(number) ? firstRoles[$0] + number : nil }
  }

  /// The framework of a role, and its number there; `nil` where the graph has no role of this number.
  ///
  /// - Complexity: O(log *n*) for *n* frameworks
  public subscript(role: Int) -> (framework: LinkedFramework, number: Int)? {
    hasRole(role) ? place(of: role) : nil
  }

  func hasRole(_ role: Int) -> Bool { trees.indices.contains(role) }

  // What follows is for roles that the graph has.

  /// The framework of a role, and its number there.
  package func place(of role: Int) -> (framework: LinkedFramework, number: Int) {
    let framework = framework(of: role)
    return (frameworks[framework], role - firstRoles[framework])
  }

  /// The position of the framework of a role.
  package func framework(of role: Int) -> Int {
    var (low, high) = (0, frameworks.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if firstRoles[middle] <= role { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The role of a number.
  package func role(_ role: Int) -> Role {
    let place = place(of: role)
    return place.framework.role(place.number)
  }

  /// The track that a role is on.
  package func track(of role: Int) -> Track {
    let place = place(of: role)
    return place.framework.track(ofRole: place.number)
  }

  /// The number of moves, each pair of roles counted once.
  package var moveCount: Int { graph.edgeCount }

  /// The roles that a move leaves and enters.
  package func ends(ofMove edge: Int) -> (from: Int, to: Int) {
    (graph.source(edge), graph.target(edge))
  }

  // MARK: - What follows from them

  /// The roles that moves lead to from a role, itself left out; deprecated ones are passed by.
  ///
  /// None for a number that no role has.
  public func reachable(from role: Int) -> [Int] {
    guard hasRole(role) else { return [] }
    let moves = graph.moves(from: role, through: openRoles(RouteConstraints(), from: role))
    return moves.indices.filter { moves[$0] > 0 }
  }

  /// The declarations of a move, one for each of its kinds; none where there is no such move.
  public func moves(_ edge: Int) -> [Move] {
    guard declarations.indices.contains(edge) else { return [] }
    let framework = place(of: graph.source(edge)).framework.framework
    return declarations[edge].map { framework.moves[$0] }
  }

  /// What a move between two roles would ask for, whether or not it exists; `nil` where one of them does
  /// not exist, and for roles of different frameworks, whose competencies have nothing to do with each
  /// other.
  public func gap(from start: Int, to end: Int) -> MoveGap? {
    guard hasRole(start), hasRole(end), framework(of: start) == framework(of: end) else {
      return nil
    }
    return MoveGap(trees[end], for: Holding(meeting: trees[start]), growth, order)
  }

  /// What a person lacks for a role, measured as ``Readiness`` measures it.
  ///
  /// - Parameters:
  ///   - person: Levels in the framework of the role.
  ///   - left: A role on the way that the person meets by then; `nil` for what is there today.
  ///   - role: The role that is wanted.
  /// - Returns: `nil` where one of the roles does not exist, or they are of different frameworks.
  public func gap(of person: PersonLevels, meeting left: Int? = nil, to role: Int) -> MoveGap? {
    guard hasRole(role) else { return nil }
    guard let left else { return MoveGap(trees[role], for: person, growth, order) }
    guard hasRole(left), framework(of: left) == framework(of: role) else { return nil }
    let grown = person.meeting(trees[left], in: place(of: role).framework)
    return MoveGap(
      trees[role], for: grown, growth, order,
      settled: Holding(meeting: trees[left]).settledChoices(of: trees[role]))
  }

  /// The levels that everybody has who meets a role, by the number of the competency.
  func certainLevels(ofRole role: Int) -> [(competency: Int, level: Int)] {
    let tree = trees[role]
    return tree.certain.compactMap { leaf in
      tree.slots[leaf.slot].competency.map { ($0, leaf.bar) }
    }
  }

  /// What a move asks of the person of a question, or else of whoever meets the role that is left.
  func gap(from start: Int, to end: Int, for question: RouteQuestion) -> MoveGap? {
    guard let person = question.person else { return gap(from: start, to: end) }
    return gap(of: person, meeting: start == question.from ? nil : start, to: end)
  }
}
