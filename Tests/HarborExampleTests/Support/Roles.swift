import CoequalModel
import CoequalRegistry
import Testing

/// The roles of the resolved catalog, by the names that the tables use.
struct Roles {
  /// What the tests ask of a role.
  struct Entry {
    let linked: LinkedFramework
    let role: Role
    let track: Track
    let grade: Int
    /// The range in each zone.
    let ranges: [String: PayRange]

    var leads: Bool { track.kind == .leader }
    var bonus: Double {
      Double(role.package?.bonus?.target.tenThousandths ?? 0) / 1_000_000
    }
  }

  let all: [RoleName: Entry]

  init(_ catalog: Catalog) throws {
    var all: [RoleName: Entry] = [:]
    for linked in catalog.frameworks {
      let structure = try #require(linked.structure).structure
      for number in 0..<linked.roleCount {
        let (role, track) = (linked.role(number), linked.track(ofRole: number))
        var ranges: [String: PayRange] = [:]
        for zone in structure.zones {
          let audience = PayAudience(
            grade: role.grade, family: linked.framework.family, track: track.kind, zone: zone.id)
          if case .one(let range)? = structure.payRanges?.range(for: audience) {
            ranges[zone.id.lexical] = range
          }
        }
        all[try RoleName("\(linked.framework.id)/\(role.id)")] = Entry(
          linked: linked, role: role, track: track,
          grade: try #require(linked.rank(ofRole: number)), ranges: ranges)
      }
    }
    self.all = all
  }

  func entry(_ name: RoleName) throws -> Entry {
    try #require(all[name], "there is no role '\(name)'")
  }

  func midpoint(_ name: RoleName, zone: String) throws -> Double {
    let range = try #require(try entry(name).ranges[zone])
    return Double(range.midpoint.tenThousandths) / 10_000
  }
}
