import CoequalParity
import Testing

/// Three employers with women and men, and the categories of the first.
@Suite struct LinkedSuppressionTests {
  private typealias Cell = LinkedSuppression.Cell

  private static let links = (0..<2).map { column in
    [
      Cell(table: 0, place: CellPlace(row: 0, column: column)),
      Cell(table: 1, place: CellPlace(row: nil, column: column)),
    ]
  }

  private static func link(_ categories: [[Int]]) throws -> LinkedSuppression {
    let employers = try CellTable(counts: [[23, 9], [40, 50], [60, 70]])
    let rule = try DisclosureRule(
      minimumCount: 5, zeros: .shown, dominance: nil, amountWidth: 0.1)
    #expect(Suppression(employers, rule).suppressed.isEmpty)
    return try LinkedSuppression([employers, CellTable(counts: categories)], links: links, rule)
  }

  @Test func totalThatOneTableHidesIsHiddenAndProtectedInTheOther() throws {
    let linked = try Self.link([[3, 9], [20, 0]])
    #expect(linked.suppressedLinks == Self.links)
    let employers = linked.suppressions[0]
    for column in 0..<2 {
      let place = CellPlace(row: 0, column: column)
      #expect(employers[place] == .protective)
      #expect(try #require(employers.countInterval(at: place)).width >= 5)
    }
  }

  @Test func tablesThatHideNothingInCommonStayAsTheyAre() throws {
    let linked = try Self.link([[3, 4], [20, 5]])
    #expect(linked.suppressedLinks.isEmpty)
    #expect(linked.suppressions[0].suppressed.isEmpty)
    #expect(!linked.suppressions[1].suppressed.isEmpty)
  }

  @Test func refusesCellsThatDifferOrAreNotThere() {
    #expect(throws: DisclosureError.link("linked cells have different counts")) {
      try Self.link([[3, 9], [21, 0]])
    }
    #expect(throws: DisclosureError.link("a linked cell is not in the tables")) {
      try Self.link([[23], [0]])
    }
  }

  @Test func tablesOfTheSamePeopleShareTheTotalsOfColumns() throws {
    let tables = [try CellTable(counts: [[1, 2]]), try CellTable(counts: [[1, 1], [0, 1]])]
    let links = LinkedSuppression.sharedColumnTotals(of: tables)
    #expect(links.count == 3)
    #expect(links.last == [Cell(table: 0, place: .total), Cell(table: 1, place: .total)])
  }
}
