import CoequalModel
import CoequalRegistry

/// Looks for the moves that would open a route and ask for least.
///
/// What a move asks for takes long to measure where roles have choices. So it is measured only where what it
/// asks for at least, outside of choices, leaves the move among the nearest.
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
      let had = had(at: start)
      let rank = roles.rank(start)
      for (role, end) in ends where role != start {
        let moves = Int(before[start]) + 1 + Int(after[role])
        guard moves <= question.constraints.mostMoves ?? moves else { continue }
        let rise = rank.flatMap { low in end.rank.map { $0 - low } }
        var key = Key(rise: rise, moves: moves, from: start, to: role)
        key.levels = end.asked.levels(beyond: had)
        if isFar(key) { continue }
        // Where no more levels are missing than these, it is these, and so is their time.
        (key.untimed, key.time) = end.asked.time(beyond: had, roles.growth)
        if isFar(key) { continue }
        add(key)
      }
    }
    let rising = nearest.filter { !$0.key.losesGrade }
    return (rising.isEmpty ? nearest : rising).map(\.move)
  }

  /// What is there at the most when a role is left.
  private func had(at start: Int) -> AskedLevels {
    guard let person = question.person else { return AskedLevels(mostOf: start, roles) }
    // As a move of a person is measured: what is not known counts as not there.
    return AskedLevels(of: person, meeting: start == question.from ? nil : start, roles)
  }

  /// Whether others are nearer already.
  private func isFar(_ key: Key) -> Bool {
    isFull && nearest.last.map { $0.key < key } ?? false
  }

  private var isFull: Bool { nearest.count == RouteObstacle.mostNamed }

  private mutating func add(_ key: Key) {
    measured += 1
    guard let gap = roles.gap(from: key.from, to: key.to, for: question) else { return }
    let effort = gap.effort
    var key = key
    (key.levels, key.untimed, key.time) = (effort.levels, effort.untimed, effort.time)
    if isFar(key) { return }
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

/// The levels that a role asks for, or that somebody has, by the number of the competency.
private struct AskedLevels {
  private let levels: [Level]

  private struct Level {
    let competency, level: Int
    let perLevel: GrowthSpan?
  }

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
      }, in: linked)
  }

  /// What a person has at the least, once they meet what a role asks of everybody.
  init(of person: PersonLevels, meeting role: Int?, _ roles: RoleGraph) {
    let known = person.states.enumerated().compactMap { competency, state -> (Int, Int)? in
      switch state {
      case .rated(let level): (competency, level)
      case .contested(let range): (competency, range.lowerBound)
      case .unknown, .stale: nil
      }
    }
    self.init(known + (role.map(roles.certainLevels) ?? []), in: nil)
  }

  /// What somebody has at the most for meeting the role, whatever they chose.
  init(mostOf role: Int, _ roles: RoleGraph) {
    let place = roles.place(of: role)
    self.init(
      place.framework.requirements(ofRole: place.number).filter {
        $0.competency >= 0 && $0.level >= 0
      }.map { (Int($0.competency), Int($0.level)) }, in: nil)
  }

  /// - Parameter linked: What tells how long a level takes, where that matters.
  private init(_ all: [(competency: Int, level: Int)], in linked: LinkedFramework?) {
    levels = Dictionary(all.map { ($0.competency, $0.level) }, uniquingKeysWith: { max($0, $1) })
      .sorted { $0.key < $1.key }.map {
        Level(
          competency: $0.key, level: $0.value,
          perLevel: linked?.competency($0.key).perLevel.map(GrowthSpan.init))
      }
  }

  /// How many of these levels somebody lacks who has others.
  func levels(beyond had: AskedLevels) -> Int {
    var sum = 0
    forEach(beyond: had) { sum += $1 }
    return sum
  }

  /// How many of these levels somebody lacks whose time is not declared, and the time of the others.
  func time(beyond had: AskedLevels, _ growth: GrowthTime) -> (untimed: Int, time: GrowthSpan) {
    var untimed = 0
    var times: [GrowthSpan] = []
    forEach(beyond: had) { level, missing in
      if let perLevel = level.perLevel {
        times.append(perLevel * missing)
      } else {
        untimed += missing
      }
    }
    return (untimed, growth.span(of: times))
  }

  private func forEach(beyond had: AskedLevels, _ body: (Level, Int) -> Void) {
    var place = 0
    for level in levels {
      while place < had.levels.count, had.levels[place].competency < level.competency {
        place += 1
      }
      let isHad = place < had.levels.count && had.levels[place].competency == level.competency
      let missing = level.level - (isHad ? had.levels[place].level : -1)
      if missing > 0 { body(level, missing) }
    }
  }
}

extension RoleGraph {
  fileprivate func rank(_ role: Int) -> Int? {
    let place = place(of: role)
    return place.framework.rank(ofRole: place.number)
  }
}
