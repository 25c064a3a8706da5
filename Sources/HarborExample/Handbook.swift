import CoequalModel
import CoequalRegistry

/// What the generator asks of Harbor's structure and frameworks.
struct Handbook {
  /// What is to be known of a role.
  struct Entry {
    let grade: Int
    let isEntry: Bool
    /// Whether it is on a track of leaders, or on one of those who deliver.
    let leads, delivers: Bool
    /// The bonus at full achievement, in thousandths of base pay.
    let bonus: Int
    /// The midpoint of the pay range in each zone.
    let midpoints: [String: Int]
  }

  private let entries: [String: [String: Entry]]
  private let moves: [String: [Step: MoveKind]]

  private struct Step: Hashable {
    let from, to: String
  }

  init(_ catalog: Catalog) {
    var entries: [String: [String: Entry]] = [:]
    var moves: [String: [Step: MoveKind]] = [:]
    for linked in catalog.frameworks {
      let id = linked.framework.id.lexical
      for number in 0..<linked.roleCount {
        entries[id, default: [:]][linked.role(number).id.lexical] = Entry(number, of: linked)
      }
      for move in linked.framework.moves {
        moves[id, default: [:]][Step(from: move.from.lexical, to: move.to.lexical)] = move.kind
      }
    }
    self.entries = entries
    self.moves = moves
  }

  func entry(_ role: String, of framework: String) throws(HarborError) -> Entry {
    guard let roles = entries[framework] else { throw .noFramework(framework) }
    guard let entry = roles[role] else { throw .noRole(role, framework: framework) }
    return entry
  }

  func midpoint(
    of role: String, of framework: String, in zone: String
  ) throws(HarborError) -> Int {
    guard let midpoint = try entry(role, of: framework).midpoints[zone] else {
      throw .noRange(role, zone: zone)
    }
    return midpoint
  }

  /// Whether the step is a promotion; a switch otherwise.
  func isPromotion(
    from: String, to: String, in framework: String
  ) throws(HarborError) -> Bool {
    switch moves[framework]?[Step(from: from, to: to)] {
    case .promotion: return true
    case .switch: return false
    default: throw .noMove(from: from, to: to, framework: framework)
    }
  }
}

extension Handbook.Entry {
  /// What a framework says about its role of a number; `nil` where its grade is unknown.
  fileprivate init?(_ number: Int, of linked: LinkedFramework) {
    guard let structure = linked.structure, let rank = linked.rank(ofRole: number) else {
      return nil
    }
    let (role, track) = (linked.role(number), linked.track(ofRole: number))
    grade = rank
    isEntry = role.isEntry
    leads = track.kind == .leader
    delivers = track.kind == .executor
    // A thousandth is a tenth of one per cent.
    bonus = Int(role.package?.bonus?.target.tenThousandths ?? 0) / 1_000
    var midpoints: [String: Int] = [:]
    for zone in structure.structure.zones {
      let audience = PayAudience(
        grade: role.grade, family: linked.framework.family, track: track.kind, zone: zone.id)
      if case .one(let range)? = structure.structure.payRanges?.range(for: audience) {
        midpoints[zone.id.lexical] = Int(range.midpoint.tenThousandths / 10_000)
      }
    }
    self.midpoints = midpoints
  }
}
