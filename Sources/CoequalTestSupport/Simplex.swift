/// Solves small linear programs: the largest or smallest value of a sum over numbers that are not
/// negative and satisfy equations.
///
/// The two phases with a dense tableau and the rule of R. G. Bland, Mathematics of Operations Research
/// 2 (1977) 103–107, under which it always ends. It shares nothing with what it is used to test.
package struct Simplex {
  /// The best value of an objective.
  package enum Optimum: Equatable {
    case value(Double)
    case unbounded
  }

  /// Rows of the tableau: coefficients, and the right side at the end.
  private var rows: [[Double]]
  private var basis: [Int]
  private let variables: Int
  private static let tolerance = 1e-9

  /// Finds a first solution; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - equations: The coefficients of all variables, and the right side.
  package init?(variables: Int, equations: [(coefficients: [Double], right: Double)]) {
    self.variables = variables
    // One artificial variable for each equation, which phase one makes zero.
    rows = []
    for (index, equation) in equations.enumerated() {
      let sign = equation.right < 0 ? -1.0 : 1.0
      var row = equation.coefficients.map { $0 * sign }
      row += equations.indices.map { $0 == index ? 1 : 0 }
      rows.append(row + [equation.right * sign])
    }
    basis = equations.indices.map { variables + $0 }
    let artificial = Array(repeating: 0.0, count: variables) + equations.map { _ in -1.0 }
    guard case .value(let value) = optimise(artificial, upTo: variables + equations.count),
      value > -Self.tolerance
    else { return nil }
    dropArtificial()
  }

  /// The largest value of a sum.
  package mutating func maximum(of objective: [Double]) -> Optimum {
    optimise(objective, upTo: variables)
  }

  /// The smallest value of a sum.
  package mutating func minimum(of objective: [Double]) -> Optimum {
    guard case .value(let value) = maximum(of: objective.map { -$0 }) else { return .unbounded }
    return .value(-value)
  }

  private mutating func optimise(_ objective: [Double], upTo columns: Int) -> Optimum {
    while true {
      // The first column that improves enters; of the rows that limit it equally, that of the first
      // variable leaves.
      var entering: Int?
      for column in 0..<columns where !basis.contains(column) {
        var gain = column < objective.count ? objective[column] : 0
        for (row, variable) in basis.enumerated() where variable < objective.count {
          gain -= objective[variable] * rows[row][column]
        }
        if gain > Self.tolerance {
          entering = column
          break
        }
      }
      guard let entering else { break }
      var leaving: (row: Int, ratio: Double)?
      for row in rows.indices where rows[row][entering] > Self.tolerance {
        let ratio = rows[row][rows[row].count - 1] / rows[row][entering]
        guard let best = leaving else {
          leaving = (row, ratio)
          continue
        }
        if ratio < best.ratio - Self.tolerance
          || ratio < best.ratio + Self.tolerance && basis[row] < basis[best.row]
        {
          leaving = (row, ratio)
        }
      }
      guard let leaving else { return .unbounded }
      pivot(row: leaving.row, column: entering)
    }
    var value = 0.0
    for (row, variable) in basis.enumerated() where variable < objective.count {
      value += objective[variable] * rows[row][rows[row].count - 1]
    }
    return .value(value)
  }

  private mutating func pivot(row: Int, column: Int) {
    let scale = rows[row][column]
    let pivotal = rows[row].map { $0 / scale }
    rows[row] = pivotal
    for other in rows.indices where other != row && rows[other][column] != 0 {
      let factor = rows[other][column]
      rows[other] = zip(rows[other], pivotal).map { $0 - factor * $1 }
    }
    basis[row] = column
  }

  /// Takes artificial variables out of the basis; where none can replace one, its equation follows
  /// from the others.
  private mutating func dropArtificial() {
    for row in rows.indices.reversed() where basis[row] >= variables {
      if let column = (0..<variables).first(where: { abs(rows[row][$0]) > Self.tolerance }) {
        pivot(row: row, column: column)
      } else {
        rows.remove(at: row)
        basis.remove(at: row)
      }
    }
    rows = rows.map { Array($0[..<variables]) + [$0[$0.count - 1]] }
  }
}
