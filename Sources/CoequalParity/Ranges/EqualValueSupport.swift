public import CoequalModel
public import CoequalRegistry

/// Whether a job evaluation supports that the roles of a grade are of equal value.
///
/// A grade claims it. Without an agreed evaluation the comparison of pay stands on that claim alone.
public struct EqualValueSupport: Hashable, Sendable {
  /// The grade.
  public let grade: Identifier
  /// How many roles stand on it, over all frameworks.
  public let roles: Int
  /// Names of those without points, `framework/role`.
  public let withoutPoints: [String]
  /// Why the claim is not supported; empty where it is.
  public let reasons: [Reason]

  /// Why a claim of equal value is not supported.
  public enum Reason: Hashable, Sendable {
    /// The structure has no job evaluation.
    case noEvaluation
    /// The evaluation is not agreed; how far it is, where that is said.
    case status(Status?)
    /// None of the roles of the grade has been evaluated completely.
    case noneEvaluated
    /// Some of the roles of the grade have not been evaluated completely.
    case someNotEvaluated
  }

  /// Whether an agreed evaluation covers all roles of the grade.
  public var isSupported: Bool { reasons.isEmpty }
}

extension EqualValueSupport {
  /// The grades of a structure on which a framework of a catalog has roles, from the lowest.
  public static func all(of structure: LinkedStructure, in catalog: Catalog) -> [EqualValueSupport]
  {
    all(
      of: structure,
      catalog.frameworks(on: structure).flatMap { PaidRole.all(of: $0, in: structure) })
  }

  /// The grades on which some of the roles stand, from the lowest.
  static func all(of structure: LinkedStructure, _ roles: [PaidRole]) -> [EqualValueSupport] {
    let grades = structure.structure.grades.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
    return grades.compactMap { grade in
      let roles = roles.filter { $0.grade == grade.id }
      if roles.isEmpty { return nil }
      let without = roles.filter { $0.points == nil }.map(\.name)
      return EqualValueSupport(
        grade: grade.id, roles: roles.count, withoutPoints: without,
        reasons: reasons(
          structure.structure.jobEvaluation, without: without.count, of: roles.count))
    }
  }

  private static func reasons(
    _ evaluation: JobEvaluation?, without: Int, of roles: Int
  ) -> [Reason] {
    guard let evaluation else { return [.noEvaluation] }
    var reasons: [Reason] = []
    switch evaluation.status {
    case .agreed, .inForce: break
    case let status: reasons.append(.status(status))
    }
    if without > 0 { reasons.append(without == roles ? .noneEvaluated : .someNotEvaluated) }
    return reasons
  }
}

extension Catalog {
  /// The frameworks whose roles stand on a structure.
  func frameworks(on structure: LinkedStructure) -> [LinkedFramework] {
    frameworks.filter { linked in
      linked.structure?.structure.id == structure.structure.id
        && linked.structure?.structure.version == structure.structure.version
    }
  }
}
