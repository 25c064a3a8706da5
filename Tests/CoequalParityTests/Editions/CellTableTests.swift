import CoequalParity
import Testing

@Suite struct CellTableTests {
  @Test func addsUpItsTotals() throws {
    let table = try CellTable([
      [
        CellContent(count: 2, amounts: [CellAmount(of: [30, 10])]),
        CellContent(count: 1, amounts: [CellAmount(of: [20])]),
      ]
    ])
    let total = try #require(table[.total])
    #expect(total.count == 3)
    #expect(total.amounts == [CellAmount(sum: 60, largest: 30, second: 20)])
    #expect(table[CellPlace(row: 0, column: nil)] == total)
    #expect(table[CellPlace(row: nil, column: 1)]?.count == 1)
    #expect(table[CellPlace(row: 1, column: 0)] == nil)
  }

  @Test func placesStandByRowsWithTotalsLast() throws {
    let table = try CellTable(counts: [[1, 2], [3, 4]])
    #expect(table.places == table.places.sorted())
    #expect(table.places.count == 9)
    #expect(table.places.last == .total)
  }

  @Test(
    arguments: [
      (DisclosureError.shape("has no cells"), [[]]),
      (.shape("has rows that differ in length"), [[1, 2], [3]]),
      (.content(CellPlace(row: 0, column: 1), "the count is negative"), [[1, -1]]),
      (.content(CellPlace(row: 0, column: 0), "there are too many people"), [[.max]]),
    ] as [(DisclosureError, [[Int]])])
  func refusesWhatIsNoTable(_ error: DisclosureError, _ counts: [[Int]]) {
    #expect(throws: error) { try CellTable(counts: counts) }
  }

  @Test(arguments: [
    (0, CellAmount(sum: 5, largest: 5, second: 0)),
    (1, CellAmount(sum: 5, largest: 4, second: 0)),
    (2, CellAmount(sum: 5, largest: 2, second: 3)),
    (3, CellAmount(sum: 9, largest: 3, second: 2)),
    (3, CellAmount(sum: .nan, largest: 0, second: 0)),
    (3, CellAmount(sum: .infinity, largest: 1, second: 1)),
    (1, CellAmount(sum: -1, largest: -1, second: 0)),
  ])
  func refusesAmountsThatNobodyCanHave(_ count: Int, _ amount: CellAmount) {
    #expect(throws: DisclosureError.self) {
      try CellTable([[CellContent(count: count, amounts: [amount])]])
    }
  }

  @Test func refusesCellsWithoutTheAmountsOfOthers() {
    #expect(throws: DisclosureError.self) {
      try CellTable([[CellContent(count: 0, amounts: [.zero]), CellContent(count: 1)]])
    }
  }

  @Test func errorsNameThePlaceAsPeopleCount() {
    let error = DisclosureError.content(CellPlace(row: 0, column: nil), "the count is negative")
    #expect(error.description == "row 1, column of totals: the count is negative")
  }
}
