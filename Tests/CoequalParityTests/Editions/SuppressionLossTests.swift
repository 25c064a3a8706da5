import CoequalParity
import Testing

/// What the choice of cells costs, against all choices that there are.
@Suite struct SuppressionLossTests {
  @Test func hidesFewMorePeopleThanTheBestChoice() throws {
    var (hidden, best) = (0, 0)
    for seed in 0..<40 {
      var random = RandomTables(seed: UInt64(seed))
      let table = try random.table(rows: 3, columns: 2, amounts: 0)
      let rule = try DisclosureRule(
        minimumCount: 5, zeros: .shown, dominance: nil, amountWidth: 0.1)
      let suppression = Suppression(table, rule)
      hidden += suppression.protectiveLoss
      best += Self.leastLoss(of: suppression)
    }
    #expect(best > 0)
    #expect(hidden >= best)
    #expect(Double(hidden) <= 1.2 * Double(best))
  }

  /// The fewest people in cells that protect the others: of all sets of cells to suppress besides, the
  /// cheapest to which nothing need be added.
  private static func leastLoss(of suppression: Suppression) -> Int {
    let (table, rule) = (suppression.table, suppression.rule)
    let primary = Set(suppression.suppressed.filter { suppression[$0]?.isPrimary ?? false })
    let others = table.places.filter { !primary.contains($0) && table[$0]?.count != 0 }
    let choices = (0..<1 << others.count).map { mask in
      let cells = others.indices.filter { mask >> $0 & 1 == 1 }.map { others[$0] }
      return (cells: Set(cells), loss: cells.reduce(0) { $0 + (table[$1]?.count ?? 0) })
    }
    let enough = choices.sorted { $0.loss < $1.loss }.first { choice in
      choice.loss >= suppression.protectiveLoss
        || Set(Suppression(table, rule, hiding: choice.cells).suppressed)
          == primary.union(choice.cells)
    }
    return enough?.loss ?? 0
  }
}
