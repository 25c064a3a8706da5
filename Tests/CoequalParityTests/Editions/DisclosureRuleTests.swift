import CoequalParity
import Testing

@Suite struct DisclosureRuleTests {
  private static func rule(zeros: DisclosureRule.Zeros = .shown) throws -> DisclosureRule {
    try DisclosureRule(minimumCount: 3, zeros: zeros, dominance: 0.1, amountWidth: 0.1)
  }

  private static func content(_ pays: [Double]) -> CellContent {
    CellContent(count: pays.count, amounts: [CellAmount(of: pays)])
  }

  @Test(
    arguments: [
      ([], nil), ([10], .tooFew), ([10, 10], .tooFew), ([10, 10, 10], nil),
      // What is left of the third is a tenth of the largest, and then a little less.
      ([100, 50, 10], nil), ([100, 50, 9], .dominated), ([0, 0, 0], nil),
    ] as [([Double], CellState?)])
  func suppressesFewPeopleAndDominance(_ pays: [Double], _ reason: CellState?) throws {
    #expect(try Self.rule().reason(toSuppress: Self.content(pays)) == reason)
  }

  @Test func zeroIsSuppressedOnlyWhereDeclared() throws {
    #expect(try Self.rule(zeros: .suppressed).reason(toSuppress: Self.content([])) == .tooFew)
  }

  @Test func widthOfCountsIsTheMinimumUnlessDeclared() throws {
    #expect(try Self.rule().countWidth == 3)
  }

  @Test(
    arguments: [
      (0, nil, nil, 0.1), (3, 0, nil, 0.1), (3, .infinity, nil, 0.1), (3, nil, 0, 0.1),
      (3, nil, nil, 0), (3, nil, nil, .nan), (.max, nil, nil, 0.1),
    ] as [(Int, Double?, Int?, Double)])
  func refusesNumbersOutOfBounds(
    _ minimum: Int, _ dominance: Double?, _ countWidth: Int?, _ amountWidth: Double
  ) {
    #expect(throws: DisclosureError.self) {
      try DisclosureRule(
        minimumCount: minimum, zeros: .shown, dominance: dominance, countWidth: countWidth,
        amountWidth: amountWidth)
    }
  }

  @Test func onlySuppressionForItselfIsPrimary() {
    #expect([CellState.tooFew, .dominated].allSatisfy { $0.isPrimary && $0.isSuppressed })
    #expect(CellState.protective.isSuppressed && !CellState.protective.isPrimary)
    #expect(!CellState.shown.isSuppressed && !CellState.shown.isPrimary)
  }

  @Test func readersAreToldThatRunsAreNotProtectedAgainstEachOther() {
    #expect(DisclosureText.separateRuns.contains("not protected against each other"))
  }
}
