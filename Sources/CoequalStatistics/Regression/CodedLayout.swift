/// The columns of a design by what a row has of them: one cell of each group of factors, and numbers.
///
/// Columns that stand for levels of one factor share its codes, and factors are combined into groups
/// of a few hundred cells. So a row, which has dozens of columns, is told by two or three numbers of
/// cells beside its own numbers.
struct CodedLayout: Sendable {
  /// The levels of a factor, as columns.
  struct Factor: Sendable {
    let codes: [Int32]
    /// The column of each code; nil for the reference.
    var columns: [Int?]
  }

  /// Factors that are told by one number for each row.
  struct Group: Sendable {
    var factors: [Factor] = []
    var cellCount = 1
    /// The columns that are one in each cell.
    var columns: [[Int]] = [[]]

    mutating func append(_ factor: Factor) {
      // The last factor varies fastest.
      columns = columns.flatMap { head in factor.columns.map { head + ($0.map { [$0] } ?? []) } }
      cellCount *= factor.columns.count
      factors.append(factor)
    }
  }

  /// At least two; one without factors has a single cell.
  private(set) var groups = [Group(), Group()]
  /// Places in the design of the columns of numbers; the last one is that of the response.
  private(set) var numberColumns: [Int] = []
  /// The numbers; the last ones are the response.
  private(set) var numbers: [[Double]] = []
  /// The place of the column of ones.
  let intercept: Int?
  /// The pairs of groups, by place.
  let pairs: [(first: Int, second: Int)]

  /// The most cells of a group of several factors: what their sums take fits into a core's cache.
  static let mostCells = 512

  init(_ design: Design, response: [Double]) {
    var factors: [Factor] = []
    var places: [Int: Int] = [:]
    var intercept: Int?
    for (column, storage) in design.storage.enumerated() {
      switch storage {
      case .constant: intercept = column
      case .values(let values):
        numberColumns.append(column)
        numbers.append(values)
      case .indicator(let codes, let level, let count, let factor):
        let place = places[factor] ?? factors.count
        if place == factors.count {
          places[factor] = place
          factors.append(Factor(codes: codes, columns: Array(repeating: nil, count: count)))
        }
        factors[place].columns[Int(level)] = column
      }
    }
    numberColumns.append(design.columns.count)
    numbers.append(response)
    self.intercept = intercept
    if let intercept { groups[0].columns = [[intercept]] }
    for factor in factors {
      let place = groups.firstIndex {
        $0.factors.isEmpty || $0.cellCount * factor.columns.count <= Self.mostCells
      }
      if let place {
        groups[place].append(factor)
      } else {
        groups.append(Group())
        groups[groups.count - 1].append(factor)
      }
    }
    let count = groups.count
    pairs = (0..<count).flatMap { first in
      ((first + 1)..<max(count, first + 1)).map { (first: first, second: $0) }
    }
  }
}
