import CoequalParity
import Testing

@Suite struct SuppressionTests {
  private static func rule(
    _ minimum: Int = 5, zeros: DisclosureRule.Zeros = .shown, dominance: Double? = nil,
    countWidth: Int? = nil
  ) throws -> DisclosureRule {
    try DisclosureRule(
      minimumCount: minimum, zeros: zeros, dominance: dominance, countWidth: countWidth,
      amountWidth: 0.1)
  }

  private static func suppress(
    _ counts: [[Int]], _ rule: DisclosureRule? = nil
  ) throws -> Suppression {
    Suppression(try CellTable(counts: counts), try rule ?? Self.rule())
  }

  /// `#` for cells that are suppressed for themselves, `x` for those that protect, `.` for shown.
  private static func picture(_ suppression: Suppression) -> [String] {
    let table = suppression.table
    return ((0..<table.rowCount).map(Optional.some) + [nil]).map { row in
      ((0..<table.columnCount).map(Optional.some) + [nil]).map { column in
        switch suppression[CellPlace(row: row, column: column)] {
        case .tooFew, .dominated: "#"
        case .protective: "x"
        case .shown, nil: "."
        }
      }.joined()
    }
  }

  @Test(
    arguments: [
      ("nothing to suppress", [[10, 20], [30, 40]], ["...", "...", "..."]),
      ("two by two", [[3, 20], [30, 40]], ["#x.", "xx.", "..."]),
      (
        "one cell alone in its row and column", [[40, 30, 50], [60, 3, 20], [25, 10, 70]],
        ["....", "x#..", "xx..", "...."]
      ),
      (
        "small cells that protect each other", [[3, 40, 3], [3, 50, 3]], ["#.#.", "#.#.", "...."]
      ),
      ("all small", [[1, 2], [2, 1]], ["###", "###", "##."]),
      ("all small, and few in all", [[1, 1], [0, 1]], ["###", ".##", "###"]),
      ("a single row", [[3, 20, 30]], ["#x..", "#x.."]),
      ("a single column", [[3], [20], [30]], ["##", "xx", "..", ".."]),
      ("a single cell", [[3]], ["##", "##"]),
      ("a single cell with enough people", [[30]], ["..", ".."]),
      ("nobody beside a small cell", [[2, 0], [20, 30]], ["#.#", "x.x", "..."]),
      ("nobody at all", [[0, 0], [0, 0]], ["...", "...", "..."]),
      ("zeros are shown and protect nothing", [[3, 20], [9, 0]], ["#.x", "x.x", "..."]),
      (
        "totals stay while cells inside are enough", [[3, 11], [11, 0], [29, 34]],
        ["#x.", "...", "xx.", "..."]
      ),
      (
        "two small cells that are few together", [[1, 1, 30, 40], [30, 30, 40, 50]],
        ["##x..", "xxx..", "....."]
      ),
    ] as [(String, [[Int]], [String])])
  func suppressesWhatIsNeededAndNoMore(
    _ name: String, _ counts: [[Int]], _ picture: [String]
  ) throws {
    #expect(Self.picture(try Self.suppress(counts)) == picture)
  }

  @Test func zerosAreSuppressedWhereThatIsDeclared() throws {
    let rule = try Self.rule(zeros: .suppressed)
    let suppression = try Self.suppress([[0, 20, 30], [30, 40, 20]], rule)
    #expect(Self.picture(suppression) == ["#.x.", "x.x.", "...."])
  }

  @Test func minimumOfOneSuppressesNothing() throws {
    let suppression = try Self.suppress([[1, 0], [2, 1]], Self.rule(1))
    #expect(suppression.suppressed.isEmpty)
    #expect(suppression.protectiveLoss == 0)
  }

  @Test func namesTheTotalsThatHadToGo() throws {
    let suppression = try Self.suppress([[2, 0], [20, 30]])
    #expect(
      suppression.suppressedTotals == [
        CellPlace(row: 0, column: nil), CellPlace(row: 1, column: nil),
      ])
    #expect(suppression.protectiveLoss == 70)
  }

  @Test func shownCountIsKnownAndSuppressedCountIsNot() throws {
    let suppression = try Self.suppress([[3, 20], [30, 40]])
    let shown = try #require(suppression.countInterval(at: .total))
    #expect(shown.lower == 93 && shown.upper == 93)
    let suppressed = try #require(suppression.countInterval(at: CellPlace(row: 0, column: 0)))
    #expect(suppressed.lower == 0 && suppressed.upper == 23)
    #expect(suppression.countInterval(at: CellPlace(row: 2, column: 0)) == nil)
    #expect(suppression.amountInterval(at: .total, amount: 0) == nil)
  }

  @Test func nothingLimitsWhatHasNoTotalThatIsShown() throws {
    let suppression = try Self.suppress([[3]])
    #expect(suppression.countInterval(at: .total)?.upper == nil)
    #expect(suppression.countInterval(at: .total)?.width == .infinity)
  }

  @Test func narrowerWidthIsEnoughWhereItIsDeclared() throws {
    let counts = [[3, 6, 30, 40], [6, 6, 30, 40], [30, 30, 40, 50]]
    let narrow = try Self.suppress(counts, Self.rule(countWidth: 2))
    let wide = try Self.suppress(counts, Self.rule(countWidth: 30))
    #expect(narrow.protectiveLoss < wide.protectiveLoss)
    for place in wide.suppressed {
      #expect(try #require(wide.countInterval(at: place)).width >= 30)
    }
  }

  @Test func linesDoNotTellOfFewPeopleTogetherEvenIfWidthsAreNarrow() throws {
    let suppression = try Self.suppress(
      [[1, 1, 30], [2, 2, 30], [30, 30, 40]], Self.rule(countWidth: 1))
    #expect(suppression[CellPlace(row: 0, column: 2)] == .protective)
    #expect(suppression[CellPlace(row: 1, column: 2)] == .protective)
  }

  @Test func placesThatAreAskedForAreSuppressedAndProtected() throws {
    let table = try CellTable(counts: [[10, 20], [30, 40]])
    let asked = CellPlace(row: 0, column: 0)
    let nowhere = CellPlace(row: 7, column: -1)
    let suppression = Suppression(table, try Self.rule(), hiding: [asked, nowhere])
    #expect(Self.picture(suppression) == ["xx.", "xx.", "..."])
    #expect(suppression[nowhere] == nil)
  }

  // MARK: Amounts

  /// Cells of ten people who have ten each, but in one cell somebody has much more.
  private static func table(dominated: Bool) throws -> CellTable {
    let usual = CellContent(
      count: 10, amounts: [CellAmount(of: Array(repeating: 10, count: 10))])
    let odd = CellContent(
      count: 10, amounts: [CellAmount(of: [2000] + Array(repeating: 10, count: 9))])
    return try CellTable([[dominated ? odd : usual, usual, usual], [usual, usual, usual]])
  }

  @Test func dominatedCellIsSuppressedWithItsCount() throws {
    let rule = try Self.rule(dominance: 0.1)
    #expect(Suppression(try Self.table(dominated: false), rule).suppressed.isEmpty)
    let suppression = Suppression(try Self.table(dominated: true), rule)
    #expect(suppression[CellPlace(row: 0, column: 0)] == .dominated)
    #expect(try #require(suppression.countInterval(at: CellPlace(row: 0, column: 0))).width >= 5)
  }

  @Test func dominanceIsNotLookedAtWhereItIsNotAskedFor() throws {
    #expect(Suppression(try Self.table(dominated: true), try Self.rule()).suppressed.isEmpty)
  }

  /// A count and a mean would give the sum, so a small count takes its sum with it, and the cells that
  /// hide the count must hide the sum too.
  @Test func sumsFollowThePatternOfCounts() throws {
    func cell(_ count: Int, each: Double) -> CellContent {
      CellContent(
        count: count, amounts: [CellAmount(of: Array(repeating: each, count: count))])
    }
    // By counts alone the cheapest protection is the second row, where people have next to nothing.
    let table = try CellTable([
      [cell(3, each: 5000), cell(20, each: 20)], [cell(6, each: 0.01), cell(6, each: 0.01)],
      [cell(30, each: 20), cell(40, each: 20)],
    ])
    let counts = try CellTable(counts: [[3, 20], [6, 6], [30, 40]])
    let rule = try Self.rule()
    #expect(Self.picture(Suppression(counts, rule)) == ["#x.", "xx.", "...", "..."])
    let suppression = Suppression(table, rule)
    let place = CellPlace(row: 0, column: 0)
    #expect(try #require(suppression.amountInterval(at: place, amount: 0)).width >= 1500)
    #expect(Self.picture(suppression) != ["#x.", "xx.", "...", "..."])
  }

  @Test func sumOfZeroIsNotToldEither() throws {
    let nothing = CellContent(count: 3, amounts: [.zero])
    let some = CellContent(count: 20, amounts: [CellAmount(of: Array(repeating: 10, count: 20))])
    let none = CellContent(count: 20, amounts: [.zero])
    let suppression = Suppression(
      try CellTable([[nothing, none], [some, some]]), try Self.rule())
    let seen = try #require(
      suppression.amountInterval(at: CellPlace(row: 0, column: 0), amount: 0))
    #expect(seen.width > 0)
  }

  @Test func largeTableIsProtected() throws {
    let counts = (0..<300).map { row in (0..<4).map { ($0 * 7 + row * 5 + row / 11) % 23 } }
    let suppression = try Self.suppress(counts)
    #expect(suppression.suppressed.count > 300)
    for place in suppression.suppressed.prefix(40) {
      #expect(try #require(suppression.countInterval(at: place)).width >= 5)
    }
  }
}
