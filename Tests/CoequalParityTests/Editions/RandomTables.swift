import CoequalParity
import CoequalTestSupport

/// Tables of people with what makes protection hard: few people, zeros, single lines, and somebody
/// who has nearly everything.
struct RandomTables {
  private var numbers: SplitMix

  init(seed: UInt64) { numbers = SplitMix(seed: seed) }

  mutating func table(
    rows most: Int = 8, columns mostColumns: Int = 4, amounts: Int = 1
  ) throws -> CellTable {
    let rows = 1 + numbers.index(most)
    let columns = 1 + numbers.index(mostColumns)
    // How many people there are in a usual cell, and how often there is nobody.
    let usual = numbers.pick([3, 8, 20, 60])
    let zeros = numbers.pick([3, 8, 1000])
    let contents = (0..<rows).map { _ in
      (0..<columns).map { _ in content(usual: usual, zeros: zeros, amounts: amounts) }
    }
    return try CellTable(contents)
  }

  /// Two tables that divide the same people by different things in their rows.
  mutating func linkedTables() throws -> [CellTable] {
    let first = try table(rows: 5, columns: 3, amounts: 0)
    let rows = 1 + numbers.index(5)
    var counts = Array(repeating: Array(repeating: 0, count: first.columnCount), count: rows)
    for column in 0..<first.columnCount {
      for _ in 0..<(first[CellPlace(row: nil, column: column)]?.count ?? 0) {
        counts[numbers.index(rows)][column] += 1
      }
    }
    return [first, try CellTable(counts: counts)]
  }

  private mutating func content(usual: Int, zeros: Int, amounts: Int) -> CellContent {
    let count = numbers.once(in: zeros) ? 0 : numbers.index(2 * usual)
    let hasMuch = numbers.once(in: 10)
    return CellContent(
      count: count,
      amounts: (0..<amounts).map { _ in
        CellAmount(
          of: (0..<count).map {
            Double(1000 + numbers.index(4000)) / 100 * ($0 == 0 && hasMuch ? 40 : 1)
          })
      })
  }

  mutating func rule() throws -> DisclosureRule {
    try DisclosureRule(
      minimumCount: numbers.pick([3, 5, 10]),
      zeros: numbers.once(in: 4) ? .suppressed : .shown,
      dominance: numbers.once(in: 4) ? nil : 0.1,
      countWidth: numbers.once(in: 3) ? 2 : nil,
      amountWidth: numbers.pick([0.05, 0.2]))
  }
}
