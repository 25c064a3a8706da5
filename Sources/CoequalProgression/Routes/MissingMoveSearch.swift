import CoequalModel
import CoequalRegistry

/// Looks for the moves that would open a route and ask for least.
///
/// What a move asks for takes long to measure where roles have choices. So it is measured only where a
/// count of levels that can be no greater leaves the move among the nearest.
struct MissingMoveSearch {
  private let question: RouteQuestion
  private let roles: RoleGraph
  private var nearest: [Candidate] = []
  /// How many moves were measured.
  private(set) var measured = 0

  init(_ question: RouteQuestion, in roles: RoleGraph) {
    self.question = question
    self.roles = roles
  }

  /// A move that could be.
  private struct Candidate {
    let move: RouteObstacle.MissingMove
    let key: Key
  }

  /// The moves, those that lose a grade only where no others would open a route.
  mutating func moves() -> [RouteObstacle.MissingMove] {
    let isOpen = roles.openRoles(question.constraints, from: question.from)
    guard isOpen[question.to] else { return [] }
    let before = roles.graph.moves(from: question.from, through: isOpen)
    let after = roles.graph.moves(to: question.to, through: isOpen)
    let ends = after.indices.filter { after[$0] >= 0 }.map { (role: $0, end: End($0, roles)) }
    for start in before.indices where before[start] >= 0 {
      // What a person has is not told by the roles.
      let had = question.person == nil ? AskedLevels(mostOf: start, roles) : nil
      let rank = roles.rank(start)
      for (role, end) in ends where role != start {
        let moves = Int(before[start]) + 1 + Int(after[role])
        guard moves <= question.constraints.mostMoves ?? moves else { continue }
        let rise = rank.flatMap { low in end.rank.map { $0 - low } }
        var key = Key(rise: rise, moves: moves, from: start, to: role)
        key.levels = had.map { end.asked.levels(beyond: $0) } ?? 0
        if isFull, let last = nearest.last, last.key < key { continue }
        add(key)
      }
    }
    let rising = nearest.filter { !$0.key.losesGrade }
    return (rising.isEmpty ? nearest : rising).map(\.move)
  }

  private var isFull: Bool { nearest.count == RouteObstacle.mostNamed }

  private mutating func add(_ key: Key) {
    measured += 1
    guard let gap = roles.gap(from: key.from, to: key.to, for: question) else { return }
    let effort = gap.effort
    var key = key
    (key.levels, key.untimed, key.time) = (effort.levels, effort.untimed, effort.time)
    if isFull, let last = nearest.last, last.key < key { return }
    let place = nearest.firstIndex { key < $0.key } ?? nearest.endIndex
    nearest.insert(
      Candidate(
        move: RouteObstacle.MissingMove(from: key.from, to: key.to, gap: gap, moves: key.moves),
        key: key), at: place)
    if nearest.count > RouteObstacle.mostNamed { nearest.removeLast() }
  }

  /// A role that would be entered.
  private struct End {
    let asked: AskedLevels
    let rank: Int?

    init(_ role: Int, _ roles: RoleGraph) {
      asked = AskedLevels(leastOf: role, roles)
      rank = roles.rank(role)
    }
  }

  /// By what moves are ordered: grades that are lost, levels, levels without a time, time, distance in
  /// grades, moves of the route, roles.
  private struct Key: Comparable {
    let rise: Int?
    let moves, from, to: Int
    var levels = 0
    var untimed = 0
    var time = GrowthSpan.zero

    init(rise: Int?, moves: Int, from: Int, to: Int) {
      self.rise = rise
      self.moves = moves
      self.from = from
      self.to = to
    }

    var losesGrade: Bool { (rise ?? 0) < 0 }

    static func < (one: Self, other: Self) -> Bool {
      if one.losesGrade != other.losesGrade { return other.losesGrade }
      let (first, second) = (
        (one.levels, one.untimed, one.time), (other.levels, other.untimed, other.time)
      )
      if first != second { return first < second }
      return (abs(one.rise ?? 0), one.moves, one.from, one.to)
        < (abs(other.rise ?? 0), other.moves, other.from, other.to)
    }
  }
}

/// The levels that a role asks for, by the number of the competency.
private struct AskedLevels {
  private let levels: [(competency: Int, level: Int)]

  /// What everybody must have who meets the role.
  init(leastOf role: Int, _ roles: RoleGraph) {
    let place = roles.place(of: role)
    let linked = place.framework
    self.init(
      linked.role(place.number).requirements.compactMap { requirement in
        guard case .competency(let asked) = requirement, !asked.isOptional,
          let competency = linked.competencies[asked.competency],
          let level = linked.place(ofLevel: asked.level, in: competency)
        else { return nil }
        return (competency, level)
      })
  }

  /// What somebody has at the most for meeting the role, whatever they chose.
  init(mostOf role: Int, _ roles: RoleGraph) {
    let place = roles.place(of: role)
    self.init(
      place.framework.requirements(ofRole: place.number).filter {
        $0.competency >= 0 && $0.level >= 0
      }.map { (Int($0.competency), Int($0.level)) })
  }

  private init(_ all: [(competency: Int, level: Int)]) {
    levels = Dictionary(all.map { ($0.competency, $0.level) }, uniquingKeysWith: { max($0, $1) })
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// How many of these levels somebody lacks who has others.
  func levels(beyond had: AskedLevels) -> Int {
    var sum = 0
    var place = 0
    for (competency, level) in levels {
      while place < had.levels.count, had.levels[place].competency < competency { place += 1 }
      let isHad = place < had.levels.count && had.levels[place].competency == competency
      sum += isHad ? max(0, level - had.levels[place].level) : level + 1
    }
    return sum
  }
}

extension RoleGraph {
  fileprivate func rank(_ role: Int) -> Int? {
    let place = place(of: role)
    return place.framework.rank(ofRole: place.number)
  }
}
