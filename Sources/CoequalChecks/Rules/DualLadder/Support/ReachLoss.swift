import CoequalModel
import CoequalRegistry

/// Which roles can no longer be reached after a move.
///
/// Roles that can be reached from each other are one group, and what the groups reach is found for 64
/// roles at a time, as the bits of a word, in one pass over the moves. So memory grows with the number
/// of roles, and time with that number squared over 64, of which a pass touches little.
struct ReachLoss {
  /// A move to look at.
  struct Crossing {
    let move, from, to: Int
    /// Only roles of this rank or above count.
    let rank: Int
  }

  /// How many lost roles are named.
  static let mostNamed = 5

  private let groups: RoleGroups
  /// The roles that count, from the lowest rank up.
  private let targets: [(role: Int, rank: Int)]

  init(_ linked: LinkedFramework) {
    groups = RoleGroups(linked)
    targets = linked.compactMapRoles { number, role -> (role: Int, rank: Int)? in
      guard role.deprecation == nil, let rank = linked.rank(ofRole: number) else { return nil }
      return (number, rank)
    }.sorted { ($0.rank, $0.role) < ($1.rank, $1.role) }
  }

  /// The moves after which roles can no longer be reached, with the first of these, one more than are
  /// named at most.
  func losses(after crossings: [Crossing]) -> [(crossing: Crossing, lost: [Int])] {
    // Within a group nothing is ever lost.
    let crossings = crossings.filter { groups.group[$0.from] != groups.group[$0.to] }
    guard !crossings.isEmpty else { return [] }
    let firstTargets = crossings.map { firstTarget(ofRank: $0.rank) }
    var lost = [[Int]](repeating: [], count: crossings.count)
    for start in stride(from: 0, to: targets.count, by: UInt64.bitWidth) {
      let part = targets[start..<min(start + UInt64.bitWidth, targets.count)]
      let reach = groups.reach(of: part.map(\.role))
      for (index, crossing) in crossings.enumerated() where lost[index].count <= Self.mostNamed {
        let skipped = firstTargets[index] - start
        guard skipped < UInt64.bitWidth else { continue }
        var bits =
          reach[groups.group[crossing.from]] & ~reach[groups.group[crossing.to]]
          & (UInt64.max << UInt64(max(0, skipped)))
        while bits != 0, lost[index].count <= Self.mostNamed {
          let target = part[start + bits.trailingZeroBitCount]
          bits &= bits - 1
          if target.role != crossing.from { lost[index].append(target.role) }
        }
      }
    }
    return zip(crossings, lost).filter { !$0.1.isEmpty }.map { (crossing: $0.0, lost: $0.1) }
  }

  /// The position of the first target on a rank or above.
  private func firstTarget(ofRank rank: Int) -> Int {
    var (low, high) = (0, targets.count)
    while low < high {
      let middle = (low + high) / 2
      if targets[middle].rank < rank { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Roles in groups, each of those that can be reached from each other, by Tarjan's algorithm.
///
/// A group comes after all that can be reached from it.
struct RoleGroups {
  /// The group of each role.
  private(set) var group: [Int]
  /// For each group the groups that a move leads to, itself left out.
  private var next: [[Int]] = []

  init(_ linked: LinkedFramework) {
    group = Array(repeating: -1, count: linked.roleCount)
    var targets = [[Int]](repeating: [], count: linked.roleCount)
    for move in linked.moves where move.from >= 0 && move.to >= 0 {
      targets[Int(move.from)].append(Int(move.to))
    }
    var order = [Int](repeating: -1, count: linked.roleCount)
    var lowest = order
    var count = 0
    var open: [Int] = []
    // A stack of its own: a chain of moves may be as long as a file.
    var path: [(role: Int, next: Int)] = []
    for root in 0..<linked.roleCount where order[root] < 0 {
      path.append((root, 0))
      while let (role, position) = path.last {
        if position == 0 {
          order[role] = count
          lowest[role] = count
          count += 1
          open.append(role)
        }
        if position < targets[role].count {
          path[path.count - 1].next += 1
          let target = targets[role][position]
          if order[target] < 0 {
            path.append((target, 0))
          } else if group[target] < 0 {
            lowest[role] = min(lowest[role], order[target])
          }
          // A role is opened once, whether or not it has moves.
          continue
        }
        path.removeLast()
        if let before = path.last?.role { lowest[before] = min(lowest[before], lowest[role]) }
        if lowest[role] == order[role] { close(role, &open, targets) }
      }
    }
  }

  private mutating func close(_ role: Int, _ open: inout [Int], _ targets: [[Int]]) {
    let number = next.count
    var members: [Int] = []
    while let member = open.popLast() {
      group[member] = number
      members.append(member)
      if member == role { break }
    }
    var leads: Set<Int> = []
    for member in members {
      for target in targets[member] where group[target] != number { leads.insert(group[target]) }
    }
    next.append(Array(leads))
  }

  /// For each group which of up to 64 roles it reaches, a bit for each.
  func reach(of roles: [Int]) -> [UInt64] {
    var reach = [UInt64](repeating: 0, count: next.count)
    for (bit, role) in roles.enumerated() { reach[group[role]] |= 1 << UInt64(bit) }
    for number in next.indices {
      for target in next[number] { reach[number] |= reach[target] }
    }
    return reach
  }
}
