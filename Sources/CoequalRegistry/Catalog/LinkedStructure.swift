public import CoequalModel

/// A job structure of the catalog, with tables to look things up in.
public struct LinkedStructure: Sendable {
  /// The structure.
  public internal(set) var structure: Structure
  /// Positions of families, employers, zones and grades in the structure's lists.
  public let families, employers, zones, grades: IdentifierTable
  /// Positions of factors in the structure's job evaluation.
  public let factors: IdentifierTable
  /// Where its parts stand.
  package let provenance: Provenance
  /// The points of each step of each factor, by factor and level.
  private let points: [[Step: DecimalNumber]]

  init(_ structure: Structure, provenance: Provenance) {
    self.structure = structure
    self.provenance = provenance
    families = IdentifierTable(structure.families.map(\.id))
    employers = IdentifierTable(structure.employers.map(\.id))
    zones = IdentifierTable(structure.zones.map(\.id))
    grades = IdentifierTable(structure.grades.map(\.id))
    let evaluation = structure.jobEvaluation
    factors = IdentifierTable(evaluation?.factors.map(\.id) ?? [])
    points = evaluation.map { evaluation in evaluation.factors.map(evaluation.points(of:)) } ?? []
  }

  /// The rank of a grade; `nil` where the structure has no such grade.
  public func rank(of grade: Identifier) -> Int? {
    grades[grade].map { structure.grades[$0].rank.number }
  }

  /// The points of an evaluated role, exact to four decimals.
  ///
  /// `nil` where the structure has no job evaluation, or the role has no level on one of its
  /// factors: an unknown level is not zero points.
  public func points(of role: Role) -> DecimalNumber? {
    guard !points.isEmpty else { return nil }
    var values = [DecimalNumber?](repeating: nil, count: points.count)
    for value in role.evaluation {
      guard let factor = factors[value.factor] else { continue }
      values[factor] = points[factor][value.level]
    }
    var sum = DecimalNumber.zero
    for value in values {
      guard let value, let next = sum.adding(value) else { return nil }
      sum = next
    }
    return sum
  }
}

extension JobEvaluation {
  /// The points of each step of a factor: those written, or else
  /// weight × level ÷ highest level × the scheme's points, rounded half up to four decimals.
  public func points(of factor: Factor) -> [Step: DecimalNumber] {
    let highest = Int128(factor.steps.map(\.level.number).max() ?? 1)
    var points: [Step: DecimalNumber] = [:]
    for step in factor.steps {
      // The weight is in ten-thousandths of a percent, hence the million to come back to one.
      let exact =
        Int128(factor.weight.tenThousandths) * Int128(step.level.number)
        * Int128(self.points.tenThousandths)
      let divisor = highest * 1_000_000
      let rounded = (exact * 2 + divisor) / (divisor * 2)
      points[step.level] =
        step.points ?? Int64(exactly: rounded).flatMap(DecimalNumber.init(tenThousandths:))
    }
    return points
  }
}
