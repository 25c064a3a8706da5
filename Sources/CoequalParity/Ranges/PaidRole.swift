public import CoequalModel
import CoequalRegistry

/// A role, with what decides about its pay.
public struct PaidRole: Hashable, Sendable {
  /// The framework.
  public let framework: Identifier
  /// The role.
  public let id: Identifier
  /// What people call it.
  public let title: String
  /// The grade.
  public let grade: Identifier
  /// Whose ranges are for it.
  public let group: PayGroup
  /// The track that it is on.
  public let track: Identifier

  /// Its number in the framework.
  let number: Int
  let rank: Int
  let package: Package?
  let points: DecimalNumber?
  let reports: DirectReports

  /// Framework and role: `acme-engineering/team-lead`.
  public var name: String { "\(framework)/\(id)" }

  /// The same as part of the name of a figure.
  var slug: String { "\(framework):\(id)" }

  /// The roles of a framework, in the order written, without those that are deprecated or stand on a
  /// grade that the structure does not know.
  static func all(of linked: LinkedFramework, in structure: LinkedStructure) -> [PaidRole] {
    linked.compactMapRoles { number, role in
      guard role.deprecation == nil, let rank = structure.rank(of: role.grade) else { return nil }
      let track = linked.track(ofRole: number)
      return PaidRole(
        framework: linked.framework.id, id: role.id, title: role.title, grade: role.grade,
        group: PayGroup(family: linked.framework.family, track: track.kind), track: track.id,
        number: number, rank: rank, package: role.package, points: structure.points(of: role),
        reports: role.reports(on: track.kind))
    }
  }
}
