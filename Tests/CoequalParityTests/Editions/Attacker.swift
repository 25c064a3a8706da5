import CoequalParity
import CoequalTestSupport

/// Somebody who reads tables with care, and works out by linear programming what each suppressed
/// number can be.
///
/// It knows which cells are suppressed, every number that is shown, that rows and columns add up and
/// that nothing is negative. Cells that are said to be the same are one unknown.
struct Attacker {
  private let program: Simplex
  private let unknowns: [LinkedSuppression.Cell: Int]
  private let count: Int

  /// A table, and which of its numbers are not shown.
  typealias Page = (table: CellTable, suppressed: [CellPlace])

  /// Reads what is shown of a table.
  init?(_ suppression: Suppression, amount: Int? = nil) {
    self.init([(suppression.table, suppression.suppressed)], amount: amount)
  }

  /// Reads the counts of tables, or one of their amounts; `nil` where what is shown contradicts
  /// itself.
  init?(_ pages: [Page], links: [[LinkedSuppression.Cell]] = [], amount: Int? = nil) {
    var unknowns: [LinkedSuppression.Cell: Int] = [:]
    var count = 0
    for (index, page) in pages.enumerated() {
      for place in page.suppressed {
        let cell = LinkedSuppression.Cell(table: index, place: place)
        if unknowns[cell] == nil {
          let same = links.first { $0.contains(cell) } ?? [cell]
          for other in same { unknowns[other] = count }
          count += 1
        }
      }
    }
    var equations: [(coefficients: [Double], right: Double)] = []
    for (index, page) in pages.enumerated() {
      for line in Self.lines(of: page.table) {
        var coefficients = Array(repeating: 0.0, count: count)
        var right = 0.0
        var isOpen = false
        for (place, sign) in line {
          if let unknown = unknowns[LinkedSuppression.Cell(table: index, place: place)] {
            coefficients[unknown] += sign
            isOpen = true
          } else if let content = page.table[place] {
            right -= sign * (amount.map { content.amounts[$0].sum } ?? Double(content.count))
          }
        }
        if isOpen { equations.append((coefficients, right)) }
      }
    }
    guard let program = Simplex(variables: count, equations: equations) else { return nil }
    self.program = program
    self.unknowns = unknowns
    self.count = count
  }

  /// The least and the most that a number can be.
  struct Bounds {
    let lower: Double
    let upper: Double?

    var width: Double { (upper ?? .infinity) - lower }

    /// Whether it is what the library says, up to rounding.
    func isNear(_ interval: FeasibleInterval, within slack: Double) -> Bool {
      guard abs(lower - interval.lower) <= slack else { return false }
      guard let upper, let other = interval.upper else {
        return upper == nil && interval.upper == nil
      }
      return abs(upper - other) <= slack
    }
  }

  /// The least and the most that a suppressed number can be; `nil` for a number that is shown.
  func interval(_ place: CellPlace, table: Int = 0) -> Bounds? {
    var program = program
    guard let unknown = unknowns[LinkedSuppression.Cell(table: table, place: place)],
      case .value(let lower) = program.minimum(of: objective(unknown))
    else { return nil }
    guard case .value(let upper) = program.maximum(of: objective(unknown)) else {
      return Bounds(lower: lower, upper: nil)
    }
    return Bounds(lower: lower, upper: upper)
  }

  private func objective(_ unknown: Int) -> [Double] {
    (0..<count).map { $0 == unknown ? 1 : 0 }
  }

  /// For each line with its total: what adds up to zero.
  private static func lines(of table: CellTable) -> [[(CellPlace, Double)]] {
    let rows = (0..<table.rowCount).map(Optional.some) + [nil]
    let columns = (0..<table.columnCount).map(Optional.some) + [nil]
    return rows.map { row in
      columns.map { (CellPlace(row: row, column: $0), $0 == nil ? -1 : 1) }
    }
      + columns.map { column in
        rows.map { (CellPlace(row: $0, column: column), $0 == nil ? -1 : 1) }
      }
  }
}
